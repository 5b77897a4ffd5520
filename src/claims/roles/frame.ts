import type { Range } from '../syntax/clause';

/** A measure and what is said of it in one place of a sentence. */
export interface Frame {
  /** The words that name the measure. */
  measure: Range;
  imposer: Range | null;
  target: Range | null;
  /** Token of the verb that tells what is done; the measure's own first token where there is none. */
  verb: number;
  /** Everything that was read: a date beside it belongs to it. */
  from: number;
  to: number;
}

/** A frame that nothing is known of but its measure. */
export function bareFrame(first: number, last: number, verb = first): Frame {
  return {
    measure: { first, last },
    imposer: null,
    target: null,
    verb,
    from: Math.min(first, verb),
    to: last,
  };
}

/** Widens what was read to hold a range. */
export function cover(frame: Frame, range: Range | null): void {
  if (!range) return;
  frame.from = Math.min(frame.from, range.first);
  frame.to = Math.max(frame.to, range.last);
}
