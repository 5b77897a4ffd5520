import { useEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../../src/store/model';
import { commandKey } from '../../command-key';
import { isTyping } from '../../ui/keys';

export interface KeyCommands {
  /** 1 for the next row, -1 for the previous one; `select` takes the rows on the way into the selection. */
  move: (step: number, select: boolean) => void;
  verdict: (verdict: Verdict) => void;
  note: () => void;
  tags: () => void;
  select: () => void;
  /** From where the last row was selected to where the reader stands. */
  selectRange: () => void;
  selectAll: () => void;
  remove: () => void;
  open: () => void;
  undo: () => void;
  search: () => void;
  help: () => void;
  escape: () => void;
  /** Out of a field, back to the list. */
  leaveField: () => void;
  /** Whether a field is to get the focus in a moment: what is typed until then is meant for it and is no command. */
  awaitsField: () => boolean;
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey'> & { code?: string };

/** What a key does. Letters are taken as they are labelled, with caps lock and in other scripts, too. */
export function commandFor(press: Press, commands: KeyCommands): (() => void) | null {
  const { shiftKey } = press;
  const table: Record<string, () => void> = {
    j: () => commands.move(1, shiftKey),
    k: () => commands.move(-1, shiftKey),
    c: () => commands.verdict('confirmed'),
    s: () => commands.verdict('speculative'),
    n: commands.note,
    t: commands.tags,
    x: shiftKey ? commands.selectRange : commands.select,
    a: commands.selectAll,
    o: commands.open,
    u: commands.undo,
    '/': commands.search,
    '?': commands.help,
    Delete: commands.remove,
    Escape: commands.escape,
  };
  const name = commandKey(press);
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}

/** The desk's one-key commands, wherever the focus is but in a field or an open menu or dialog. */
export function useKeys(commands: KeyCommands): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest('[popover]:popover-open, dialog')) return;
      if (isTyping(target)) {
        if (event.key !== 'Escape') return;
        // A search field would be emptied: what was typed stays.
        event.preventDefault();
        latest.current.leaveField();
        return;
      }
      const act = latest.current.awaitsField() ? () => undefined : commandFor(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
