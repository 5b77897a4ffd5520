import { t } from '../ui/i18n';
import { start } from '../ui/start';
import './popup.css';
import './evidence/evidence.css';
import { App } from './App';
import { oneTab } from './following';
import { PanelButton } from './PanelButton';

// In a tab of its own (`?tab=ID`) it has the window's height, not a popup's.
if (new URLSearchParams(location.search).has('tab')) document.documentElement.classList.add('whole-window');

start(<App following={oneTab} beside={<PanelButton />} />, t('popup_title'));
