import { useMemo, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../../src/dossiers';
import { type DossierFilter, findDossiers } from '../../../src/dossiers/search';
import type { IdentityKey } from '../../../src/names';
import { t, tn } from '../../ui/i18n';
import { registers } from '../../ui/registers';
import { useRegister } from '../../ui/use-register';
import { toggled } from '../filter';
import { Chosen } from '../register/Chosen';
import { ErrorNotice } from '../register/ErrorNotice';
import { Reading } from '../register/Reading';
import { useRowLinks } from '../register/use-row-links';
import { useKeyTable } from '../use-key-table';
import { ListHead } from './ListHead';
import { ListTable } from './ListTable';
import type { Rulings } from './use-rulings';
import { joined } from './words';

/** Rows shown at first, and more at each wish. */
const STEP = 200;

const none: readonly Summary[] = [];

interface Props {
  filter: DossierFilter;
  setFilter: (filter: DossierFilter) => void;
  rulings: Rulings;
}

/** Everyone who is named, searched as the reader types; several can be joined into one. */
export function List({ filter, setFilter, rulings }: Props) {
  const [selected, setSelected] = useState<readonly IdentityKey[]>([]);
  const [shown, setShown] = useState(STEP);
  const search = useRef<HTMLInputElement | null>(null);
  const { table, current, move } = useRowLinks();
  const { value, error } = useRegister('dossiers', null);
  const list = value ?? none;
  const found = useMemo(() => findDossiers(list, filter), [list, filter]);
  const chosen = list.filter(({ key }) => selected.includes(key));
  const toggle = (key: IdentityKey) => setSelected(toggled(selected, key));

  const join = () => {
    if (chosen.length < 2) return;
    const keys = chosen.map(({ key }) => key);
    void rulings.decide(registers.ask('joining', keys), t('dossiers_done_joined', joined(chosen)));
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

  if (!value) return <Reading error={error} words={t('dossiers_reading')} />;
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
        undoable={rulings.undoable}
        undo={() => void rulings.undo()}
      />
      {chosen.length > 0 ? (
        <Chosen
          count={chosen.length}
          words={tn('dossiers_selected', chosen.length)}
          merge={join}
          mergeWords={t('dossiers_merge')}
          clear={() => setSelected([])}
          clearWords={t('dossiers_clear')}
        />
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
      {found.length === 0 && <p class="empty">{t(list.length === 0 ? 'dossiers_empty' : 'dossiers_none')}</p>}
      {found.length > 0 && <p class="muted small">{t('dossiers_keys')}</p>}
    </>
  );
}
