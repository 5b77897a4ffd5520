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
const Place = { main: 0, quoted: 2, saying: 4, source: 8, measure: 16 } as const;
/** How many places there are to the verb of saying, and to the measure; the last is that of a sentence without one. */
const SAYINGS = 4;
const MEASURES = 12;
const NO_MEASURE = MEASURES - 1;

/**
 * What words and groups give: as they stand there, in the main clause and a quotation or outside them; by verb of saying and source; by the way to the
 * measure. Then what a word gives at each step within `REACH`, and what a group gives left and right of a word.
 */
const Slot = { here: 0, source: 4, measure: 36, near: 48, left: 48, right: 49 } as const;

/** Adds a word or group crossed with the places that a slot is for. */
function addPlaces(kind: number, key: number, slot: number, out: FeatureSink): void {
  const place = (at: number): void => out.add(mix(kind, key, at), 0.5);
  if (slot >= Slot.measure) place(Place.measure + slot - Slot.measure);
  else if (slot >= Slot.source) {
    place(Place.saying + ((slot - Slot.source) % SAYINGS));
    place(Place.source + Math.floor((slot - Slot.source) / SAYINGS));
  } else {
    place(Place.main + (slot & 1));
    place(Place.quoted + (slot >> 1));
  }
}

export const DECISIVE_SLOTS: Slots = {
  words: Slot.near + 2 * REACH,
  groups: Slot.right + 1,
  fillWord(vocabulary: Vocabulary, row: number, slot: number, out: FeatureSink): void {
    const key = keyOf(vocabulary, row);
    if (slot >= Slot.near) {
      out.add(mix(T.near, key, 1 + slot - Slot.near), 0.7);
      return;
    }
    if (slot < Slot.source) {
      out.add(mix(T.word, key));
      out.add(mix(T.suffix, endingOfRow(vocabulary, row)), 0.5);
      out.add(mix(T.suffix, shortEndingOfRow(vocabulary, row), 1 + (slot & 1)), 0.5);
    }
    addPlaces(T.wordPlace, key, slot, out);
  },
  fillGroup(group: number, slot: number, out: FeatureSink): void {
    const key = KEY[group]!;
    if (slot === Slot.right) out.add(mix(T.right, key, IS_MEASURE[group]!), 0.5);
    else if (slot === Slot.left) out.add(mix(T.left, key), 0.5);
    else {
      if (slot < Slot.source) out.add(mix(T.group, key));
      addPlaces(T.groupPlace, key, slot, out);
    }
  },
  fillState(state: number, out: FeatureSink): void {
    const inMain = state & 1;
    const quote = (state >> 1) & 1;
    const saying = (state >> 2) & 3;
    const inSource = (state >> 4) & 1;
    const source = (state >> 5) & 7;
    const toMeasure = state >> 8;
    out.add(mix(T.bias, 0));
    out.add(mix(T.place, inMain + 2 * quote + 4 * saying + 16 * inSource));
    out.add(mix(T.place, toMeasure, 100));
    out.add(mix(T.source, source, 100 + saying + 4 * inSource));
  },
};

/** How far off something is, and on which side, as one small number. */
function distance(gap: number): number {
  const size = Math.abs(gap);
  const step = size < 2 ? 0 : size < 4 ? 1 : size < 8 ? 2 : size < 16 ? 3 : 4;
  return gap < 0 ? step : 5 + step;
}

/** Slots of a word or group for where it stands, filled anew for each token. */
const slots = new Uint8Array(3);

/** Adds what token `i` of a claim gives. */
export function addDecisiveFeatures(context: Context, claim: ClaimWords, i: number, out: Sink): void {
  const { words, quoted, measureAt, mainFrom, mainTo, covering } = context;
  const { s, attribution, source, first, last, rows } = claim;
  const inMain = i >= mainFrom[s]! && i < mainTo[s]! ? 1 : 0;
  const quote = quoted[i]!;
  const saying = attribution ? (i < attribution.verb ? 1 : i === attribution.verb ? 2 : 3) : 0;
  const inSource = attribution && i >= attribution.first && i < attribution.last ? 1 : 0;
  const toMeasure = measureAt[s]! < last ? distance(i - measureAt[s]!) : NO_MEASURE;
  slots[0] = Slot.here + inMain + 2 * quote;
  slots[1] = Slot.source + saying + SAYINGS * source;
  slots[2] = Slot.measure + toMeasure;
  out.state(inMain + 2 * quote + 4 * saying + 16 * inSource + 32 * source + 256 * toMeasure);
  const at = i - first;
  out.run(rows, at, REACH, Slot.near);
  out.run(rows, at + REACH + 1, REACH, Slot.near + REACH);
  out.words(words.row[i]!, slots);
  const word = words.key[i]!;
  const before = keyOf(words.vocabulary, rows[at + REACH - 1]!);
  const after = keyOf(words.vocabulary, rows[at + REACH + 1]!);
  out.add(mix(T.pair, before, word), 0.6);
  out.add(mix(T.pair, word, mix(1, after)), 0.6);
  out.add(mix(T.triple, mix(2, before, word), after), 0.6);
  for (let g = covering.from[i]!; g < covering.from[i + 1]!; g++) out.groups(covering.groups[g]!, slots);
  addNeighbours(context, claim, i, T.left, out);
  addNeighbours(context, claim, i, T.right, out);
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
  const gaps = side === T.left ? covering.before : covering.after;
  const slot = side === T.left ? Slot.left : Slot.right;
  const word = words.key[i]!;
  let seen = 0;
  for (let k = i; seen < MOST_NEIGHBOURS; ) {
    const gap = gaps[k]!;
    k += side === T.left ? -gap : gap;
    if (gap === 0 || k < first || k >= last || Math.abs(k - i) > NEIGHBOURS) return;
    for (let g = from[k]!; g < from[k + 1]!; g++, seen++) {
      const group = groups[g]!;
      out.group(group, slot);
      out.add(mix(side, KEY[group]!, word), 0.4);
    }
  }
}
