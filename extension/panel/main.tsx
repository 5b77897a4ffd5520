import { App } from '../popup/App';
import '../popup/popup.css';
import '../popup/evidence/evidence.css';
import { t } from '../ui/i18n';
import { start } from '../ui/start';
import { frontTab } from './front-tab';

document.documentElement.classList.add('whole-window');

start(<App following={frontTab()} />, t('panel_title'));
