/** Features of "is this one of the words that decide whether the claim is told as fact or hedged?". */
import { Shape } from '../detect/vocabulary';
import type { Attribution } from './attribution';
import type { Context } from './context';
import { ending, shortEnding } from './endings';
import { mix } from './hash';
import { IS_MEASURE, LEXICON } from './lexicon';
import type { Features } from './linear';
import { sourceKind } from './status-features';
import { isCommonWord, wordKey } from './words';

const KEY = LEXICON.groupKeys;
const T = {
  bias: 101,
  word: 102,
  near: 103,
  pair: 104,
  triple: 105,
  group: 106,
  groupPlace: 107,
  wordPlace: 108,
  suffix: 109,
  left: 110,
  right: 111,
  place: 112,
  source: 113,
} as const;

/** Tokens before and after whose words are looked at. */
const REACH = [-3, -2, -1, 1, 2, 3];
/** Tokens within which the lexicon's hits on either side are looked for, and how many hits count. */
const NEIGHBOURS = 5;
const MOST_NEIGHBOURS = 2;
/** Keys of what lies before and after the sentence. */
const BEFORE = 1;
const AFTER = 2;

/** One claim's words and lexicon hits, looked up once for all its tokens. */
export interface ClaimWords {
  s: number;
  attribution: Attribution | null;
  source: number;
  /** Token of the sentence that comes first. */
  first: number;
  keys: Int32Array;
  /** Lexicon groups that cover the tokens, those of one after those of another; `groupsFrom` says where each token's begin. */
  groups: Uint16Array;
  groupsFrom: Uint32Array;
}

/** Looks up the words and lexicon hits of sentence `s`. */
export function readClaimWords(context: Context, s: number, attribution: Attribution | null): ClaimWords {
  const { hits, hitsFrom, hitsTo, doc, last } = context;
  const first = doc.sentences.first[s]!;
  const count = last[s]! - first;
  const keys = new Int32Array(count);
  for (let at = 0; at < count; at++) keys[at] = wordKey(context, first + at, first);
  const groupsFrom = new Uint32Array(count + 1);
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    const to = Math.min(hits.last[h]! - first, count);
    for (let at = hits.first[h]! - first; at < to; at++) groupsFrom[at + 1]!++;
  }
  for (let at = 0; at < count; at++) groupsFrom[at + 1]! += groupsFrom[at]!;
  const groups = new Uint16Array(groupsFrom[count]!);
  const next = groupsFrom.slice();
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    const to = Math.min(hits.last[h]! - first, count);
    for (let at = hits.first[h]! - first; at < to; at++) groups[next[at]!++] = hits.group[h]!;
  }
  return { s, attribution, source: sourceKind(attribution), first, keys, groups, groupsFrom };
}

/** What is said of words that are not looked at: hardly a reason for anything. */
export const PASSED_OVER = -2;

/** Whether the token `at` tokens after the sentence's first one can be a reason: numbers, names and punctuation are none. */
export function canDecide({ doc }: Context, { first, keys }: ClaimWords, at: number): boolean {
  return isCommonWord(keys[at]!) && (doc.tokens.shape[first + at]! & Shape.punctuation) === 0;
}

/** How far off something is, and on which side, as one small number. */
function distance(gap: number): number {
  const size = Math.abs(gap);
  const step = size < 2 ? 0 : size < 4 ? 1 : size < 8 ? 2 : size < 16 ? 3 : 4;
  return gap < 0 ? step : 5 + step;
}

/** Adds what the token `at` tokens after the claim's first one gives. */
export function addDecisiveFeatures(context: Context, words: ClaimWords, at: number, out: Features): void {
  const { doc, last, quoted, measureAt, mainFrom, mainTo } = context;
  const { s, attribution, source, first, keys, groups, groupsFrom } = words;
  const i = first + at;
  const key = (k: number): number => (k < 0 ? BEFORE : k >= keys.length ? AFTER : keys[k]!);
  const word = keys[at]!;
  const inMain = i >= mainFrom[s]! && i < mainTo[s]! ? 1 : 0;
  const saying = attribution ? (i < attribution.verb ? 1 : i === attribution.verb ? 2 : 3) : 0;
  const inSource = attribution && i >= attribution.first && i < attribution.last ? 1 : 0;
  const toMeasure = measureAt[s]! < last[s]! ? distance(i - measureAt[s]!) : 11;
  /** Where the token stands, in as many ways as a word or group is crossed with. */
  const places = [inMain, 10 + quoted[i]!, 20 + saying, 30 + source, 50 + toMeasure];

  out.add(mix(T.bias, 0));
  out.add(mix(T.place, inMain + 2 * quoted[i]! + 4 * saying + 16 * inSource));
  out.add(mix(T.place, toMeasure, 100));
  out.add(mix(T.source, source, 100 + saying + 4 * inSource));
  out.add(mix(T.word, word));
  for (const step of REACH) out.add(mix(T.near, key(at + step), step + 10), 0.7);
  out.add(mix(T.pair, key(at - 1), word), 0.6);
  out.add(mix(T.pair, word, mix(1, key(at + 1))), 0.6);
  out.add(mix(T.triple, mix(2, key(at - 1), word), key(at + 1)), 0.6);
  for (const place of places) out.add(mix(T.wordPlace, word, place), 0.5);
  out.add(mix(T.suffix, ending(doc.tokens, i)), 0.5);
  out.add(mix(T.suffix, shortEnding(doc.tokens, i), 1 + inMain), 0.5);
  for (let g = groupsFrom[at]!; g < groupsFrom[at + 1]!; g++) {
    const group = KEY[groups[g]!]!;
    out.add(mix(T.group, group));
    for (const place of places) out.add(mix(T.groupPlace, group, place), 0.5);
  }
  addNeighbours(words, at, -1, T.left, out);
  addNeighbours(words, at, 1, T.right, out);
}

/** The lexicon's nearest hits on one side, alone and with the word itself. */
function addNeighbours(
  { keys, groups, groupsFrom }: ClaimWords,
  at: number,
  step: -1 | 1,
  kind: number,
  out: Features,
): void {
  let seen = 0;
  for (let k = at + step; Math.abs(k - at) <= NEIGHBOURS && seen < MOST_NEIGHBOURS; k += step) {
    if (k < 0 || k >= keys.length) return;
    for (let g = groupsFrom[k]!; g < groupsFrom[k + 1]!; g++) {
      const group = groups[g]!;
      out.add(mix(kind, KEY[group]!, step > 0 ? IS_MEASURE[group]! : 0), 0.5);
      out.add(mix(kind, KEY[group]!, keys[at]!), 0.4);
      seen++;
    }
  }
}
