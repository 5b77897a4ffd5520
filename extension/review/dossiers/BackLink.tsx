import { t } from '../../ui/i18n';
import { writeRoute } from '../route';
import { allDossiers } from './filter';

/** The way back to the list. */
export function BackLink() {
  return (
    <p>
      <a href={writeRoute({ view: 'dossiers', filter: allDossiers })}>{t('dossiers_back')}</a>
    </p>
  );
}
