import type { Verdict } from '../../../src/store/model';
import { commandKey } from '../../command-key';
import { useViewKeys } from '../use-view-keys';

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

const nothing = () => undefined;

/** The desk's one-key commands. */
export function useKeys(commands: KeyCommands): void {
  useViewKeys({
    actFor: (event) => (commands.awaitsField() ? nothing : commandFor(event, commands)),
    leaveField: commands.leaveField,
  });
}
