import { type Agreement, agreement, contextShare } from './context';
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

/** A quote of fewer letters or words says too little by itself; of this many words, as ideographs are, enough at any length. */
const LONG_LETTERS = 25;
const LONG_WORDS = 4;
const MANY_WORDS = 10;
/** A share of one side's context from which on that side agrees. */
export const AGREES = 0.5;
/** Letters of context by which the best of several places must be ahead. */
const AHEAD = 6;

/** True for a quote that hardly stands twice by chance. */
export const isLong = ({ quote }: Query): boolean =>
  quote.keys.length >= MANY_WORDS || (quote.keys.length >= LONG_WORDS && quote.text.length >= LONG_LETTERS);

const agrees = (a: Agreement) => Math.max(a.before ?? 0, a.after ?? 0) >= AGREES && a.letters >= 8;

/** A twin that had all of the context has the same surroundings: only the position can tell the two apart. */
const ALL_CONTEXT = 0.995;
/** By how much a place's share of the context must exceed that of the twin, so that it is not the twin that was found. */
const MARGIN = 0.05;

/** All places where the quote stands word for word. */
export function exactPlaces(index: TextIndex, query: Query): ExactPlace[] {
  const length = query.quote.text.length;
  return occurrences(index, query.quote).map((start) => {
    const found = agreement(index, query, start, start + length);
    return { start, end: start + length, agreement: found, sameSurroundings: agrees(found) };
  });
}

/** The one place where the quote stands word for word that context, position or uniqueness speaks for; else null. */
export function findExact(index: TextIndex, query: Query, selectors: Selectors): ExactPlace | null {
  const twin = selectors.twin ?? -1;
  const sameContext = twin >= ALL_CONTEXT;
  const all = exactPlaces(index, query);
  const least = Math.min(twin + MARGIN, ALL_CONTEXT);
  const places = sameContext ? all : all.filter((place) => contextShare(place.agreement) > least);
  if (places.length === 0) return null;
  const agreeing = places.filter((place) => place.sameSurroundings);
  if (agreeing.length > 0) {
    const most = Math.max(...agreeing.map((place) => place.agreement.letters));
    const best = agreeing.filter((place) => place.agreement.letters > most - AHEAD);
    // Where one of two with the same surroundings is left, it may be either.
    return sameContext && best.length === 1 ? null : nearest(index, best, selectors);
  }
  const only = all.length === 1 ? places[0] : undefined;
  if (!only || sameContext) return null;
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
