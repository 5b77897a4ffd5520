import { Shape, wordId } from '../detect/vocabulary';
import { type Context, Trait } from './context';
import { LEXICON } from './lexicon';
import { mentionAt } from './syntax/mention-at';

const SAYING = LEXICON.group('source.saying');
const PLAIN_SAYING = LEXICON.group('source.plainSaying');
const UNNAMED = LEXICON.group('source.unnamed');
const NAMED = LEXICON.group('source.named');
const ATTRIBUTOR = LEXICON.group('source.attributor');
const PRONOUN = LEXICON.group('source.pronoun');

const ids = (text: string): Set<number> => new Set(text.split(' ').map(wordId));

/** Words that may stand between a subject and its verb of saying. */
const BETWEEN = ids(
  'also later earlier has have had is was were been being on in at by reportedly repeatedly again recently then and previously now last this week month ' +
    'year sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october november december ' +
    'today yesterday publicly privately separately often never not himself herself additionally further once , ( ) - -- – — as who would will could did does',
);
const COMMA = wordId(',');
const STATES = wordId('states');
const NEGATIONS = ids("not never didn't doesn't");
const DETERMINERS = ids('a an the some several many other its his her their two three four five one most');
const SENTENCE_WORDS = ids(
  'the a an in on at but and as it this that he she they we i for if while after when',
);

/** Who says what a sentence says. Token ranges are half open; `verb` is the token of the verb or attributor. */
export interface Attribution {
  first: number;
  last: number;
  verb: number;
  named: boolean;
  /** A pronoun, or nobody in this sentence: the source of a sentence before. */
  carried: boolean;
  /** The words of the claim stand before the attribution. */
  trailing: boolean;
}

/** Hits of a group that cover a token, looked up within one sentence. */
function groupAt(context: Context, s: number, token: number, group: number): boolean {
  const { hits, hitsFrom, hitsTo } = context;
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    if (hits.first[h]! > token) return false;
    if (hits.group[h] === group && hits.last[h]! > token) return true;
  }
  return false;
}

interface Subject {
  first: number;
  last: number;
  named: boolean;
  pronoun: boolean;
}

/** What `token` says of a source when it is the head of one. */
function readHead(context: Context, s: number, token: number, floor: number): Subject | null {
  const { tokens } = context.doc;
  if (groupAt(context, s, token, PRONOUN))
    return { first: token, last: token + 1, named: true, pronoun: true };
  const mention = mentionAt(context.doc, token);
  const unnamed = groupAt(context, s, token, UNNAMED);
  if (mention && mention.first >= floor)
    return { first: mention.first, last: mention.last, named: mention.named && !unnamed, pronoun: false };
  const shape = tokens.shape[token]!;
  const capital = (shape & Shape.capital) !== 0 && !SENTENCE_WORDS.has(tokens.word[token]!);
  if (!unnamed && !capital && !groupAt(context, s, token, NAMED)) return null;
  let first = token;
  while (first > floor && first > token - 6) {
    const before = first - 1;
    if (tokens.shape[before]! & Shape.punctuation) break;
    if (DETERMINERS.has(tokens.word[before]!)) break;
    if (
      !(
        tokens.isCapital(before) ||
        groupAt(context, s, before, NAMED) ||
        groupAt(context, s, before, UNNAMED)
      )
    ) {
      if (first !== token || tokens.word[before] !== 0) break;
    }
    first = before;
  }
  return { first, last: token + 1, named: !unnamed, pronoun: false };
}

/** The subject before a verb of saying: its head is the last word that is no adverb, auxiliary or date. */
function subjectBefore(context: Context, s: number, verb: number): Subject | null {
  const { tokens, sentences } = context.doc;
  const floor = sentences.first[s]!;
  let i = verb - 1;
  while (i >= floor && i > verb - 8 && (BETWEEN.has(tokens.word[i]!) || tokens.shape[i]! & Shape.number)) i--;
  if (i < floor) return null;
  const direct = readHead(context, s, i, floor);
  if (direct) return direct;
  // An apposition between the name and its verb: `X, the head of the Y agency, said`.
  if (tokens.word[verb - 1] === COMMA || tokens.word[i + 1] === COMMA)
    for (let k = i; k >= floor && k > i - 24; k--)
      if (tokens.word[k] === COMMA && k > floor) {
        const named = readHead(context, s, k - 1, floor);
        if (named) return named;
      }
  // `an official with the ministry said`, `people familiar with the matter said`.
  for (let k = i - 1; k >= floor && k > i - 8; k--) {
    if (tokens.shape[k]! & Shape.punctuation) break;
    if (groupAt(context, s, k, UNNAMED)) return { first: k, last: k + 1, named: false, pronoun: false };
  }
  return null;
}

/** The subject after a plain verb of saying or an attributor. */
function subjectAfter(context: Context, s: number, from: number, reach: number): Subject | null {
  const { tokens } = context.doc;
  const limit = Math.min(context.last[s]!, from + reach);
  let best: Subject | null = null;
  for (let i = from; i < limit; i++) {
    if (tokens.shape[i]! & Shape.punctuation && i > from) break;
    const head = readHead(context, s, i, from);
    if (!head) continue;
    if (head.pronoun) return head;
    if (!best?.named || !head.named)
      best = { ...head, first: best ? Math.min(best.first, head.first) : head.first };
    i = Math.max(i, head.last - 1);
  }
  return best;
}

/**
 * Finds who says what sentence `s` says, or null where the writer tells it. Of several verbs of saying the one outside quotation
 * marks wins, then one before the measure, then the first.
 */
export function attribute(context: Context, s: number): Attribution | null {
  const { hits, hitsFrom, hitsTo, quoted, measureAt, doc } = context;
  const { tokens, sentences } = doc;
  let best: Attribution | null = null;
  let bestRank = -1;
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    const group = hits.group[h]!;
    const verb = hits.first[h]!;
    const after = hits.last[h]!;
    let subject: Subject | null = null;
    let trailing = false;
    if (group === ATTRIBUTOR) {
      subject = subjectAfter(context, s, after, 8);
      trailing = verb > measureAt[s]!;
    } else if (group === SAYING) {
      if (verb > sentences.first[s]! && NEGATIONS.has(tokens.word[verb - 1]!)) continue;
      // `the United States`, `Gulf States`
      if (tokens.word[verb] === STATES && tokens.isCapital(verb)) continue;
      subject = subjectBefore(context, s, verb);
      if (!subject && groupAt(context, s, verb, PLAIN_SAYING)) subject = subjectAfter(context, s, after, 6);
      trailing = verb > measureAt[s]! && subject !== null && subject.first > measureAt[s]!;
    } else continue;
    if (!subject) continue;
    const rank =
      (quoted[verb] ? 0 : 4) +
      (groupAt(context, s, verb, PLAIN_SAYING) || group === ATTRIBUTOR ? 2 : 0) +
      (verb < measureAt[s]! || trailing ? 1 : 0);
    if (rank > bestRank) {
      bestRank = rank;
      best = {
        first: subject.first,
        last: subject.last,
        verb,
        named: subject.named,
        carried: subject.pronoun,
        trailing,
      };
    }
  }
  return best;
}

/** True where a sentence lies inside a quotation from start to end and names no source of its own. */
export function continuesQuote(context: Context, s: number): boolean {
  const { traits, quoted, doc } = context;
  const middle = (doc.sentences.first[s]! + context.last[s]!) >>> 1;
  return (traits[s]! & Trait.startsInQuote) !== 0 || quoted[middle] === 1;
}
