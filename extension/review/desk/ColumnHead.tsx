import type { RefObject } from 'preact';
import { type MessageKey, t } from '../../ui/i18n';
import type { Filter, SortColumn } from '../filter';

interface Props {
  headRef: RefObject<HTMLDivElement | null>;
  filter: Filter;
  setFilter: (filter: Filter) => void;
  whole: boolean;
  all: boolean;
  some: boolean;
  /** Selects all, or none where all are. */
  selectAll: () => void;
}

interface SortProps {
  column: SortColumn;
  words: MessageKey;
  filter: Filter;
  setFilter: (filter: Filter) => void;
}

/** A heading that sorts by its column; pressed again it turns the order round. */
function SortHead({ column, words, filter, setFilter }: SortProps) {
  const mine = filter.sort === column;
  const order = filter.descending ? 'descending' : 'ascending';
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is no table, see Table
    // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
    <div role="columnheader" class={column} aria-sort={mine ? order : 'none'}>
      <button
        type="button"
        aria-label={t('review_sort_by', t(words))}
        onClick={() => setFilter({ ...filter, sort: column, descending: mine ? !filter.descending : true })}
      >
        {t(words)}
        <span class="arrow" aria-hidden="true">
          {mine ? (filter.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </div>
  );
}

export function ColumnHead({ headRef, filter, setFilter, whole, all, some, selectAll }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid is no table, see Table
    // biome-ignore lint/a11y/useFocusableInteractive: its controls have the focus
    <div class="row head" role="row" aria-rowindex={1} ref={headRef}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="columnheader" class="select">
        <input
          type="checkbox"
          aria-label={t('review_select_all')}
          disabled={!whole}
          checked={all}
          indeterminate={some && !all}
          onChange={selectAll}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="columnheader" class="quote">
        {t('review_column_quote')}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div role="columnheader" class="verdict-cell">
        {t('review_column_verdict')}
      </div>
      <SortHead column="outlet" words="review_column_source" filter={filter} setFilter={setFilter} />
      <SortHead column="published" words="review_filter_published" filter={filter} setFilter={setFilter} />
      <SortHead column="saved" words="review_column_saved" filter={filter} setFilter={setFilter} />
    </div>
  );
}
