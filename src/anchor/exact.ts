import { type Agreement, agreement } from './context';
import { occurrences } from './occurrences';
import type { Query } from './query';
import type { TextIndex } from './text-index';
import type { Selectors } from './types';
import { insideWord } from './words';

/** A place in folded units where the quote stands word for word. */
export interface ExactPlace {
  start: number;
  end: number;
  agreement: Agreement;
  /** One side of the context, or the position, speaks for the place. */
  sameSurroundings: boolean;
}

/** A quote of fewer letters or words says too little by itself. */
const LONG_LETTERS = 25;
const LONG_WORDS = 4;
/** A share of one side's context from which on that side agrees. */
export const AGREES = 0.5;
/** Letters of context by which the best of several places must be ahead. */
const AHEAD = 6;

export const isLong = (query: Query) =>
  query.quote.text.length >= LONG_LETTERS && query.quote.keys.length >= LONG_WORDS;

const agrees = (a: Agreement) => Math.max(a.before ?? 0, a.after ?? 0) >= AGREES && a.letters >= 8;

/** The one place where the quote stands word for word that context, position or uniqueness speaks for; else null. */
export function findExact(index: TextIndex, query: Query, selectors: Selectors): ExactPlace | null {
  const starts = occurrences(index, query.quote);
  if (starts.length === 0) return null;
  const length = query.quote.text.length;
  const places = starts.map((start): ExactPlace => {
    const found = agreement(index, query, start, start + length);
    return { start, end: start + length, agreement: found, sameSurroundings: agrees(found) };
  });
  const agreeing = places.filter((place) => place.sameSurroundings);
  if (agreeing.length > 0) {
    const most = Math.max(...agreeing.map((place) => place.agreement.letters));
    return nearest(
      index,
      agreeing.filter((place) => place.agreement.letters > most - AHEAD),
      selectors,
    );
  }
  const only = places.length === 1 ? places[0]! : null;
  if (!only || selectors.repeated) return null;
  if (isLong(query)) return only;
  // A short quote that came without any context, as other tools write them, stands only once and as whole words.
  const page = index.folded().text;
  const contextKnown = query.prefix.text !== '' || query.suffix.text !== '' || query.atStart || query.atEnd;
  const whole = !insideWord(page, only.start) && !insideWord(page, only.end);
  return !contextKnown && whole && query.quote.keys.length >= 2 ? only : null;
}

/** Among places that context does not tell apart, the one clearly nearest to the remembered position; else null. */
function nearest(index: TextIndex, places: ExactPlace[], selectors: Selectors): ExactPlace | null {
  if (places.length === 1) return places[0]!;
  const at = selectors.position?.start;
  if (at === undefined || !Number.isFinite(at)) return null;
  const { starts } = index.folded();
  const byDistance = places
    .map((place) => ({ place, distance: Math.abs(starts[place.start]! - at) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = byDistance;
  return first && second && first.distance * 4 <= second.distance ? first.place : null;
}
