import { t } from '../ui/i18n';
import { start } from '../ui/start';
import './popup.css';
import { App } from './App';

start(<App />, t('popup_title'));
