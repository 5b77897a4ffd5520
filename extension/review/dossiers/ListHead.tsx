import type { RefObject } from 'preact';
import { type DossierFilter, dossierSorts } from '../../../src/dossiers/search';
import { identityKinds } from '../../../src/names';
import { Icon } from '../../ui/Icon';
import { t } from '../../ui/i18n';

interface Props {
  filter: DossierFilter;
  setFilter: (filter: DossierFilter) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  /** Leaves the search for the list. */
  toList: () => void;
  undoable: number;
  undo: () => void;
}

/** What the list is searched by, narrowed to and ordered by. */
export function ListHead({ filter, setFilter, searchRef, toList, undoable, undo }: Props) {
  return (
    <header class="head">
      <h2>{t('dossiers_title')}</h2>
      <p class="muted">{t('dossiers_lead')}</p>
      <div class="controls">
        <search>
          <input
            ref={searchRef}
            class="field"
            type="search"
            aria-label={t('dossiers_search')}
            placeholder={t('dossiers_search')}
            value={filter.query}
            onInput={(event) => setFilter({ ...filter, query: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              toList();
            }}
          />
        </search>
        <fieldset class="choices">
          <legend class="visually-hidden">{t('dossiers_kind')}</legend>
          {[null, ...identityKinds].map((kind) => (
            <label key={kind} class="choice">
              <input
                type="radio"
                name="dossier-kind"
                checked={filter.kind === kind}
                onChange={() => setFilter({ ...filter, kind })}
              />
              {t(kind === null ? 'dossiers_kind_all' : `dossiers_kind_${kind}`)}
            </label>
          ))}
        </fieldset>
        <label class="order">
          {t('dossiers_sort')}{' '}
          <select
            class="field"
            value={filter.sort}
            onChange={(event) => {
              const sort = dossierSorts.find((known) => known === event.currentTarget.value);
              if (sort) setFilter({ ...filter, sort });
            }}
          >
            {dossierSorts.map((sort) => (
              <option key={sort} value={sort} selected={sort === filter.sort}>
                {t(`dossiers_sort_${sort}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" disabled={undoable === 0} onClick={undo}>
          <Icon name="undo" />
          {t('common_undo')}
        </button>
      </div>
    </header>
  );
}
