import { t } from '../ui/i18n';
import { start } from '../ui/start';
import './review.css';
import './dossiers/dossiers.css';
import './pictures/pictures.css';
import './versions/versions.css';
import './ledger/ledger.css';
import { App } from './App';

start(<App />, t('review_title'));
