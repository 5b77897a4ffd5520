import { useReducer, useRef, useState } from 'preact/hooks';
import type { StoreEdit } from '../../../src/store/edit';
import type { ImportReport } from '../../../src/store/import-plan';
import type { Verdict } from '../../../src/store/model';
import { edit, editMany, remove, restore } from '../../ui/edits';
import { errorWords } from '../../ui/error-words';
import { byIds } from '../../ui/find';
import { t, tn } from '../../ui/i18n';
import { UndoStack } from '../undo';
import { editsBack } from './edits-back';

/** A message over the desk, with Undo where it can be undone. */
export interface Message {
  text: string;
  undoable: boolean;
}

export type Commands = ReturnType<typeof useCommands>;

/** All that can be done to annotations on the desk. Each command can be undone for as long as the page is open. */
export function useCommands() {
  const [message, setMessage] = useState<Message | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const holder = useRef<UndoStack | null>(null);
  holder.current ??= new UndoStack(() => redraw(undefined));
  const stack = holder.current;

  const fail = (error: unknown) => setTrouble(errorWords(error));
  /** Runs a command; a failure is shown and answered with false. */
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      setTrouble(null);
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };
  const done = (label: string, undo: () => Promise<unknown>, about?: string) => {
    stack.push({ label, undo, ...(about !== undefined && { about }) });
    setMessage({ text: label, undoable: true });
  };

  /** Edits one field of many, so that undo gives each its own value back. */
  const editField = async (
    ids: readonly string[],
    field: 'verdict' | 'tags' | 'dismissed',
    change: StoreEdit,
    label: (count: number) => string,
  ) =>
    attempt(async () => {
      const before = [...(await byIds(ids)).values()].map(({ annotation }) => annotation);
      if (before.length === 0) return;
      await editMany(ids, change);
      const undo = async () => {
        for (const back of editsBack(before, field)) await editMany(back.ids, back.edit);
      };
      done(label(before.length), undo, before.length === 1 ? before[0]?.id : undefined);
    });

  const setVerdict = (ids: readonly string[], verdict: Verdict | null) =>
    editField(ids, 'verdict', { verdict }, (count) => tn('review_undo_verdict', count));

  return {
    message,
    trouble,
    undoable: stack.size,
    say: (text: string) => setMessage({ text, undoable: false }),
    hide: () => setMessage(null),
    fail,
    setVerdict,
    /** Sets the verdict on all, or clears it where all have it already. */
    toggleVerdict: async (ids: readonly string[], verdict: Verdict) => {
      const rows = [...(await byIds(ids)).values()];
      const all = rows.length > 0 && rows.every(({ annotation }) => annotation.verdict === verdict);
      return setVerdict(ids, all ? null : verdict);
    },
    addTag: (ids: readonly string[], tag: string) =>
      editField(ids, 'tags', { addTags: [tag] }, (count) => tn('review_undo_tags', count)),
    setTags: (id: string, tags: string[]) =>
      editField([id], 'tags', { tags }, (count) => tn('review_undo_tags', count)),
    bringBack: (id: string) =>
      editField([id], 'dismissed', { dismissed: false }, () => t('review_undo_dismissed')),
    /** Keeps a note; rejects, so that the field can keep what was typed. One sitting (`key`) is undone at once. */
    setNote: async (id: string, note: string, before: string, key: string) => {
      await edit(id, { note });
      stack.push({ label: t('review_undo_note'), undo: () => edit(id, { note: before }), key, about: id });
      // What stands there is about an earlier act, and its Undo would now take back this one.
      setMessage(null);
    },
    /** Notes an import, so that what it brought can be taken out again. */
    imported: ({ added }: ImportReport) => {
      if (added.length > 0) done(tn('review_undo_import', added.length), () => remove(added));
    },
    remove: (ids: readonly string[]) =>
      attempt(async () => {
        const removed = await remove(ids);
        const count = removed.annotations.length;
        if (count > 0) {
          const about = count === 1 ? removed.annotations[0]?.id : undefined;
          done(tn('review_undo_delete', count), () => restore(removed), about);
        }
      }),
    /** Takes back the newest act; answers with the annotation that it was about, where it was one. */
    undo: async (): Promise<string | null> => {
      let about: string | null = null;
      await attempt(async () => {
        const entry = await stack.undo();
        if (entry) setMessage({ text: t('review_undone'), undoable: false });
        about = entry?.about ?? null;
      });
      return about;
    },
  };
}
