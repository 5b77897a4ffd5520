/**
 * Features of how the words of a claim hang together, without a parser: who a modal speaks of, what is said of the measure, the main
 * predicate, and what kind of person the source is.
 */
import { Shape, wordId } from '../detect/vocabulary';
import type { Attribution } from './attribution';
import type { Context } from './context';
import { mix } from './hash';
import { IS_ACTION, IS_MEASURE, IS_STRONG, LEXICON } from './lexicon';
import type { Sink } from './slots';

const KEY = LEXICON.groupKeys;
const T = {
  subject: 61,
  subjectSource: 62,
  modalVerb: 63,
  after: 64,
  afterTwo: 65,
  before: 66,
  beforeTwo: 67,
  main: 68,
  mainGroup: 69,
  sourceWord: 70,
  mainSource: 71,
} as const;

/** Scale of these features against the lexicon's. */
const F = 0.7;

const ids = (text: string): Set<number> => new Set(text.split(' ').map(wordId));
const names = (...list: string[]): Uint8Array =>
  Uint8Array.from(LEXICON.names, (name) => (list.includes(name) ? 1 : 0));

const IS_MODAL = names('hedge.may', 'hedge.would', 'hedge.should', 'hedge.must', 'hedge.can', 'hedge.will');
const IS_PROPOSAL = names('hedge.proposal');
/** Groups whose words can be the main predicate, the most telling first in no order: the first of them in the main clause counts. */
const IS_PREDICATE = Uint8Array.from(LEXICON.names, (name) =>
  name.startsWith('action.') ||
  [
    'source.saying',
    'firm.decided',
    'firm.demanded',
    'firm.told',
    'hedge.threat',
    'hedge.plan',
    'hedge.expect',
    'hedge.seems',
    'hedge.offer',
    'hedge.think',
    'hedge.proposal',
    'hedge.effect',
  ].includes(name)
    ? 1
    : 0,
);
const SKIPPED = ids(
  "also not never still soon now then eventually likely only even reportedly have be been being to n't just already further",
);
const SELF = ids('i we');
const THIRD = ids('he she it they who that which this these those');

/** What a subject is: nobody, a measure, a bill, the speaker, a pronoun, a name, another word. */
const Subject = { none: 0, measure: 1, proposal: 2, self: 3, pronoun: 4, name: 5, other: 6 } as const;

/** 1 for tokens of the sentence that a measure's or proposal's word covers, by kind. */
function subjectKind(context: Context, s: number, at: number): number {
  const { doc, hits, hitsFrom } = context;
  const { tokens, sentences } = doc;
  const first = sentences.first[s]!;
  let i = at - 1;
  while (i >= first && i > at - 4 && SKIPPED.has(tokens.word[i]!)) i--;
  if (i < first || tokens.shape[i]! & Shape.punctuation) return Subject.none;
  for (let h = hitsFrom[s]!; h < hits.count && hits.first[h]! <= i; h++) {
    if (hits.last[h]! <= i) continue;
    const group = hits.group[h]!;
    if (IS_MEASURE[group]) return Subject.measure;
    if (IS_PROPOSAL[group]) return Subject.proposal;
  }
  const word = tokens.word[i]!;
  if (SELF.has(word)) return Subject.self;
  if (THIRD.has(word)) return Subject.pronoun;
  return tokens.isCapital(i) ? Subject.name : Subject.other;
}

/** Group of the first verb of measures after a modal, or its word. */
function verbAfter(context: Context, s: number, at: number): number {
  const { doc, hits, hitsFrom, hitsTo, last, words } = context;
  let i = at;
  while (i < last[s]! && i < at + 4 && SKIPPED.has(doc.tokens.word[i]!)) i++;
  if (i >= last[s]!) return 0;
  for (let h = hitsFrom[s]!; h < hitsTo[s]! && hits.first[h]! <= i; h++)
    if (hits.first[h] === i && IS_ACTION[hits.group[h]!]) return KEY[hits.group[h]!]!;
  return words.key[i]!;
}

/** Adds the frame features of sentence `s`; `source` is the kind of its source. */
export function addFrameFeatures(
  context: Context,
  s: number,
  attribution: Attribution | null,
  source: number,
  out: Sink,
): void {
  const { doc, hits, hitsFrom, hitsTo, last, mainFrom, mainTo, measureAt, words } = context;
  const first = doc.sentences.first[s]!;
  let predicate = -1;
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    const group = hits.group[h]!;
    const at = hits.first[h]!;
    if (IS_MODAL[group]) {
      const subject = subjectKind(context, s, at);
      out.add(mix(T.subject, KEY[group]!, subject), F);
      out.add(mix(T.subjectSource, KEY[group]!, subject * 16 + source), F);
      out.add(mix(T.modalVerb, KEY[group]!, verbAfter(context, s, hits.last[h]!)), F);
    }
    if (IS_STRONG[group] && at === measureAt[s]) {
      const next = hits.last[h]!;
      const one = next < last[s]! ? words.key[next]! : 1;
      const two = next + 1 < last[s]! ? words.key[next + 1]! : 1;
      out.add(mix(T.after, one), F);
      out.add(mix(T.afterTwo, one, two), F / 2);
      const back = at > first ? words.key[at - 1]! : 1;
      const far = at > first + 1 ? words.key[at - 2]! : 1;
      out.add(mix(T.before, back), F);
      out.add(mix(T.beforeTwo, far, back), F / 2);
    }
    if (IS_PREDICATE[group] && predicate < 0 && at >= mainFrom[s]! && at < mainTo[s]! && at > first)
      predicate = h;
  }
  if (predicate >= 0) {
    const at = hits.first[predicate]!;
    for (let h = predicate; h < hitsTo[s]! && hits.first[h] === at; h++) {
      if (!IS_PREDICATE[hits.group[h]!]) continue;
      out.add(mix(T.mainGroup, KEY[hits.group[h]!]!), F / 2);
      out.add(mix(T.mainSource, KEY[hits.group[h]!]!, source), F / 2);
    }
    out.add(mix(T.main, LEXICON.phraseKey(hits.phrase[predicate]!)), F);
  }
  if (attribution) {
    const from = Math.max(first, attribution.first - 2);
    const to = Math.min(last[s]!, attribution.last + 6);
    for (let i = from; i < to; i++) out.add(mix(T.sourceWord, words.key[i]!), F / 2);
    out.add(mix(T.sourceWord, words.key[attribution.verb]!, 1), F);
  }
}
