import { t } from '../ui/i18n';
import { start } from '../ui/start';
import './welcome.css';
import { App } from './App';

start(<App />, t('welcome_title'));
