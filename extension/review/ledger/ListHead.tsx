import type { RefObject } from 'preact';
import { type LedgerFilter, SORTS } from '../../../src/ledger';
import { t } from '../../ui/i18n';
import { UndoButton } from '../acts/UndoButton';
import { OrderField } from '../register/OrderField';
import { SearchField } from '../register/SearchField';

interface Props {
  filter: LedgerFilter;
  setFilter: (filter: LedgerFilter) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  /** Leaves a field for the list. */
  toList: () => void;
  undoable: number;
  undo: () => void;
}

const fields = ['target', 'imposer'] as const;
const flags = ['mixed', 'changed', 'several'] as const;

/** What the ledger is narrowed to and ordered by. */
export function ListHead({ filter, setFilter, searchRef, toList, undoable, undo }: Props) {
  return (
    <header class="head">
      <h2>{t('ledger_title')}</h2>
      <p class="muted">{t('ledger_lead')}</p>
      <search class="controls">
        {fields.map((name, index) => (
          <SearchField
            key={name}
            fieldRef={index === 0 ? searchRef : undefined}
            label={t(`ledger_filter_${name}`)}
            value={filter[name]}
            change={(words) => setFilter({ ...filter, [name]: words })}
            toList={toList}
          />
        ))}
        {flags.map((name) => (
          <label key={name} class="choice">
            <input
              type="checkbox"
              checked={filter[name]}
              onChange={(event) => setFilter({ ...filter, [name]: event.currentTarget.checked })}
            />
            {t(`ledger_filter_${name}`)}
          </label>
        ))}
        <OrderField
          label={t('ledger_sort')}
          sorts={SORTS}
          words={(sort) => t(`ledger_sort_${sort}`)}
          value={filter.sort}
          change={(sort) => setFilter({ ...filter, sort })}
        />
        <UndoButton undoable={undoable} undo={undo} />
      </search>
    </header>
  );
}
