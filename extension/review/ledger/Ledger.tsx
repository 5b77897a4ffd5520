import { Toast } from '../acts/Toast';
import type { Route } from '../route';
import { GroupPage } from './GroupPage';
import { LedgerList } from './LedgerList';
import { useGroupings } from './use-groupings';

interface Props {
  route: Extract<Route, { view: 'ledger' }>;
  go: (route: Route, how?: 'replace') => void;
}

/** Claims by the measure that they are about: the list of all groups, or the reports of one. */
export function Ledger({ route, go }: Props) {
  const groupings = useGroupings();
  return (
    <main class="dossiers ledger">
      {groupings.trouble && (
        <p class="notice" role="alert">
          {groupings.trouble}
        </p>
      )}
      {route.group === null ? (
        <LedgerList
          filter={route.filter}
          setFilter={(filter) => go({ ...route, filter }, 'replace')}
          groupings={groupings}
        />
      ) : (
        <GroupPage
          key={route.group}
          claim={route.group}
          filter={route.filter}
          go={go}
          groupings={groupings}
        />
      )}
      <Toast acts={groupings} undo={() => void groupings.undo()} />
    </main>
  );
}
