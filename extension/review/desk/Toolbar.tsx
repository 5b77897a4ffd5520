import type { RefObject } from 'preact';
import type { Imported } from '../../../src/exchange/imported';
import { ExportMenu, type ExportScope } from '../../ui/ExportMenu';
import { Icon } from '../../ui/Icon';
import { t, tn } from '../../ui/i18n';
import { type Filter, isNarrowed } from '../filter';
import { ImportButton } from '../import/ImportButton';
import { SearchField } from '../register/SearchField';

interface Props {
  filter: Filter;
  setFilter: (filter: Filter) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  /** Leaves the search for the list. */
  toList: () => void;
  selection: readonly string[];
  undoable: number;
  undo: () => void;
  done: (words: string) => void;
  failed: (error: unknown) => void;
  imported: (report: Imported) => void;
  showKeys: () => void;
}

function scopes(filter: Filter, selection: readonly string[]): ExportScope[] {
  const everything = {
    id: 'all',
    title: t('review_export_all'),
    file: t('common_export_file_all'),
    scope: 'all' as const,
  };
  const list = isNarrowed(filter)
    ? [
        {
          id: 'filter',
          title: t('review_export_filter'),
          file: t('common_export_file_filter'),
          scope: { filter },
        },
      ]
    : [];
  const chosen =
    selection.length > 0
      ? [
          {
            id: 'selection',
            title: t('review_export_selection'),
            file: t('common_export_file_selection'),
            scope: { ids: selection },
          },
        ]
      : [];
  return [...chosen, ...list, everything];
}

/** Search, export, import, undo and the list of keys. */
export function Toolbar(props: Props) {
  const { filter, setFilter, searchRef, toList, selection, undoable, undo } = props;
  return (
    <div class="toolbar">
      <search class="search">
        <Icon name="search" />
        <SearchField
          fieldRef={searchRef}
          label={t('review_search')}
          value={filter.query}
          change={(query) => setFilter({ ...filter, query })}
          toList={toList}
        />
      </search>
      <ExportMenu
        scopes={scopes(filter, selection)}
        done={(count) => props.done(tn('review_exported', count))}
        stopped={() => props.done(t('common_export_stopped'))}
        failed={props.failed}
      />
      <ImportButton imported={props.imported} />
      <button type="button" class="button" disabled={undoable === 0} onClick={undo}>
        <Icon name="undo" />
        {undoable === 0 ? t('common_undo') : t('review_undo_button', undoable)}
      </button>
      <button type="button" class="button quiet icon" aria-label={t('review_keys')} onClick={props.showKeys}>
        <Icon name="help" />
      </button>
    </div>
  );
}
