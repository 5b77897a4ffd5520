/** Features of "is this one of the words that decide whether the claim is told as fact or hedged?". */
import type { Vocabulary } from '../detect/vocabulary';
import { type ClaimWords, REACH } from './claim-words';
import type { Context } from './context';
import { mix } from './hash';
import { IS_MEASURE, LEXICON } from './lexicon';
import type { FeatureSink, Sink, Slots } from './slots';
import { endingOfRow, keyOf, shortEndingOfRow } from './words';

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

/** Tokens within which the lexicon's hits on either side are looked for, and how many hits count. */
const NEIGHBOURS = 5;
const MOST_NEIGHBOURS = 2;

/** Where a token can stand, as a word or group is crossed with it: in the main clause, in a quotation, to the verb of saying, by the source, to the measure. */
const Place = { main: 0, quoted: 2, saying: 4, source: 8, measure: 16, all: 28 } as const;
const NO_MEASURE = 11;

/** What a word gives: as it stands there, at each step within `REACH`, in the main clause or outside it, and in each place. */
const WordSlot = { own: 0, near: 1, main: 7, place: 9, all: 9 + Place.all } as const;
/** What a group gives: as it stands there, left and right of a word, and in each place. */
const GroupSlot = { own: 0, left: 1, right: 2, place: 3, all: 3 + Place.all } as const;

export const DECISIVE_SLOTS: Slots = {
  words: WordSlot.all,
  groups: GroupSlot.all,
  fillWord(vocabulary: Vocabulary, row: number, slot: number, out: FeatureSink): void {
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
  fillGroup(group: number, slot: number, out: FeatureSink): void {
    const key = KEY[group]!;
    if (slot >= GroupSlot.place) out.add(mix(T.groupPlace, key, slot - GroupSlot.place), 0.5);
    else if (slot === GroupSlot.right) out.add(mix(T.right, key, IS_MEASURE[group]!), 0.5);
    else if (slot === GroupSlot.left) out.add(mix(T.left, key), 0.5);
    else out.add(mix(T.group, key));
  },
};

/** How far off something is, and on which side, as one small number. */
function distance(gap: number): number {
  const size = Math.abs(gap);
  const step = size < 2 ? 0 : size < 4 ? 1 : size < 8 ? 2 : size < 16 ? 3 : 4;
  return gap < 0 ? step : 5 + step;
}

/** Slots of a word and of a group as they stand in a claim, filled anew for each token: as such, and in each place. */
const wordSlots = new Uint8Array(7);
const groupSlots = new Uint8Array(6);

/** Adds what token `i` of a claim gives. */
export function addDecisiveFeatures(context: Context, claim: ClaimWords, i: number, out: Sink): void {
  const { words, quoted, measureAt, mainFrom, mainTo, covering } = context;
  const { s, attribution, source, first, last, rows } = claim;
  const inMain = i >= mainFrom[s]! && i < mainTo[s]! ? 1 : 0;
  const quote = quoted[i]!;
  const saying = attribution ? (i < attribution.verb ? 1 : i === attribution.verb ? 2 : 3) : 0;
  const inSource = attribution && i >= attribution.first && i < attribution.last ? 1 : 0;
  const toMeasure = measureAt[s]! < last ? distance(i - measureAt[s]!) : NO_MEASURE;
  wordSlots[0] = WordSlot.own;
  wordSlots[1] = WordSlot.main + inMain;
  groupSlots[0] = GroupSlot.own;
  setPlaces(wordSlots, 2, WordSlot.place, inMain, quote, saying, source, toMeasure);
  setPlaces(groupSlots, 1, GroupSlot.place, inMain, quote, saying, source, toMeasure);

  out.add(mix(T.bias, 0));
  out.add(mix(T.place, inMain + 2 * quote + 4 * saying + 16 * inSource));
  out.add(mix(T.place, toMeasure, 100));
  out.add(mix(T.source, source, 100 + saying + 4 * inSource));
  const at = i - first;
  out.run(rows, at, REACH, WordSlot.near);
  out.run(rows, at + REACH + 1, REACH, WordSlot.near + REACH);
  out.words(words.row[i]!, wordSlots);
  const word = words.key[i]!;
  const before = keyOf(words.vocabulary, rows[at + REACH - 1]!);
  const after = keyOf(words.vocabulary, rows[at + REACH + 1]!);
  out.add(mix(T.pair, before, word), 0.6);
  out.add(mix(T.pair, word, mix(1, after)), 0.6);
  out.add(mix(T.triple, mix(2, before, word), after), 0.6);
  for (let g = covering.from[i]!; g < covering.from[i + 1]!; g++) out.groups(covering.groups[g]!, groupSlots);
  addNeighbours(context, claim, i, T.left, out);
  addNeighbours(context, claim, i, T.right, out);
}

/** Writes the slots of the places where a token stands to `slots` from index `at` on; they begin at slot `from`. */
function setPlaces(
  slots: Uint8Array,
  at: number,
  from: number,
  inMain: number,
  quote: number,
  saying: number,
  source: number,
  toMeasure: number,
): void {
  slots[at] = from + Place.main + inMain;
  slots[at + 1] = from + Place.quoted + quote;
  slots[at + 2] = from + Place.saying + saying;
  slots[at + 3] = from + Place.source + source;
  slots[at + 4] = from + Place.measure + toMeasure;
}

/** The lexicon's nearest hits on one side, alone and with the word itself. */
function addNeighbours(
  { covering, words }: Context,
  { first, last }: ClaimWords,
  i: number,
  side: typeof T.left | typeof T.right,
  out: Sink,
): void {
  const { from, groups } = covering;
  const near = side === T.left ? covering.before : covering.after;
  const slot = side === T.left ? GroupSlot.left : GroupSlot.right;
  const word = words.key[i]!;
  let seen = 0;
  for (let k = near[i]!; k >= first && k < last; k = near[k]!) {
    if (Math.abs(k - i) > NEIGHBOURS || seen >= MOST_NEIGHBOURS) return;
    for (let g = from[k]!; g < from[k + 1]!; g++, seen++) {
      const group = groups[g]!;
      out.group(group, slot);
      out.add(mix(side, KEY[group]!, word), 0.4);
    }
  }
}
