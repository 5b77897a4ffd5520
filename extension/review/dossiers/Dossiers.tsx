import { everyone } from '../../ui/dossiers';
import { errorWords } from '../../ui/error-words';
import { t } from '../../ui/i18n';
import { useFollowed } from '../../ui/use-followed';
import { Toast } from '../acts/Toast';
import type { Go, Route } from '../route';
import { DossierPage } from './DossierPage';
import { List } from './List';
import { useRulings } from './use-rulings';

interface Props {
  route: Extract<Route, { view: 'dossiers' | 'dossier' }>;
  go: Go;
}

/** Who is named in what was saved: the list of all, or everything about one. */
export function Dossiers({ route, go }: Props) {
  const { value: known, error } = useFollowed(everyone);
  const rulings = useRulings();
  const trouble = rulings.trouble ?? (error ? errorWords(error) : null);
  return (
    <main class="dossiers">
      {trouble && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      {!known && !trouble && (
        <p class="muted" role="status">
          {t('dossiers_reading')}
        </p>
      )}
      {known && route.view === 'dossiers' && (
        <List
          known={known}
          filter={route.filter}
          setFilter={(filter) => go({ view: 'dossiers', filter }, 'replace')}
          rulings={rulings}
        />
      )}
      {known && route.view === 'dossier' && (
        <DossierPage key={route.key} known={known} identity={route.key} go={go} rulings={rulings} />
      )}
      <Toast acts={rulings} undo={() => void rulings.undo()} />
    </main>
  );
}
