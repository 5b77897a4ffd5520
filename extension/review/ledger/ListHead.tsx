import type { RefObject } from 'preact';
import { type LedgerFilter, SORTS } from '../../../src/ledger';
import { Icon } from '../../ui/Icon';
import { t } from '../../ui/i18n';

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
          <input
            key={name}
            {...(index === 0 && { ref: searchRef })}
            class="field"
            type="search"
            aria-label={t(`ledger_filter_${name}`)}
            placeholder={t(`ledger_filter_${name}`)}
            value={filter[name]}
            onInput={(event) => setFilter({ ...filter, [name]: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              toList();
            }}
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
        <label class="order">
          {t('ledger_sort')}{' '}
          <select
            class="field"
            value={filter.sort}
            onChange={(event) => {
              const sort = SORTS.find((known) => known === event.currentTarget.value);
              if (sort) setFilter({ ...filter, sort });
            }}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort} selected={sort === filter.sort}>
                {t(`ledger_sort_${sort}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" disabled={undoable === 0} onClick={undo}>
          <Icon name="undo" />
          {t('common_undo')}
        </button>
      </search>
    </header>
  );
}
