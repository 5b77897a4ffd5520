import { type Alignment, align } from './align';
import { candidates, type Row } from './candidates';
import { agreement, contextShare, wholeSides } from './context';
import { AGREES, isLong } from './exact';
import { isName, likenessWithoutFacts, sameFacts } from './facts';
import { occurrences } from './occurrences';
import { type Phrase, phrase, type Query } from './query';
import type { TextIndex, WordIndex } from './text-index';
import type { Selectors } from './types';

/** A place in folded units that reads like the quote. */
export interface FuzzyPlace {
  start: number;
  end: number;
  /** What the quote and the place have in common, 0 to 1 (Dice, words weighted by length). */
  similarity: number;
  /** Shares of the context found beside it; null where nothing is remembered on that side. */
  before: number | null;
  after: number | null;
  /** Every number, date, day, name and denial agrees. */
  sameFacts: boolean;
  /** Similarity plus the share of the context, 0 to 2. */
  fit: number;
  text: string;
}

/** A longer quote is looked for word for word only: its alignment would take more than a frame. */
const MOST_WORDS = 2000;

const weigh = (letters: number) => 1 + Math.min(letters, 8);

/** Imported or remembered context is cut by length, mostly inside a word; a cut word is no evidence. */
const CUT_LENGTH = 28;

function contextWords(context: Phrase, side: 'before' | 'after'): readonly string[] {
  if (context.text.length < CUT_LENGTH || context.keys.length < 3) return context.keys;
  return side === 'before' ? context.keys.slice(1) : context.keys.slice(0, -1);
}

function makeRow(words: WordIndex, query: Query): Row {
  const before = contextWords(query.prefix, 'before');
  const keys = [...before, ...query.quote.keys, ...contextWords(query.suffix, 'after')];
  const ids = Int32Array.from(keys, (key) => words.numbers.get(key) ?? -1);
  const weights = Int32Array.from(keys, (key) => weigh(key.length));
  return { ids, weights, from: before.length, to: before.length + query.quote.keys.length };
}

const sum = (weights: Int32Array, from: number, to: number) => {
  let total = 0;
  for (let i = from; i < to; i++) total += weights[i]!;
  return total;
};

/** What other facts take from a place when two compete. */
const OTHER_FACTS = 0.3;

/** A place that fits as the rival did, to within this, is taken for the rival. */
const BELOW_RIVAL = 0.02;
const ABOVE_RIVAL = 0.001;
const ABOVE_TWIN = 0.05;

/** True for a place that is more likely the twin or the rival noted when the quote was described than the quote itself. */
export function isAnother({ fit, similarity }: FuzzyPlace, { twin, rival }: Selectors): boolean {
  if (twin !== undefined && similarity === 1 && fit <= 1 + twin + ABOVE_TWIN) return true;
  return rival !== undefined && fit >= rival - BELOW_RIVAL && fit <= rival + ABOVE_RIVAL;
}

/** Every place that reads like the quote, best first. */
export function likePlaces(index: TextIndex, query: Query): FuzzyPlace[] {
  const { quote } = query;
  if (quote.keys.length < 2 || quote.keys.length > MOST_WORDS) return [];
  const words = index.words();
  const row = makeRow(words, query);
  const places = candidates(words, row).flatMap((at) => {
    const alignment = align(words, row, at);
    return alignment ? judge(index, query, row, alignment) : [];
  });
  const worth = (place: FuzzyPlace) => place.fit - (place.sameFacts ? 0 : OTHER_FACTS);
  return places.sort((a, b) => worth(b) - worth(a));
}

const SENTENCE_END = /[.!?]\W*\s/;
const ENDS_SENTENCE = /[.!?]["')\]]*$/;

function judge(index: TextIndex, query: Query, row: Row, alignment: Alignment): FuzzyPlace {
  const words = index.words();
  const page = index.folded().text;
  const { quote } = query;
  let first = alignment.start;
  let last = alignment.end - 1;
  // Words put in front of the quote belong to it where it began a sentence and they begin it now.
  if (alignment.beforeWord >= 0 && alignment.beforeWord < first - 1) {
    const gap = page.slice(words.ends[alignment.beforeWord], words.starts[alignment.beforeWord + 1]);
    const between = page.slice(words.starts[alignment.beforeWord + 1], words.starts[first]);
    if (/[.!?]/.test(gap) && !SENTENCE_END.test(between)) first = alignment.beforeWord + 1;
  }
  // And those put in behind it, up to the end of its sentence.
  if (alignment.afterWord > last + 1 && ENDS_SENTENCE.test(quote.text)) {
    const gap = page.slice(words.ends[alignment.afterWord - 1], words.starts[alignment.afterWord]);
    const between = page.slice(words.ends[last], words.ends[alignment.afterWord - 1]);
    if (/[.!?]/.test(gap) && !SENTENCE_END.test(between)) last = alignment.afterWord - 1;
  }
  const start = withMarksBefore(page, words.starts[first]!, quote);
  const end = withMarksAfter(page, words.ends[last]!, quote);

  const own = sum(row.weights, row.from, row.to);
  let there = 0;
  for (let i = first; i <= last; i++) there += weigh(words.ends[i]! - words.starts[i]!);
  const beforeTotal = sum(row.weights, 0, row.from);
  const afterTotal = sum(row.weights, row.to, row.weights.length);
  const similarity = (2 * alignment.matched) / (own + there);
  const beside = {
    before: beforeTotal > 0 ? alignment.before / beforeTotal : query.atStart && first === 0 ? 1 : null,
    after: afterTotal > 0 ? alignment.after / afterTotal : query.atEnd && last === words.count - 1 ? 1 : null,
  };
  // The same words are measured as a word-for-word place is, so that the two can be compared.
  const context = similarity === 1 ? agreement(index, query, start, end) : beside;
  const text = page.slice(start, end);
  return {
    start,
    end,
    similarity,
    before: context.before,
    after: context.after,
    sameFacts: sameFacts(quote.text, text),
    fit: similarity + contextShare(context),
    text,
  };
}

/** Takes in the marks before the first word that the quote had there too (an opening quotation mark). */
function withMarksBefore(page: string, start: number, quote: Phrase): number {
  const marks = quote.text.slice(0, quote.words.starts[0]);
  let at = start;
  while (at > 0 && marks.includes(page[at - 1]!) && page[at - 1] !== ' ') at--;
  return at;
}

/** Takes in the marks after the last word that the quote had there too (full stop, closing quotation mark). */
function withMarksAfter(page: string, end: number, quote: Phrase): number {
  const marks = quote.text.slice(quote.words.ends[quote.words.count - 1]);
  let at = end;
  while (at < page.length && marks.includes(page[at]!) && page[at] !== ' ') at++;
  return at;
}

/** Similarity that suffices where the context agrees on both sides, or on one. */
const BOTH = 0.45;
const BOTH_FULL = 0.3;
const ONE = 0.6;
const ONE_OTHER_FACTS = 0.75;
const SHORT = 0.4;
const SHORT_CONTEXT = 0.7;
/** A side of which this much is there is as it was. */
const FULL = 0.9;
/** Likeness with the facts left blank, for a sentence that is little but facts. */
const BLANKED = 0.7;

/** Letters of context, both sides together, from which on their meeting is no chance. */
const ENOUGH_LETTERS = 12;

/** True where context before and context after stand side by side: what stood between them was taken out. */
function isTakenOut(index: TextIndex, query: Query): boolean {
  const { prefix, suffix, atStart, atEnd } = query;
  const page = index.folded().text.trim();
  if (prefix.text.length + suffix.text.length < ENOUGH_LETTERS) return false;
  if (atStart) return page.startsWith(suffix.text);
  if (atEnd) return page.endsWith(prefix.text);
  return [`${prefix.text} ${suffix.text}`, prefix.text + suffix.text].some(
    (joined) => occurrences(index, phrase(joined)).length > 0,
  );
}

/**
 * Whether a place is the quote's own, edited, rather than a sentence like it. Likeness alone never suffices: a sentence that
 * says the same of another day stands in many an article. So its surroundings must agree, the more the less its words do.
 */
export function isTheQuote(index: TextIndex, query: Query, place: FuzzyPlace): boolean {
  const { similarity, before, after } = place;
  const most = Math.max(before ?? 0, after ?? 0);
  const least = Math.min(before ?? 0, after ?? 0);
  const whole = wholeSides(index, query, place.start, place.end);
  if (most < AGREES || (whole < 2 && isTakenOut(index, query))) return false;
  if (!isLong(query)) {
    // A name is itself or it is another name.
    return !isName(query.quote.text) && similarity >= SHORT && least >= SHORT_CONTEXT;
  }
  if (least >= AGREES && similarity >= (least >= FULL ? BOTH_FULL : BOTH)) return true;
  if (least >= FULL && likenessWithoutFacts(query.quote.text, place.text) >= BLANKED) return true;
  if (place.sameFacts) return similarity >= ONE;
  return similarity >= ONE_OTHER_FACTS && whole > 0;
}
