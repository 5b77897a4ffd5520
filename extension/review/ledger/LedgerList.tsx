import { useEffect, useRef, useState } from 'preact/hooks';
import { filterGroups, type LedgerFilter } from '../../../src/ledger';
import { t, tn } from '../../ui/i18n';
import type { LedgerState } from '../../ui/ledger';
import { useRowLinks } from '../register/use-row-links';
import { useKeyTable } from '../use-key-table';
import { ListHead } from './ListHead';
import { ListTable } from './ListTable';
import type { Groupings } from './use-groupings';

/** Rows shown at first, and more at each wish. */
const STEP = 200;

interface Props {
  ledger: LedgerState;
  filter: LedgerFilter;
  setFilter: (filter: LedgerFilter) => void;
  groupings: Groupings;
}

/** All groups, narrowed as the reader types; several can be merged into one. */
export function LedgerList({ ledger: { groups }, filter, setFilter, groupings }: Props) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(STEP);
  const search = useRef<HTMLInputElement | null>(null);
  const { table, links, current, move } = useRowLinks();
  /** The group to stand on once it is drawn. */
  const awaited = useRef<string | null>(null);
  const found = filterGroups(groups, filter);
  const chosen = groups.filter(({ id }) => selected.has(id));

  useEffect(() => {
    const link = links().find(({ dataset }) => dataset.id === awaited.current);
    if (!link) return;
    awaited.current = null;
    link.focus();
  }, [groups]);

  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const merge = () => {
    if (chosen.length < 2) return;
    awaited.current = chosen.map(({ id }) => id).sort()[0]!;
    setSelected(new Set());
    void groupings.merge(chosen);
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

  return (
    <>
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
      {chosen.length > 0 ? (
        <section class="bulk" aria-label={tn('ledger_selected', chosen.length)}>
          <strong>{tn('ledger_selected', chosen.length)}</strong>
          <button type="button" class="button small" disabled={chosen.length < 2} onClick={merge}>
            {t('ledger_merge')}
          </button>
          <button type="button" class="button small quiet" onClick={() => setSelected(new Set())}>
            {t('ledger_clear')}
          </button>
        </section>
      ) : (
        <p class="count muted" role="status">
          {tn('ledger_count', found.length)}
        </p>
      )}
      {found.length > 0 && (
        <ListTable
          rows={found.slice(0, shown)}
          filter={filter}
          selected={selected}
          toggle={toggle}
          tableRef={table}
        />
      )}
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {t('ledger_more')}
        </button>
      )}
      {found.length === 0 && <p class="empty">{t(groups.length === 0 ? 'ledger_empty' : 'ledger_none')}</p>}
      {found.length > 0 && <p class="muted small">{t('ledger_keys_list')}</p>}
    </>
  );
}
