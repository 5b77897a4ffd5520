/** Keys that walk a grid of rows, as the ARIA grid pattern has them. */

export interface GridCommands {
  /** Rows to go on (negative: back); infinite for an end. `select` takes the rows on the way into the selection. */
  move: (step: number, select: boolean) => void;
  selectAll: () => void;
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does in a grid that shows `page` whole rows; null where it does nothing. */
export function gridCommandFor(press: Press, page: number, commands: GridCommands): (() => void) | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'a') return commands.selectAll;
  if (ctrlKey || metaKey || altKey) return null;
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: Math.max(1, page),
    PageUp: -Math.max(1, page),
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? null : () => commands.move(step, shiftKey);
}
