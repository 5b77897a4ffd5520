/** Features of "is this one of the words that decide whether the claim is told as fact or hedged?". */
import { Shape, type Vocabulary } from '../detect/vocabulary';
import type { Attribution } from './attribution';
import type { Context } from './context';
import { mix } from './hash';
import { IS_MEASURE, LEXICON } from './lexicon';
import type { Features } from './linear';
import type { Sink, Slots } from './slots';
import { sourceKind } from './status-features';
import { endingOfRow, isCommonWord, keyOf, Row, shortEndingOfRow } from './words';

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

/** Where a token can stand, as a word or group is crossed with it: in the main clause, in a quotation, to the verb of saying, by the source, to the measure. */
const Place = { main: 0, quoted: 2, saying: 4, source: 8, measure: 16, all: 28 } as const;
const NO_MEASURE = 11;

/** What a word gives: as it stands there, at each step of `REACH`, in the main clause or outside it, and in each place. */
const WordSlot = { own: 0, near: 1, main: 7, place: 9, all: 9 + Place.all } as const;
/** What a group gives: as it stands there, left and right of a word, and in each place. */
const GroupSlot = { own: 0, left: 1, right: 2, place: 3, all: 3 + Place.all } as const;

export const DECISIVE_SLOTS: Slots = {
  words: WordSlot.all,
  groups: GroupSlot.all,
  fillWord(vocabulary: Vocabulary, row: number, slot: number, out: Features): void {
    const key = keyOf(vocabulary, row);
    if (slot >= WordSlot.place) out.add(mix(T.wordPlace, key, slot - WordSlot.place), 0.5);
    else if (slot >= WordSlot.main)
      out.add(mix(T.suffix, shortEndingOfRow(vocabulary, row), 1 + slot - WordSlot.main), 0.5);
    else if (slot >= WordSlot.near) out.add(mix(T.near, key, slot), 0.7);
    else {
      out.add(mix(T.word, key));
      out.add(mix(T.suffix, endingOfRow(vocabulary, row)), 0.5);
    }
  },
  fillGroup(group: number, slot: number, out: Features): void {
    const key = KEY[group]!;
    if (slot >= GroupSlot.place) out.add(mix(T.groupPlace, key, slot - GroupSlot.place), 0.5);
    else if (slot === GroupSlot.right) out.add(mix(T.right, key, IS_MEASURE[group]!), 0.5);
    else if (slot === GroupSlot.left) out.add(mix(T.left, key), 0.5);
    else out.add(mix(T.group, key));
  },
};

/** One claim's words and lexicon hits, looked up once for all its tokens. */
export interface ClaimWords {
  s: number;
  attribution: Attribution | null;
  source: number;
  /** Token of the sentence that comes first. */
  first: number;
  /** How many tokens are looked at. */
  count: number;
  /** Lexicon groups that cover the tokens, those of one after those of another; `groupsFrom` says where each token's begin. */
  groups: Uint16Array;
  groupsFrom: Uint32Array;
}

/** Looks up the lexicon hits of sentence `s`. */
export function readClaimWords(context: Context, s: number, attribution: Attribution | null): ClaimWords {
  const { hits, hitsFrom, hitsTo, doc, last } = context;
  const first = doc.sentences.first[s]!;
  const count = last[s]! - first;
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
  return { s, attribution, source: sourceKind(attribution), first, count, groups, groupsFrom };
}

/** What is said of words that are not looked at: hardly a reason for anything. */
export const PASSED_OVER = -2;

/** Whether the token `at` tokens after the sentence's first one can be a reason: numbers, names and punctuation are none. */
export function canDecide({ doc, words }: Context, { first }: ClaimWords, at: number): boolean {
  return isCommonWord(words.row[first + at]!) && (doc.tokens.shape[first + at]! & Shape.punctuation) === 0;
}

/** How far off something is, and on which side, as one small number. */
function distance(gap: number): number {
  const size = Math.abs(gap);
  const step = size < 2 ? 0 : size < 4 ? 1 : size < 8 ? 2 : size < 16 ? 3 : 4;
  return gap < 0 ? step : 5 + step;
}

/** Row of the token `at` tokens after the sentence's first one, or of what lies before or after the sentence. */
export function rowAt({ words }: Context, { first, count }: ClaimWords, at: number): number {
  return at < 0 ? Row.before : at >= count ? Row.after : words.row[first + at]!;
}

/** Adds what the token `at` tokens after the claim's first one gives. */
export function addDecisiveFeatures(context: Context, claim: ClaimWords, at: number, out: Sink): void {
  const { words, last, quoted, measureAt, mainFrom, mainTo } = context;
  const { s, attribution, source, first, groups, groupsFrom } = claim;
  const i = first + at;
  const row = words.row[i]!;
  const inMain = i >= mainFrom[s]! && i < mainTo[s]! ? 1 : 0;
  const saying = attribution ? (i < attribution.verb ? 1 : i === attribution.verb ? 2 : 3) : 0;
  const inSource = attribution && i >= attribution.first && i < attribution.last ? 1 : 0;
  const toMeasure = measureAt[s]! < last[s]! ? distance(i - measureAt[s]!) : NO_MEASURE;
  const main = Place.main + inMain;
  const quote = Place.quoted + quoted[i]!;
  const said = Place.saying + saying;
  const by = Place.source + source;
  const off = Place.measure + toMeasure;

  out.add(mix(T.bias, 0));
  out.add(mix(T.place, inMain + 2 * quoted[i]! + 4 * saying + 16 * inSource));
  out.add(mix(T.place, toMeasure, 100));
  out.add(mix(T.source, source, 100 + saying + 4 * inSource));
  for (let step = 0; step < REACH.length; step++)
    out.word(rowAt(context, claim, at + REACH[step]!), WordSlot.near + step);
  out.word(row, WordSlot.own);
  out.word(row, WordSlot.main + inMain);
  out.word(row, WordSlot.place + main);
  out.word(row, WordSlot.place + quote);
  out.word(row, WordSlot.place + said);
  out.word(row, WordSlot.place + by);
  out.word(row, WordSlot.place + off);
  const word = words.key[i]!;
  const before = keyOf(words.vocabulary, rowAt(context, claim, at - 1));
  const after = keyOf(words.vocabulary, rowAt(context, claim, at + 1));
  out.add(mix(T.pair, before, word), 0.6);
  out.add(mix(T.pair, word, mix(1, after)), 0.6);
  out.add(mix(T.triple, mix(2, before, word), after), 0.6);
  for (let g = groupsFrom[at]!; g < groupsFrom[at + 1]!; g++) {
    const group = groups[g]!;
    out.group(group, GroupSlot.own);
    out.group(group, GroupSlot.place + main);
    out.group(group, GroupSlot.place + quote);
    out.group(group, GroupSlot.place + said);
    out.group(group, GroupSlot.place + by);
    out.group(group, GroupSlot.place + off);
  }
  addNeighbours(claim, at, -1, word, out);
  addNeighbours(claim, at, 1, word, out);
}

/** The lexicon's nearest hits on one side, alone and with the word itself. */
function addNeighbours(
  { count, groups, groupsFrom }: ClaimWords,
  at: number,
  step: -1 | 1,
  word: number,
  out: Sink,
): void {
  const kind = step < 0 ? T.left : T.right;
  const slot = step < 0 ? GroupSlot.left : GroupSlot.right;
  let seen = 0;
  for (let k = at + step; Math.abs(k - at) <= NEIGHBOURS && seen < MOST_NEIGHBOURS; k += step) {
    if (k < 0 || k >= count) return;
    for (let g = groupsFrom[k]!; g < groupsFrom[k + 1]!; g++) {
      out.group(groups[g]!, slot);
      out.add(mix(kind, KEY[groups[g]!]!, word), 0.4);
      seen++;
    }
  }
}
