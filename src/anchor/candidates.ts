import type { WordIndex } from './text-index';

/** The words that are searched for: context and quote in one row. */
export interface Row {
  /** Number of each word in the page's index, -1 for a word that the page does not have. */
  readonly ids: Int32Array;
  readonly weights: Int32Array;
  /** The quote's words are `from` up to `to` (exclusive); before and after it stands the context. */
  readonly from: number;
  readonly to: number;
}

/** A word that stands more often than this in the page says too little about a place to be looked up. */
const COMMON = 48;
/** Words of shift that still count as the same place. */
const BUCKET = 8;
const MOST_CANDIDATES = 4;
/** The share of the row's weight that must stand near one place before it is looked at closely. */
const ENOUGH = 0.25;

/**
 * Word offsets in the page at which the row may begin, best first, at most four: each word that both have votes for the
 * shift between its two places (a q-gram filter on words; Navarro, "A guided tour to approximate string matching", 2001).
 */
export function candidates(words: WordIndex, row: Row): number[] {
  const { ids, weights } = row;
  const length = ids.length;
  const votes = new Map<number, number>();
  let total = 0;
  for (let i = 0; i < length; i++) {
    const id = ids[i]!;
    const weight = weights[i]!;
    if (id < 0) {
      total += weight;
      continue;
    }
    const first = words.first[id]!;
    const end = words.first[id + 1]!;
    if (end - first > COMMON) continue;
    total += weight;
    for (let k = first; k < end; k++) {
      const bucket = Math.floor((words.places[k]! - i + length) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  const ranked: { bucket: number; vote: number }[] = [];
  for (const [bucket, own] of votes) {
    const left = votes.get(bucket - 1) ?? 0;
    const right = votes.get(bucket + 1) ?? 0;
    if (own < left || own < right) continue;
    const vote = own + left + right;
    if (vote >= ENOUGH * total) ranked.push({ bucket, vote });
  }
  ranked.sort((a, b) => b.vote - a.vote);
  return ranked.slice(0, MOST_CANDIDATES).map(({ bucket }) => bucket * BUCKET + BUCKET / 2 - length);
}
