import { errorWords } from '../../ui/error-words';
import { t } from '../../ui/i18n';
import { ledger } from '../../ui/ledger';
import { useFollowed } from '../../ui/use-followed';
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
  const { value: state, error } = useFollowed(ledger);
  const groupings = useGroupings();
  const trouble = groupings.trouble ?? (error ? errorWords(error) : null);
  return (
    <main class="dossiers ledger">
      {trouble && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      {!state && !trouble && (
        <p class="muted" role="status">
          {t('ledger_reading')}
        </p>
      )}
      {state && route.group === null && (
        <LedgerList
          ledger={state}
          filter={route.filter}
          setFilter={(filter) => go({ ...route, filter }, 'replace')}
          groupings={groupings}
        />
      )}
      {state && route.group !== null && (
        <GroupPage
          key={route.group}
          ledger={state}
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
