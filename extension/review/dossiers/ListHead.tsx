import type { RefObject } from 'preact';
import { type DossierFilter, dossierSorts } from '../../../src/dossiers/search';
import { identityKinds } from '../../../src/names';
import { t } from '../../ui/i18n';
import { UndoButton } from '../acts/UndoButton';
import { OrderField } from '../register/OrderField';
import { SearchField } from '../register/SearchField';

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
          <SearchField
            fieldRef={searchRef}
            label={t('dossiers_search')}
            value={filter.query}
            change={(query) => setFilter({ ...filter, query })}
            toList={toList}
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
        <OrderField
          label={t('dossiers_sort')}
          sorts={dossierSorts}
          words={(sort) => t(`dossiers_sort_${sort}`)}
          value={filter.sort}
          change={(sort) => setFilter({ ...filter, sort })}
        />
        <UndoButton undoable={undoable} undo={undo} />
      </div>
    </header>
  );
}
