import { findExact } from './exact';
import { isAnother, isTheQuote, likePlaces } from './fuzzy';
import { original } from './normalise';
import { makeQuery } from './query';
import type { TextIndex } from './text-index';
import type { Anchor, Selectors } from './types';
import { resolveUnchanged } from './unchanged';

/**
 * Finds the place that the selectors describe in the text of the index. Offsets of the answer are UTF-16 units of that
 * text, end exclusive. Never throws, never guesses: what is not found for good reasons is an orphan.
 */
export function resolve(index: TextIndex, selectors: Selectors): Anchor {
  return resolveUnchanged(index.text, selectors) ?? resolveChanged(index, selectors);
}

/** As `resolve`, without the look at the remembered position. */
export function resolveChanged(index: TextIndex, selectors: Selectors): Anchor {
  const query = makeQuery(selectors);
  const exact = findExact(index, query, selectors);
  if (exact) {
    const { start, end } = original(index.folded(), exact.start, exact.end);
    return exact.sameSurroundings
      ? { state: 'exact', start, end, score: 0.99 }
      : { state: 'moved', start, end, score: 0.8 };
  }
  const like = likePlaces(index, query).find((place) => !isAnother(place, selectors));
  if (!like) return { state: 'orphan', score: 0 };
  const score = round(like.similarity * (0.6 + 0.2 * (like.before ?? 0) + 0.2 * (like.after ?? 0)));
  if (!isTheQuote(index, query, like)) return { state: 'orphan', score };
  const { start, end } = original(index.folded(), like.start, like.end);
  if (!like.sameFacts) return { state: 'changed', start, end, score };
  // The words are the same and only marks between them differ: that is no other wording.
  return { state: like.similarity === 1 ? 'exact' : 'edited', start, end, score };
}

const round = (value: number) => Math.round(Math.min(1, value) * 1000) / 1000;

/** Resolves a list; the answers stand in the order of the list, one for each. */
export function resolveAll(index: TextIndex, list: readonly Selectors[]): Anchor[] {
  return list.map((selectors) => resolve(index, selectors));
}
