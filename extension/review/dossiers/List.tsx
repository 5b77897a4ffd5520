import { useMemo, useRef, useState } from 'preact/hooks';
import { oneAndTheSame } from '../../../src/dossiers/rulings';
import { type DossierFilter, findDossiers } from '../../../src/dossiers/search';
import type { IdentityKey } from '../../../src/names';
import type { Known } from '../../ui/dossiers';
import { t, tn } from '../../ui/i18n';
import { toggled } from '../filter';
import { useRowLinks } from '../register/use-row-links';
import { useKeyTable } from '../use-key-table';
import { ListHead } from './ListHead';
import { ListTable } from './ListTable';
import type { Rulings } from './use-rulings';
import { joined } from './words';

/** Rows shown at first, and more at each wish. */
const STEP = 200;

interface Props {
  known: Known;
  filter: DossierFilter;
  setFilter: (filter: DossierFilter) => void;
  rulings: Rulings;
}

/** Everyone who is named, searched as the reader types; several can be joined into one. */
export function List({ known: { dossiers }, filter, setFilter, rulings }: Props) {
  const [selected, setSelected] = useState<readonly IdentityKey[]>([]);
  const [shown, setShown] = useState(STEP);
  const search = useRef<HTMLInputElement | null>(null);
  const { table, current, move } = useRowLinks();
  const found = useMemo(() => findDossiers(dossiers.list, filter), [dossiers.list, filter]);
  const chosen = dossiers.list.filter(({ key }) => selected.includes(key));
  const toggle = (key: IdentityKey) => setSelected(toggled(selected, key));

  const join = () => {
    if (chosen.length < 2) return;
    const whole = chosen.flatMap(({ key }) => dossiers.open(key) ?? []);
    void rulings.decide(oneAndTheSame(whole), t('dossiers_done_joined', joined(chosen)));
    setSelected([]);
  };

  useKeyTable({
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const key = current()?.dataset.key;
      if (key) toggle(key);
    },
    m: join,
    u: () => void rulings.undo(),
    '/': () => search.current?.focus(),
    Escape: () => setSelected([]),
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
        undoable={rulings.undoable}
        undo={() => void rulings.undo()}
      />
      {chosen.length > 0 ? (
        <section class="bulk" aria-label={tn('dossiers_selected', chosen.length)}>
          <strong>{tn('dossiers_selected', chosen.length)}</strong>
          <button type="button" class="button small" disabled={chosen.length < 2} onClick={join}>
            {t('dossiers_merge')}
          </button>
          <button type="button" class="button small quiet" onClick={() => setSelected([])}>
            {t('dossiers_clear')}
          </button>
        </section>
      ) : (
        <p class="count muted" role="status">
          {tn('dossiers_count', found.length)}
        </p>
      )}
      {found.length > 0 && (
        <ListTable rows={found.slice(0, shown)} selected={selected} toggle={toggle} tableRef={table} />
      )}
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {t('dossiers_more')}
        </button>
      )}
      {found.length === 0 && (
        <p class="empty">{t(dossiers.list.length === 0 ? 'dossiers_empty' : 'dossiers_none')}</p>
      )}
      {found.length > 0 && <p class="muted small">{t('dossiers_keys')}</p>}
    </>
  );
}
