import type { Phrase, Query } from './query';
import { type TextIndex, wordAt } from './text-index';

/** How well the surroundings of a place agree with those remembered. */
export interface Agreement {
  /** 0 to 1 for each side: the share of the remembered letters found there; null where nothing is remembered. */
  readonly before: number | null;
  readonly after: number | null;
  /** Letters found on both sides together. The edge of the text counts as some. */
  readonly letters: number;
}

/** The mean share of the context found; a side where nothing is remembered counts as not found. */
export const contextShare = (context: Pick<Agreement, 'before' | 'after'>): number =>
  ((context.before ?? 0) + (context.after ?? 0)) / 2;

/** How many sides of the context stand beside the folded units `start` to `end` whole, letter for letter. */
export function wholeSides(index: TextIndex, query: Query, start: number, end: number): number {
  const before = sideBefore(index, query, start)?.letters === query.prefix.text.length;
  const after = sideAfter(index, query, end)?.letters === query.suffix.text.length;
  return Number(before) + Number(after);
}

/** What standing at the same edge of the text is worth, in letters of context. */
const EDGE = 8;

/** Compares what stands around the folded units `start` to `end` with the context of the query. */
export function agreement(index: TextIndex, query: Query, start: number, end: number): Agreement {
  const before = sideBefore(index, query, start);
  const after = sideAfter(index, query, end);
  return {
    before: before?.share ?? null,
    after: after?.share ?? null,
    letters: (before?.letters ?? 0) + (after?.letters ?? 0),
  };
}

type Side = { share: number; letters: number } | null;

function sideBefore(index: TextIndex, query: Query, start: number): Side {
  const page = index.folded().text;
  const end = page.charCodeAt(start - 1) === 0x20 ? start - 1 : start;
  if (query.prefix.text === '') return query.atStart && end === 0 ? { share: 1, letters: EDGE } : null;
  const { text } = query.prefix;
  if (page.endsWith(text, end)) return { share: 1, letters: text.length };
  return nearby(index, query.prefix, end, -1);
}

function sideAfter(index: TextIndex, query: Query, end: number): Side {
  const page = index.folded().text;
  const start = page.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (query.suffix.text === '')
    return query.atEnd && start === page.length ? { share: 1, letters: EDGE } : null;
  const { text } = query.suffix;
  if (page.startsWith(text, start)) return { share: 1, letters: text.length };
  return nearby(index, query.suffix, start, 1);
}

/** The share where every whole word is there, but not every letter and mark. */
const ALL_WORDS = 0.98;

/** Words that may have been put between the words of the context. */
const SLACK = 2;

/**
 * The share of the context's words that stand, in the same order, right beside the place: the longest common
 * subsequence weighted by word length, going outward (`step` -1 to the left, 1 to the right) from the folded offset `at`.
 */
function nearby(index: TextIndex, context: Phrase, at: number, step: 1 | -1): Side {
  const words = index.words();
  const n = context.keys.length;
  if (n === 0) return { share: 0, letters: 0 };
  // The outermost word is usually cut by the context's fixed length.
  const used = n > 2 ? n - 1 : n;
  const firstWord = wordAt(words, at);
  const from = step === 1 ? firstWord : firstWord - 1;
  let total = 0;
  let previous = new Int32Array(used + SLACK + 1);
  for (let i = 0; i < used; i++) {
    const key = context.keys[step === 1 ? i : n - 1 - i]!;
    total += key.length;
    const id = words.numbers.get(key) ?? -1;
    const row = new Int32Array(used + SLACK + 1);
    for (let j = 0; j < used + SLACK; j++) {
      const word = from + j * step;
      const same = word >= 0 && word < words.count && words.ids[word] === id;
      row[j + 1] = same ? previous[j]! + key.length : Math.max(previous[j + 1]!, row[j]!);
    }
    previous = row;
  }
  const letters = previous[used + SLACK]!;
  return { share: (ALL_WORDS * letters) / total, letters };
}
