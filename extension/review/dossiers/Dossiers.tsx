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
  const rulings = useRulings();
  return (
    <main class="dossiers">
      {rulings.trouble && (
        <p class="notice" role="alert">
          {rulings.trouble}
        </p>
      )}
      {route.view === 'dossiers' && (
        <List
          filter={route.filter}
          setFilter={(filter) => go({ view: 'dossiers', filter }, 'replace')}
          rulings={rulings}
        />
      )}
      {route.view === 'dossier' && (
        <DossierPage key={route.key} identity={route.key} go={go} rulings={rulings} />
      )}
      <Toast acts={rulings} undo={() => void rulings.undo()} />
    </main>
  );
}
