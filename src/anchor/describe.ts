import type { Selectors } from './types';

/** Characters of context kept on either side of the quote. */
export const CONTEXT = 32;

const cutsPair = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/**
 * Describes the part of `text` from `start` to `end` (UTF-16 units, end exclusive), so that `resolve` finds it again.
 * A bound that would cut a surrogate pair is moved outward to take in the whole character.
 * Throws RangeError where the offsets are no range of the text.
 */
export function describe(text: string, start: number, end: number): Selectors {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) {
    throw new RangeError(`${start} to ${end} is no range of a text of ${text.length} characters`);
  }
  // An empty range inside a pair moves before it: it must stay empty.
  const from = cutsPair(text, start) ? start - 1 : start;
  const to = start === end ? from : cutsPair(text, end) ? end + 1 : end;
  let before = Math.max(0, from - CONTEXT);
  if (cutsPair(text, before)) before++;
  let after = Math.min(text.length, to + CONTEXT);
  if (cutsPair(text, after)) after--;
  const exact = text.slice(from, to);
  const selectors: Selectors = {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(before, from),
      suffix: text.slice(to, after),
    },
    position: { type: 'TextPositionSelector', start: from, end: to },
  };
  const repeated = exact !== '' && text.indexOf(exact) !== text.lastIndexOf(exact);
  return repeated ? { ...selectors, repeated: true } : selectors;
}
