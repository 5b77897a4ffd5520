import { wholeLedger } from '../../src/ledger';
import { t } from '../ui/i18n';
import { useStoredTheme } from '../ui/use-stored-theme';
import { Desk } from './desk/Desk';
import { Dossiers } from './dossiers/Dossiers';
import { allDossiers } from './dossiers/filter';
import { Ledger } from './ledger/Ledger';
import { Pictures } from './pictures/Pictures';
import { wholeList, writeRoute } from './route';
import { SettingsView } from './settings/SettingsView';
import { TagsView } from './tags/TagsView';
import { useRoute } from './use-route';
import { Versions } from './versions/Versions';

/** The review page: one view at a time, named in the address. */
export function App() {
  const [route, go] = useRoute();
  useStoredTheme();
  const shown = route.view === 'dossier' ? 'dossiers' : route.view;
  const current = (view: string) => (shown === view ? 'page' : undefined);
  return (
    <>
      <header class="bar">
        <img src="../icons/32.png" width="20" height="20" alt="" />
        <h1>{t('popup_title')}</h1>
        <nav aria-label={t('review_nav')}>
          <a href={writeRoute(wholeList)} aria-current={current('annotations') ?? current('tags')}>
            {t('review_nav_annotations')}
          </a>
          <a
            href={writeRoute({ view: 'ledger', filter: wholeLedger, group: null })}
            aria-current={current('ledger')}
          >
            {t('ledger_nav')}
          </a>
          <a href={writeRoute({ view: 'dossiers', filter: allDossiers })} aria-current={current('dossiers')}>
            {t('dossiers_nav')}
          </a>
          <a href={writeRoute({ view: 'pictures', target: null })} aria-current={current('pictures')}>
            {t('pictures_nav')}
          </a>
          <a href={writeRoute({ view: 'settings' })} aria-current={current('settings')}>
            {t('review_nav_settings')}
          </a>
        </nav>
      </header>
      {route.view === 'settings' && <SettingsView />}
      {route.view === 'tags' && <TagsView />}
      {route.view === 'versions' && <Versions page={route.page} />}
      {route.view === 'ledger' && <Ledger route={route} go={go} />}
      {(route.view === 'dossiers' || route.view === 'dossier') && <Dossiers route={route} go={go} />}
      {route.view === 'pictures' && <Pictures target={route.target} go={go} />}
      {route.view === 'annotations' && <Desk route={route} go={go} />}
    </>
  );
}
