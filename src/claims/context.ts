import type { Doc } from '../detect/doc';
import { Shape, wordId } from '../detect/vocabulary';
import { type Covering, NOTHING_COVERED, readCovering } from './covering';
import { pointsBack } from './echoes';
import { IS_MEASURE, IS_STRONG, LEXICON } from './lexicon';
import type { Hits } from './matcher';
import { readWords, type Words } from './words';

const words = (text: string): Set<number> => new Set(text.split(' ').map(wordId));

const SUBORDINATORS = words(
  'if as while although though after when since because unless before despite given amid following until once whether even',
);
const CLAUSE_BREAKS = words(
  'that which who whom whose while although though because since unless if when after before until where as but',
);
const RESTRAINT = LEXICON.group('measure.restraint');
const RESTRAINED = Uint8Array.from(LEXICON.names, (name) =>
  name === 'object.property' || name === 'object.trade' || name === 'object.entry' ? 1 : 0,
);
const COMMA = wordId(',');
const OPEN_QUOTE = wordId('“');
const CLOSE_QUOTE = wordId('”');
const STRAIGHT_QUOTE = wordId('"');
const QUESTION = wordId('?');
const STOPS = words('. ! ? … : ; .” "');

/** Tokens that are read of one sentence; what comes after them in a run without a stop is left aside, so that time stays linear. */
const MAX_TOKENS = 400;

/** Bits of what a sentence is. */
export const Trait = {
  startsInQuote: 1,
  hasQuote: 2,
  question: 4,
  heading: 8,
  paragraph: 16,
  allCaps: 32,
} as const;

/** A document with the lexicon's hits sorted into its sentences. */
export interface Context {
  doc: Doc;
  hits: Hits;
  /** Token after the last one that is read of each sentence. */
  last: Uint32Array;
  /** Hits of each sentence as a half-open range. */
  hitsFrom: Uint32Array;
  hitsTo: Uint32Array;
  /** The groups of the hits that cover each token, within its sentence. */
  covering: Covering;
  /** 1 for tokens inside a quotation. */
  quoted: Uint8Array;
  traits: Uint8Array;
  /** Main clause of each sentence as a half-open range of tokens. */
  mainFrom: Uint32Array;
  mainTo: Uint32Array;
  /** First token of the first measure in the sentence, or the sentence's end. */
  measureAt: Uint32Array;
  /** Hits of words that nearly always tell of a measure, and of verbs of restraint with trade or property near them. */
  strong: Uint16Array;
  /** Sentences with a strong hit that hold each word which may point back to a measure (`the ban`, `the bill`), by word id. */
  echoes: Map<number, number>;
  strongSentences: number;
  /** The words as the models see them; none in a document without a strong hit, which no model looks at. */
  words: Words;
}

/** Tokens within which a verb of restraint takes its object. */
const NEAR = 5;

/** Whether what measures act on stands close after a verb or noun of restraint, or close before it (`exports were banned`). */
function restrains(hits: Hits, hit: number, first: number, last: number): boolean {
  const at = hits.first[hit]!;
  for (let h = hit + 1; h < hits.count && hits.first[h]! < last && hits.first[h]! - at <= NEAR; h++)
    if (RESTRAINED[hits.group[h]!]) return true;
  for (let h = hit - 1; h >= 0 && hits.first[h]! >= first && at - hits.first[h]! <= NEAR - 1; h--)
    if (RESTRAINED[hits.group[h]!]) return true;
  return false;
}

/** Reads the lexicon into a document. Linear in its tokens. */
export function readContext(doc: Doc): Context {
  const { tokens, sentences } = doc;
  const hits = LEXICON.find(tokens);
  const context: Context = {
    doc,
    hits,
    last: new Uint32Array(sentences.count),
    hitsFrom: new Uint32Array(sentences.count),
    hitsTo: new Uint32Array(sentences.count),
    covering: NOTHING_COVERED,
    quoted: new Uint8Array(tokens.count),
    traits: new Uint8Array(sentences.count),
    mainFrom: new Uint32Array(sentences.count),
    mainTo: new Uint32Array(sentences.count),
    measureAt: new Uint32Array(sentences.count),
    strong: new Uint16Array(sentences.count),
    echoes: new Map(),
    strongSentences: 0,
    words: { vocabulary: tokens.vocabulary, row: new Uint32Array(0), key: new Int32Array(0) },
  };
  let hit = 0;
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!;
    const last = Math.min(sentences.last[s]!, first + MAX_TOKENS);
    context.last[s] = last;
    context.measureAt[s] = last;
    while (hit < hits.count && hits.first[hit]! < first) hit++;
    context.hitsFrom[s] = hit;
    let measured = false;
    for (; hit < hits.count && hits.first[hit]! < last; hit++) {
      const group = hits.group[hit]!;
      if (IS_STRONG[group] || (group === RESTRAINT && restrains(hits, hit, first, last)))
        context.strong[s]!++;
      if (IS_MEASURE[group] && !measured) {
        measured = true;
        context.measureAt[s] = hits.first[hit]!;
      }
    }
    context.hitsTo[s] = hit;
    if (context.strong[s]! > 0) {
      context.strongSentences++;
      for (let i = first; i < last; i++) {
        const id = tokens.word[i]!;
        if (pointsBack(id)) context.echoes.set(id, (context.echoes.get(id) ?? 0) + 1);
      }
    }
  }
  if (context.strongSentences > 0) {
    context.words = readWords(tokens, sentences);
    context.covering = readCovering(context);
    readSentences(context);
  }
  return context;
}

function readSentences(context: Context): void {
  const { tokens, sentences } = context.doc;
  let open = false;
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!;
    const last = context.last[s]!;
    let traits = 0;
    // A new paragraph ends a quotation that nobody closed.
    if (tokens.before[first]! > 1) {
      open = false;
      traits |= Trait.paragraph;
    }
    if (open) traits |= Trait.startsInQuote;
    let letters = 0;
    let capitals = 0;
    for (let i = first; i < last; i++) {
      const id = tokens.word[i]!;
      if (id === OPEN_QUOTE) {
        open = true;
        traits |= Trait.hasQuote;
      } else if (id === CLOSE_QUOTE) open = false;
      else if (id === STRAIGHT_QUOTE) {
        open = !open;
        traits |= Trait.hasQuote;
      } else if (id === QUESTION) traits |= Trait.question;
      if (open) context.quoted[i] = 1;
      const shape = tokens.shape[i]!;
      if (shape & Shape.letters) letters++;
      if (shape & Shape.allCaps) capitals++;
    }
    if (letters > 2 && capitals * 10 > letters * 7) traits |= Trait.allCaps;
    if (!STOPS.has(tokens.word[last - 1]!) && tokens.word[last - 1] !== CLOSE_QUOTE) traits |= Trait.heading;
    context.traits[s] = traits;
    readMainClause(context, s, first, last);
  }
}

function readMainClause(context: Context, s: number, first: number, last: number): void {
  const { tokens } = context.doc;
  let from = first;
  if (SUBORDINATORS.has(tokens.word[first]!))
    for (let i = first + 1; i < last; i++)
      if (tokens.word[i] === COMMA) {
        from = i + 1;
        break;
      }
  let to = last;
  for (let i = from + 3; i < last; i++)
    if (CLAUSE_BREAKS.has(tokens.word[i]!)) {
      to = i;
      break;
    }
  context.mainFrom[s] = from;
  context.mainTo[s] = to;
}
