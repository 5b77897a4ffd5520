import { addedIds, type Imported } from '../../../src/exchange/imported';
import type { BulkChange } from '../../../src/store/bulk';
import type { StoreEdit } from '../../../src/store/edit';
import type { Verdict } from '../../../src/store/model';
import type { WriteOptions } from '../../../src/store/write';
import { deleteTags, edit, editMany, remove, renameTags, restore, undoMany } from '../../ui/edits';
import { t, tn } from '../../ui/i18n';
import { type UndoEntry, undoStack } from './undo';
import { useActs } from './use-acts';

export type Commands = ReturnType<typeof useCommands>;

/** The way back from an edit of many; null where it changed nothing. */
function entryOf(change: BulkChange, label: (count: number) => string): UndoEntry | null {
  if (change.count === 0) return null;
  const about = change.count === 1 ? change.replaced[0]?.ids[0] : undefined;
  return {
    label: label(change.count),
    undo: (options) => undoMany(change, options),
    ...(about !== undefined && { about }),
  };
}

/** All that can be done to annotations in a view of the review page. Each command can be undone for as long as the page is open. */
export function useCommands() {
  const acts = useActs();
  const editAll = (ids: readonly string[], change: StoreEdit, label: (count: number) => string) =>
    acts.act(async (options) => entryOf(await editMany(ids, change, options), label));
  const tagged = (count: number) => tn('review_undo_tags', count);
  const judge = async (ids: readonly string[], verdict: Verdict | null, options: WriteOptions) =>
    entryOf(await editMany(ids, { verdict }, options), (count) =>
      tn(verdict ? `desk_marked_${verdict}` : 'desk_verdict_cleared', count),
    );

  return {
    ...acts,
    setVerdict: (ids: readonly string[], verdict: Verdict | null) =>
      acts.act((options) => judge(ids, verdict, options)),
    /** Sets the verdict on all, or clears it where all have it already. */
    toggleVerdict: (ids: readonly string[], verdict: Verdict) =>
      acts.act(async (options) => (await judge(ids, verdict, options)) ?? (await judge(ids, null, options))),
    addTag: (ids: readonly string[], tag: string) => editAll(ids, { addTags: [tag] }, tagged),
    removeTag: (ids: readonly string[], tag: string) => editAll(ids, { removeTags: [tag] }, tagged),
    setTags: (id: string, tags: string[]) => editAll([id], { tags }, tagged),
    bringBack: (id: string) => editAll([id], { dismissed: false }, () => t('review_undo_dismissed')),
    /** Gives tags one name everywhere. */
    renameTags: (from: readonly string[], to: string) =>
      acts.act(async (options) =>
        entryOf(await renameTags(from, to, options), (count) =>
          from.length > 1 ? tn('desk_tags_merged', count, to) : tn('desk_tag_renamed', count, to),
        ),
      ),
    deleteTags: (tags: readonly string[]) =>
      acts.act(async (options) =>
        entryOf(await deleteTags(tags, options), (count) => tn('desk_tags_deleted', count)),
      ),
    /** Keeps a note; rejects, so that the field can keep what was typed. One sitting (`key`) is undone at once. */
    setNote: async (id: string, note: string, before: string, key: string) => {
      await edit(id, { note });
      undoStack.push({
        label: t('review_undo_note'),
        undo: () => edit(id, { note: before }),
        key,
        about: id,
      });
      // What stands there is about an earlier act, and its Undo would now take back this one.
      acts.hide();
    },
    /** Notes an import, so that what it brought can be taken out again, and what it changed be changed back. */
    imported: (imported: Imported) => {
      const { added, replaced } = imported;
      const count = added + new Set(replaced.flatMap(({ ids }) => ids)).size;
      if (count === 0) return;
      void acts.act(async () => ({
        label: tn('review_undo_import', count),
        undo: async (options) => {
          await undoMany({ replaced }, options);
          await remove(addedIds(imported), options);
        },
      }));
    },
    remove: (ids: readonly string[]) =>
      acts.act(async (options) => {
        const removed = await remove(ids, options);
        const count = removed.changes.length;
        if (count === 0) return null;
        return {
          label: tn('review_undo_delete', count),
          undo: (back) => restore(removed, back),
          ...(count === 1 && ids.length === 1 && { about: ids[0]! }),
        };
      }),
  };
}
