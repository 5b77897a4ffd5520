/** Features of "does this sentence say something about a measure?". */
import type { Vocabulary } from '../detect/vocabulary';
import { type Context, Trait } from './context';
import { pointsBack } from './echoes';
import { mix } from './hash';
import { IS_ACTION, IS_FIRM, IS_MEASURE, IS_OBJECT, IS_SOURCE, IS_STRONG, LEXICON } from './lexicon';
import type { FeatureSink, Sink, Slots } from './slots';
import { keyOf } from './words';

/** Scales of what single words and pairs of words say: the smaller, the less a model may learn from them. */
const W = 0.2;
const P = 0.1;
const KEY = LEXICON.groupKeys;
const BLOCK = LEXICON.group('action.block');
const T = {
  bias: 1,
  group: 2,
  phrase: 3,
  word: 4,
  actionOn: 6,
  blockOn: 7,
  start: 8,
  trait: 9,
  length: 10,
  previous: 11,
  next: 12,
  density: 13,
  strong: 14,
  groupDensity: 15,
  startTwo: 16,
  neighbour: 17,
  anaphor: 18,
  echo: 19,
  echoAfter: 20,
} as const;

/** What a word gives: anywhere, and as the first of its sentence. */
const WordSlot = { any: 0, start: 1, all: 2 } as const;
/** What a group gives: anywhere, in a sentence beside it, and the same across the gap of a paragraph. */
const GroupSlot = { own: 0, previous: 1, next: 3, dense: 5, all: 10 } as const;

export const FIND_SLOTS: Slots = {
  words: WordSlot.all,
  groups: GroupSlot.all,
  fillWord(vocabulary: Vocabulary, row: number, slot: number, out: FeatureSink): void {
    out.add(mix(slot === WordSlot.any ? T.word : T.start, keyOf(vocabulary, row)), W);
  },
  fillGroup(group: number, slot: number, out: FeatureSink): void {
    const key = KEY[group]!;
    if (slot >= GroupSlot.dense) out.add(mix(T.groupDensity, key, slot - GroupSlot.dense), 0.5);
    else if (slot >= GroupSlot.next) out.add(mix(T.next, key, slot - GroupSlot.next), 0.3);
    else if (slot >= GroupSlot.previous) out.add(mix(T.previous, key, slot - GroupSlot.previous), 0.3);
    else out.add(mix(T.group, key), 0.5);
  },
  fillState(state: number, out: FeatureSink): void {
    const dense = state & 7;
    const strong = (state >> 3) & 3;
    const length = (state >> 5) & 15;
    const traits = state >> 9;
    out.add(mix(T.bias, 0));
    out.add(mix(T.density, dense));
    out.add(mix(T.strong, strong, dense));
    out.add(mix(T.length, length));
    for (let bit = 1; bit <= Trait.allCaps; bit <<= 1) if (traits & bit) out.add(mix(T.trait, bit));
  },
};

/** Tokens between a verb and its object for the two to count as one expression. */
const NEAR = 7;

/** 0 to 4: how much of the document speaks of measures. */
function density(context: Context): number {
  const share = context.strongSentences / Math.max(1, context.doc.sentences.count);
  return share < 0.03 ? 0 : share < 0.1 ? 1 : share < 0.25 ? 2 : share < 0.5 ? 3 : 4;
}

/** Adds what the sentence itself and the lexicon in its neighbours say. */
export function addFindFeatures(context: Context, s: number, out: Sink): void {
  const { hits, hitsFrom, hitsTo, doc, last, strong, traits, words } = context;
  const first = doc.sentences.first[s]!;
  const dense = density(context);
  const length = Math.min(8, (last[s]! - first) >> 3);
  out.state(dense + (Math.min(3, strong[s]!) << 3) + (length << 5) + (traits[s]! << 9));
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    const group = hits.group[h]!;
    if (IS_SOURCE[group]) continue;
    out.group(group, GroupSlot.own);
    if (IS_FIRM[group]) continue;
    out.add(mix(T.phrase, LEXICON.phraseKey(hits.phrase[h]!)), 0.5);
    if (IS_MEASURE[group]) out.group(group, GroupSlot.dense + dense);
    if (IS_ACTION[group]) addPairs(context, s, h, out);
  }
  addNeighbour(context, s, -1, out);
  addNeighbour(context, s, 1, out);
  let before = 0;
  for (let i = first; i < last[s]!; i++) {
    const key = words.key[i]!;
    out.word(words.row[i]!, WordSlot.any);
    if (i === first) out.word(words.row[i]!, WordSlot.start);
    if (i === first + 1) out.add(mix(T.startTwo, before, key), P);
    if (pointsBack(doc.tokens.word[i]!)) addEcho(context, s, i, before, key, out);
    before = key;
  }
}

/** A word that may point back to a measure, by how often the text has it beside one. */
function addEcho(context: Context, s: number, i: number, before: number, key: number, out: Sink): void {
  const times = Math.min(3, context.echoes.get(context.doc.tokens.word[i]!) ?? 0);
  const weak = context.strong[s]! > 0 ? 0 : 1;
  out.add(mix(T.echo, times, weak), 0.5);
  out.add(mix(T.echo, key, 1 + times + weak * 4), 0.5);
  out.add(mix(T.echoAfter, before, times), 0.5);
}

/** A verb with a measure (`lift … sanctions`) or with what measures act on (`froze … accounts`, `assets … blocked`) near it. */
function addPairs(context: Context, s: number, verb: number, out: Sink): void {
  const { hits, hitsFrom, hitsTo } = context;
  const group = hits.group[verb]!;
  const at = hits.first[verb]!;
  for (let h = verb - 1; h >= hitsFrom[s]! && at - hits.first[h]! <= NEAR; h--)
    addPair(context, group, h, 1, out);
  for (let h = verb + 1; h < hitsTo[s]! && hits.first[h]! - at <= NEAR; h++)
    addPair(context, group, h, 0, out);
}

function addPair(context: Context, verbGroup: number, h: number, before: number, out: Sink): void {
  const other = context.hits.group[h]!;
  if (IS_MEASURE[other] && !IS_STRONG[other])
    out.add(mix(T.actionOn, KEY[verbGroup]!, KEY[other]! + before), 0.5);
  else if (IS_STRONG[other]) out.add(mix(T.actionOn, KEY[verbGroup]!, 997 + before), 0.5);
  else if (IS_OBJECT[other] && verbGroup === BLOCK) out.add(mix(T.blockOn, KEY[other]!, before));
}

function addNeighbour(context: Context, s: number, step: number, out: Sink): void {
  const { doc, strong, traits, hits, hitsFrom, hitsTo } = context;
  const n = s + step;
  const template = step < 0 ? T.previous : T.next;
  const slot = step < 0 ? GroupSlot.previous : GroupSlot.next;
  if (n < 0 || n >= doc.sentences.count) {
    out.add(mix(template, 99));
    return;
  }
  const apart = traits[step < 0 ? s : n]! & Trait.paragraph ? 1 : 0;
  out.add(mix(template, Math.min(2, strong[n]!), apart));
  for (let h = hitsFrom[n]!; h < hitsTo[n]!; h++) {
    const group = hits.group[h]!;
    if (IS_MEASURE[group]) out.group(group, slot + apart);
  }
}

const ANAPHORS = new Set(
  'the this that these those they it he she such but both all however others other and any in under'.split(
    ' ',
  ),
);

/**
 * Adds what a first look at every sentence found: `first` holds a probability for each, `mean` their mean. A sentence that opens by pointing back
 * leans on the one before it.
 */
export function addFoundNearby(
  context: Context,
  s: number,
  first: Float32Array,
  mean: number,
  out: Sink,
): void {
  const { doc, traits, strong } = context;
  const count = doc.sentences.count;
  const previous = s > 0 ? first[s - 1]! : 0;
  const next = s + 1 < count ? first[s + 1]! : 0;
  const two = s > 1 ? first[s - 2]! : 0;
  const weak = strong[s] ? 0 : 1;
  const apart = traits[s]! & Trait.paragraph ? 1 : 0;
  const quoted = traits[s]! & Trait.startsInQuote ? 1 : 0;
  out.add(mix(T.neighbour, 1, weak), previous);
  out.add(mix(T.neighbour, 2, weak), next);
  out.add(mix(T.neighbour, 3, weak), two);
  out.add(mix(T.neighbour, 4, weak), mean * 2);
  out.add(mix(T.neighbour, 5, weak * 2 + apart), previous);
  out.add(mix(T.neighbour, 6, weak * 2 + quoted), previous);
  out.add(mix(T.neighbour, 7, weak), Math.min(previous, next));
  const opening = doc.tokens.lower(doc.sentences.first[s]!);
  if (ANAPHORS.has(opening)) {
    out.add(mix(T.anaphor, context.words.key[doc.sentences.first[s]!]!), previous);
    out.add(mix(T.anaphor, 1, weak), previous);
  }
}
