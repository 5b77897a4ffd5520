import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Commands } from '../acts/use-commands';
import type { DetailHandle } from './Detail';
import { nothingSelected, selectAllRows, selectRange, selectStep, toggleRow } from './selection';
import { useChosen } from './use-ids';
import { useKeys } from './use-keys';

interface Parts {
  rows: readonly string[];
  /** Whether the rows are all of the list. */
  whole: boolean;
  active: string | null;
  activate: (id: string | null) => void;
  commands: Commands;
  detail: RefObject<DetailHandle | null>;
  search: RefObject<HTMLInputElement | null>;
  bulkTag: RefObject<HTMLInputElement | null>;
  showKeys: () => void;
}

/** Puts the focus on the row that the reader stands on. */
function focusList(): void {
  const row = document.querySelector<HTMLElement>('[role=grid] [role=row][tabindex="0"]');
  if (row) row.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Walking through the list, selecting in it, and what the keys do to the row or the selection. */
export function useTriage(parts: Parts) {
  const { rows, whole, active, activate, commands, detail, search, bulkTag, showKeys } = parts;
  const [selection, setSelection] = useState(nothingSelected);
  const chosen = useChosen(rows, selection.ids);
  const clear = () => setSelection(nothingSelected);

  /** Steps beyond an end stop there; the first step of all leads to the first row. */
  const move = (step: number, select: boolean) => {
    const at = active === null ? -1 : rows.indexOf(active);
    const to = rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step))];
    if (to === undefined) return;
    if (select) setSelection(selectStep(selection, rows, active, to));
    activate(to);
  };
  const toggle = (id: string) => setSelection(toggleRow(selection, id));
  const selectTo = (id: string) => setSelection(selectRange(selection, rows, active, id));
  const selectAll = () => whole && setSelection(selectAllRows(selection, rows));

  /** What a command is about: the selection, else the row that the reader stands on. */
  const subjects = () => (chosen.length > 0 ? chosen : active ? [active] : []);
  const remove = async (targets: readonly string[]) => {
    if (await commands.remove(targets)) clear();
  };
  const undo = async () => {
    const about = await commands.undo();
    if (about !== null) activate(about);
  };
  const toList = () => {
    if (rows[0] === undefined) return;
    activate(rows[0]);
    focusList();
  };

  useKeys({
    move,
    verdict: (verdict) => void commands.toggleVerdict(subjects(), verdict),
    note: () => detail.current?.focusNote(),
    tags: () => (chosen.length > 0 ? bulkTag.current?.focus() : detail.current?.focusTags()),
    select: () => active && toggle(active),
    selectRange: () => active && selectTo(active),
    selectAll,
    remove: () => void remove(subjects()),
    open: () => detail.current?.open(),
    undo: () => void undo(),
    search: () => search.current?.focus(),
    help: showKeys,
    escape: clear,
    leaveField: focusList,
    awaitsField: () => detail.current?.awaited() ?? false,
  });

  return {
    selected: selection.ids,
    chosen,
    toggle,
    selectTo,
    selectAll,
    clear,
    move,
    remove,
    undo,
    toList,
  };
}
