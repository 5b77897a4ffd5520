import { contextShare } from './context';
import { exactPlaces, isLong } from './exact';
import { likePlaces } from './fuzzy';
import { cutsPair } from './pairs';
import { makeQuery } from './query';
import { createIndex, type TextIndex } from './text-index';
import type { Selectors } from './types';

/** Characters of context kept on either side of the quote. */
export const CONTEXT = 32;

/**
 * Describes the part of `text` from `start` to `end` (UTF-16 units, end exclusive), so that `resolve` finds it again.
 * A bound that would cut a surrogate pair is moved outward to take in the whole character.
 * Give the text's `index` where several places are described, so that it is made once.
 * Throws RangeError where the offsets are no range of the text.
 */
export function describe(
  text: string,
  start: number,
  end: number,
  index: TextIndex = createIndex(text),
): Selectors {
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
  return { ...selectors, ...others(index, selectors, from, to) };
}

/** A place that fits worse than this is never taken for the quote. */
const LEAST_RIVAL = 0.5;
const round = (value: number) => Math.round(value * 1000) / 1000;

/** How well other places of the text that the selectors were made from fit them. */
function others(
  index: TextIndex,
  selectors: Selectors,
  start: number,
  end: number,
): Pick<Selectors, 'twin' | 'rival'> {
  const query = makeQuery(selectors);
  const { starts, ends } = index.folded();
  const elsewhere = (place: { start: number; end: number }) =>
    ends[place.end - 1]! <= start || starts[place.start]! >= end;
  const like = isLong(query) ? likePlaces(index, query).filter(elsewhere) : [];
  const twins = [
    ...exactPlaces(index, query)
      .filter(elsewhere)
      .map((place) => contextShare(place.agreement)),
    ...like.filter((place) => place.similarity === 1).map((place) => place.fit - 1),
  ];
  const rival = Math.max(0, ...like.filter((place) => place.similarity < 1).map((place) => place.fit));
  return {
    ...(twins.length > 0 && { twin: round(Math.max(...twins)) }),
    ...(rival >= LEAST_RIVAL && { rival: round(rival) }),
  };
}
