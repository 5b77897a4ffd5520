import { t } from '../ui/i18n';
import { useStoredTheme } from '../ui/use-stored-theme';
import { Desk } from './desk/Desk';
import { wholeList, writeRoute } from './route';
import { SettingsView } from './settings/SettingsView';
import { TagsView } from './tags/TagsView';
import { useRoute } from './use-route';
import { Versions } from './versions/Versions';

/** The review page: one view at a time, named in the address. */
export function App() {
  const [route, go] = useRoute();
  useStoredTheme();
  const current = (view: string) => (route.view === view ? 'page' : undefined);
  return (
    <>
      <header class="bar">
        <img src="../icons/32.png" width="20" height="20" alt="" />
        <h1>{t('popup_title')}</h1>
        <nav aria-label={t('review_nav')}>
          <a href={writeRoute(wholeList)} aria-current={current('annotations') ?? current('tags')}>
            {t('review_nav_annotations')}
          </a>
          <a href={writeRoute({ view: 'settings' })} aria-current={current('settings')}>
            {t('review_nav_settings')}
          </a>
        </nav>
      </header>
      {route.view === 'settings' && <SettingsView />}
      {route.view === 'tags' && <TagsView />}
      {route.view === 'versions' && <Versions page={route.page} />}
      {route.view === 'annotations' && <Desk route={route} go={go} />}
    </>
  );
}
