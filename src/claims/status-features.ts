/** Features of "is this claim told as fact, or hedged?". */
import type { Vocabulary } from '../detect/vocabulary';
import type { Attribution } from './attribution';
import { type Context, Trait } from './context';
import { addFrameFeatures } from './frame-features';
import { mix } from './hash';
import { IS_ACTION, IS_FIRM, IS_HEDGE, IS_MEASURE, IS_SOURCE, LEXICON } from './lexicon';
import type { FeatureSink, Sink, Slots } from './slots';
import { keyOf } from './words';

/** Scale of what the lexicon's hits say. */
const G = 2;
/** Scales of what single words and pairs of words say: small, so that the lexicon decides. */
const W = 0.1;
const P = 0.03;
const KEY = LEXICON.groupKeys;
const T = {
  bias: 31,
  group: 32,
  phrase: 33,
  zone: 34,
  main: 35,
  quoted: 36,
  said: 37,
  word: 38,
  pair: 39,
  source: 40,
  verb: 41,
  verbTwo: 42,
  trait: 43,
  measure: 44,
  neighbour: 45,
  opening: 46,
  document: 47,
  sourced: 48,
  count: 49,
  openingTwo: 50,
  near: 51,
} as const;

/** What a word gives: outside and inside a quotation, and as the first of its sentence. */
const WordSlot = { plain: 0, quoted: 1, opening: 2, all: 3 } as const;
/** What a group gives: a hedge anywhere, before and after the measure, outside and inside the main clause, outside and inside a quotation, before and after the verb of saying, close to the measure; a measure anywhere. */
const GroupSlot = { hedge: 0, zone: 1, main: 3, quoted: 5, said: 7, near: 9, measure: 11, all: 12 } as const;

export const STATUS_SLOTS: Slots = {
  words: WordSlot.all,
  groups: GroupSlot.all,
  fillWord(vocabulary: Vocabulary, row: number, slot: number, out: FeatureSink): void {
    const key = keyOf(vocabulary, row);
    if (slot === WordSlot.opening) out.add(mix(T.opening, key), W);
    else {
      out.add(mix(T.word, key), W);
      out.add(mix(T.word, key, 1 + slot), W * 0.6);
    }
  },
  fillGroup(group: number, slot: number, out: FeatureSink): void {
    const key = KEY[group]!;
    if (slot === GroupSlot.measure) out.add(mix(T.measure, key), 0.5);
    else if (slot >= GroupSlot.near) out.add(mix(T.near, key, slot - GroupSlot.near), G / 2);
    else if (slot >= GroupSlot.said) out.add(mix(T.said, key, slot - GroupSlot.said), G / 2);
    else if (slot >= GroupSlot.quoted) out.add(mix(T.quoted, key, slot - GroupSlot.quoted), G / 2);
    else if (slot >= GroupSlot.main) out.add(mix(T.main, key, slot - GroupSlot.main), G / 2);
    else if (slot >= GroupSlot.zone) out.add(mix(T.zone, key, slot - GroupSlot.zone), G / 2);
    else out.add(mix(T.group, key), G);
  },
  fillState(state: number, out: FeatureSink): void {
    const source = state & 7;
    const carried = (state >> 3) & 3;
    const traits = state >> 5;
    out.add(mix(T.bias, 0));
    out.add(mix(T.source, source));
    out.add(mix(T.source, source, 10 + carried));
    for (let bit = 1; bit <= Trait.allCaps; bit <<= 1)
      if (traits & bit) {
        out.add(mix(T.trait, bit));
        out.add(mix(T.trait, bit, 10 + source));
      }
  },
};

/** What kind of source a sentence has, as one small number. */
export function sourceKind(attribution: Attribution | null): number {
  if (!attribution) return 0;
  return (attribution.carried ? 1 : attribution.named ? 2 : 3) + (attribution.trailing ? 4 : 0);
}

/** The features that one lexicon hit gives. */
function addHitFeatures(context: Context, s: number, h: number, saying: number, out: Sink): void {
  const { hits, quoted, measureAt, mainFrom, mainTo } = context;
  const group = hits.group[h]!;
  const at = hits.first[h]!;
  const phrase = LEXICON.phraseKey(hits.phrase[h]!);
  const inMain = at >= mainFrom[s]! && at < mainTo[s]! ? 1 : 0;
  const zone = at < measureAt[s]! ? 0 : 1;
  out.group(group, GroupSlot.hedge);
  out.add(mix(T.phrase, phrase), G);
  out.group(group, GroupSlot.zone + zone);
  out.group(group, GroupSlot.main + inMain);
  out.add(mix(T.main, phrase, inMain), G / 2);
  out.group(group, GroupSlot.quoted + quoted[at]!);
  if (saying >= 0) out.group(group, GroupSlot.said + (at < saying ? 0 : 1));
  if (Math.abs(at - measureAt[s]!) < 5) out.group(group, GroupSlot.near + zone);
}

/** Adds what the sentence itself says. `source` is the kind of its source, or of the one carried over from before. */
export function addStatusFeatures(
  context: Context,
  s: number,
  attribution: Attribution | null,
  carried: number,
  out: Sink,
): void {
  const { hits, hitsFrom, hitsTo, doc, last, traits, quoted, words } = context;
  const first = doc.sentences.first[s]!;
  const source = sourceKind(attribution);
  out.state(source + (carried << 3) + (traits[s]! << 5));
  const saying = attribution ? attribution.verb : -1;
  let hedges = 0;
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    const group = hits.group[h]!;
    if (IS_SOURCE[group]) continue;
    if (IS_HEDGE[group] || IS_FIRM[group]) {
      addHitFeatures(context, s, h, saying, out);
      if (IS_HEDGE[group]) {
        hedges++;
        out.add(mix(T.sourced, KEY[group]!, source), 0.5);
      }
    } else if (IS_MEASURE[group]) out.group(group, GroupSlot.measure);
    else if (IS_ACTION[group]) addVerb(context, s, h, out);
  }
  out.add(mix(T.count, Math.min(6, hedges)));
  addFrameFeatures(context, s, attribution, source, out);
  let before = 0;
  for (let i = first; i < last[s]!; i++) {
    const key = words.key[i]!;
    out.word(words.row[i]!, quoted[i]! ? WordSlot.quoted : WordSlot.plain);
    if (i > first) out.add(mix(T.pair, before, key), P);
    if (i === first) out.word(words.row[i]!, WordSlot.opening);
    if (i === first + 1) out.add(mix(T.openingTwo, before, key), P);
    before = key;
  }
}

/** How a verb of measures stands: the words before it tell `has imposed` from `would impose` and `to impose`. */
function addVerb(context: Context, s: number, h: number, out: Sink): void {
  const { hits, doc, words } = context;
  const first = doc.sentences.first[s]!;
  const at = hits.first[h]!;
  const group = KEY[hits.group[h]!]!;
  const lower = doc.tokens.lower(at);
  const form = lower.endsWith('ing') ? 1 : lower.endsWith('ed') ? 2 : lower.endsWith('s') ? 3 : 4;
  const one = at > first ? words.key[at - 1]! : 0;
  const two = at > first + 1 ? words.key[at - 2]! : 0;
  out.add(mix(T.verb, group, form), 0.5);
  out.add(mix(T.verb, one, form), 0.5);
  out.add(mix(T.verb, one, group), 0.5);
  out.add(mix(T.verbTwo, two, one), 0.5);
  out.add(mix(T.verb, LEXICON.phraseKey(hits.phrase[h]!), 77), 0.5);
}

/** Adds what a first look at the other claims found: `first` holds a probability for each sentence, or -1 where it is no claim. */
export function addStatusNearby(
  context: Context,
  s: number,
  first: Float32Array,
  mean: number,
  out: Sink,
): void {
  const { traits } = context;
  const quoted = traits[s]! & Trait.startsInQuote ? 1 : 0;
  let near = 0;
  for (let step = 1; step <= 2; step++) {
    const n = s - step;
    if (n >= 0 && first[n]! >= 0) {
      out.add(mix(T.neighbour, step), first[n]! - 0.5);
      if (step === 1) out.add(mix(T.neighbour, 10 + quoted), first[n]! - 0.5);
      near++;
    }
  }
  if (s + 1 < first.length && first[s + 1]! >= 0) out.add(mix(T.neighbour, 3), first[s + 1]! - 0.5);
  out.add(mix(T.neighbour, 20 + near));
  out.add(mix(T.document, 1), mean - 0.5);
}
