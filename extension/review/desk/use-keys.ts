import { useEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../../src/store/model';
import { isTyping } from '../../ui/keys';

export interface KeyCommands {
  /** 1 for the next row, -1 for the previous one. */
  move: (step: number) => void;
  verdict: (verdict: Verdict) => void;
  note: () => void;
  tags: () => void;
  select: () => void;
  remove: () => void;
  open: () => void;
  undo: () => void;
  search: () => void;
  help: () => void;
  escape: () => void;
}

/** What a key does. */
export function commandFor(key: string, commands: KeyCommands): (() => void) | null {
  const table: Record<string, () => void> = {
    j: () => commands.move(1),
    k: () => commands.move(-1),
    c: () => commands.verdict('confirmed'),
    s: () => commands.verdict('speculative'),
    n: commands.note,
    t: commands.tags,
    x: commands.select,
    o: commands.open,
    u: commands.undo,
    '/': commands.search,
    '?': commands.help,
    Delete: commands.remove,
    Escape: commands.escape,
  };
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
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
        if (event.key === 'Escape' && target instanceof HTMLElement) target.blur();
        return;
      }
      const act = commandFor(event.key, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
