import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerFilter } from '../../../src/ledger';
import { t, tn } from '../../ui/i18n';
import { registers } from '../../ui/registers';
import { useRegister } from '../../ui/use-register';
import { Chosen } from '../register/Chosen';
import { ErrorNotice } from '../register/ErrorNotice';
import { Reading } from '../register/Reading';
import { useRowLinks } from '../register/use-row-links';
import { useKeyTable } from '../use-key-table';
import { ListHead } from './ListHead';
import { ListTable } from './ListTable';
import type { Groupings } from './use-groupings';

/** Rows shown at first, and more at each wish. */
const STEP = 200;

interface Props {
  filter: LedgerFilter;
  setFilter: (filter: LedgerFilter) => void;
  groupings: Groupings;
}

/** All groups, narrowed as the reader types; several can be merged into one. */
export function LedgerList({ filter, setFilter, groupings }: Props) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(STEP);
  const search = useRef<HTMLInputElement | null>(null);
  const { table, links, current, move } = useRowLinks();
  /** The group to stand on once it is drawn. */
  const awaited = useRef<string | null>(null);
  const { value: answer, error } = useRegister('measures', { filter, most: shown });
  const { rows = [], found = 0, all = 0 } = answer ?? {};

  useEffect(() => {
    const link = links().find(({ dataset }) => dataset.id === awaited.current);
    if (!link) return;
    awaited.current = null;
    link.focus();
  }, [answer]);

  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const merge = () => {
    if (selected.size < 2) return;
    const ids = [...selected];
    awaited.current = ids.toSorted()[0]!;
    setSelected(new Set());
    void groupings.merge(registers.ask('groups', ids));
  };
  const undo = () => void groupings.undo();
  useKeyTable({
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const id = current()?.dataset.id;
      if (id) toggle(id);
    },
    m: merge,
    u: undo,
    '/': () => search.current?.focus(),
    Escape: () => setSelected(new Set()),
  });

  if (!answer) return <Reading error={error} words={t('ledger_reading')} />;
  return (
    <>
      <ErrorNotice error={error} />
      <ListHead
        filter={filter}
        setFilter={(next) => {
          setShown(STEP);
          setFilter(next);
        }}
        searchRef={search}
        toList={() => move(0)}
        undoable={groupings.undoable}
        undo={undo}
      />
      {selected.size > 0 ? (
        <Chosen
          count={selected.size}
          words={tn('ledger_selected', selected.size)}
          merge={merge}
          mergeWords={t('ledger_merge')}
          clear={() => setSelected(new Set())}
          clearWords={t('ledger_clear')}
        />
      ) : (
        <p class="count muted" role="status">
          {tn('ledger_count', found)}
        </p>
      )}
      {found > 0 && (
        <ListTable rows={rows} filter={filter} selected={selected} toggle={toggle} tableRef={table} />
      )}
      {found > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {t('ledger_more')}
        </button>
      )}
      {found === 0 && <p class="empty">{t(all === 0 ? 'ledger_empty' : 'ledger_none')}</p>}
      {found > 0 && <p class="muted small">{t('ledger_keys_list')}</p>}
    </>
  );
}
