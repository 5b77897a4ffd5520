import { deleteFilter, renameFilter, restoreFilter, saveFilter } from '../../../src/store/saved-filters';
import { t } from '../../ui/i18n';
import { store } from '../../ui/store';
import type { Acts } from './use-acts';

export type FilterCommands = ReturnType<typeof filterCommands>;

/** What can be done to saved filters; all of it can be undone. */
export function filterCommands({ act }: Pick<Acts, 'act'>) {
  return {
    save: (name: string, query: string) =>
      act(async () => {
        const { id } = await saveFilter(store, { name, query });
        return { label: t('desk_filter_saved', name), undo: () => deleteFilter(store, id) };
      }),
    rename: (id: string, name: string) =>
      act(async () => {
        const before = await renameFilter(store, id, name);
        return { label: t('desk_filter_renamed', name), undo: () => renameFilter(store, id, before) };
      }),
    remove: (id: string) =>
      act(async () => {
        const deleted = await deleteFilter(store, id);
        if (!deleted) return null;
        return {
          label: t('desk_filter_deleted', deleted.filter.name),
          undo: () => restoreFilter(store, deleted),
        };
      }),
  };
}
