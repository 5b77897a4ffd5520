/** Who says what one sentence says, as it is shown to the reader: always a whole phrase, the mention where there is one. */
import { Trait } from '../context';
import { LEXICON } from '../lexicon';
import { verbs } from '../lexicon/inflect';
import type { Clause, Range } from '../syntax/clause';
import { readLeft } from '../syntax/phrase-left';
import { readRight } from '../syntax/phrase-right';
import { skipLeft, subjectFrom, subjectOf } from '../syntax/subject';
import { Word } from '../syntax/words';
import { asSource, inGroup, pronounAt, type Teller, told } from './phrase';

const SAYING = LEXICON.group('source.saying');
const PLAIN_SAYING = LEXICON.group('source.plainSaying');
const UNNAMED = LEXICON.group('source.unnamed');
const ATTRIBUTOR = LEXICON.group('source.attributor');

/** Words of saying that are as often nouns: no verb behind a determiner, an adjective or a possessive. */
const NOUNS = new Set([
  'report',
  'reports',
  'claim',
  'claims',
  'state',
  'states',
  'note',
  'notes',
  'charge',
  'charges',
  'call',
  'calls',
  'signal',
  'signals',
  'pledge',
  'pledges',
  'promise',
  'vow',
  'estimate',
  'estimates',
  'comment',
  'comments',
  'stress',
  'caution',
  'quote',
  'hint',
  'suggest',
]);
/** Verbs of saying that mean something else as often. */
const SELDOM = new Set(
  verbs(
    'maintain; observe; charge; add; allege; describe; estimate; indicate; signal; reveal; think:thought; note; stress; boast; conclude; admit+t; assure',
  ),
);
/** Most tokens of what opens a sentence before its comma. */
const OPENING = 10;
/** Most tokens behind the verb of words that close a sentence: `said on condition of anonymity`. */
const CLOSING = 8;
const QUOTES = new Set(['“', '”', '"', '’', '‘']);
const NEGATIONS = new Set(['not', 'never', "didn't", "doesn't", "don't"]);

/** `some` and `many` by themselves: people left unnamed. */
function isSome(c: Clause, i: number): boolean {
  return c.is(i, Word.determiner) && inGroup(c.context, c.s, i, (group) => group === UNNAMED);
}

/** Whether the word of saying at `v` is a finite verb. */
function isVerb(c: Clause, v: number): boolean {
  if (c.isCapital(v) && v > c.first && (c.context.traits[c.s]! & Trait.heading) === 0) return false;
  const before = v - 1;
  if (c.lower(before) === 'to' || NEGATIONS.has(c.lower(before))) return false;
  if (NOUNS.has(c.lower(v)))
    return !(
      c.is(before, Word.determiner | Word.describes | Word.possessive | Word.preposition) ||
      (c.isPlain(before) && c.is(v + 1, Word.preposition))
    );
  return isSome(c, before) || !c.is(before, Word.determiner | Word.possessive);
}

/** `people familiar with the matter said`, `an official at the ministry said`: the unnamed head before the small words. */
function unnamedBefore(c: Clause, k: number): Teller | null {
  for (let i = k; i > k - 8 && i >= c.first; i--) {
    if (c.isPunctuation(i) || c.is(i, Word.opener | Word.says)) return null;
    if (c.isPlain(i) && inGroup(c.context, c.s, i, (group) => group === UNNAMED))
      return asSource(c, readLeft(c, i));
  }
  return null;
}

/** Whether a form of `be` makes the verb at `v` a passive: `are said to`, `was told`; who `was quoted` speaks all the same. */
function isPassive(c: Clause, v: number, from: number): boolean {
  if (c.lower(v) === 'quoted' || c.lower(v) === 'cited' || c.is(v, Word.gerund)) return false;
  for (let i = from + 1; i < v; i++) if (c.is(i, Word.be)) return true;
  return false;
}

/** Whether what follows a verb that seldom speaks of speech is what is said: `maintain that`, `“…,” he added`. */
function takesWords(c: Clause, v: number, after: number): boolean {
  if (!SELDOM.has(c.lower(v))) return true;
  let i = after;
  while (c.isDating(i) || c.is(i, Word.adverb)) i++;
  return c.lower(i) === 'that' || c.is(i, Word.pronoun) || c.isPunctuation(i);
}

/** The subject of the sentence's first verb, over what opens it (`In Brussels,`, `However,`). */
function mainSubject(c: Clause, before: number): Range | null {
  let from = c.first;
  while (
    c.is(from, Word.adverb) ||
    c.lower(from) === ',' ||
    QUOTES.has(c.lower(from)) ||
    c.lower(from) === 'however'
  )
    from++;
  if (c.is(from, Word.preposition)) {
    const limit = Math.min(before, from + OPENING);
    while (from < limit && c.lower(from) !== ',') from++;
    from++;
  }
  return subjectFrom(c, from, before);
}

/** Whether a verb with its subject behind it stands at `v`: after a quotation, or last in its sentence. */
function isInverted(c: Clause, k: number, after: number): boolean {
  if (k < c.first || QUOTES.has(c.lower(k))) return true;
  if (c.lower(k) !== ',') return false;
  if (QUOTES.has(c.lower(k - 1))) return true;
  const end = readRight(c, after)?.last ?? after;
  return end > after && (end >= c.last || c.lower(end) === ',' || c.lower(end) === '.');
}

/** The subject of the verb of saying at `v`, before it or, where it follows a quotation, after it. */
function speaker(c: Clause, v: number, after: number): Teller | null {
  const k = skipLeft(c, v - 1);
  if (isPassive(c, v, k) || !takesWords(c, v, after)) return null;
  const pronoun = k >= c.first ? pronounAt(c, k) : null;
  if (pronoun) return pronoun;
  if (c.lower(v - 1) === 'as') return asSource(c, readLeft(c, v - 2), true);
  if (c.is(v, Word.gerund) && !c.is(v - 1, Word.be)) return asSource(c, mainSubject(c, v));
  if (isSome(c, k)) return told({ first: k, last: k + 1 }, false);
  const isPlain = inGroup(c.context, c.s, v, (group) => group === PLAIN_SAYING);
  const before = asSource(c, subjectOf(c, v), isPlain) ?? unnamedBefore(c, k);
  if (before) return before;
  if (!isPlain || !isInverted(c, k, after)) return null;
  return pronounAt(c, after) ?? asSource(c, readRight(c, after));
}

/** Whether `, officials said` closes the sentence, and so says all of it. */
function closes(c: Clause, { range }: Teller, verb: number, after: number): boolean {
  if (!range || range.first > verb || c.last - after > CLOSING) return false;
  const before = range.first - 1;
  return before > c.first + 1 && (c.lower(before) === ',' || c.lower(before - 1) === ',');
}

/**
 * Finds who says what a sentence says, or null where the writer tells it. Of several the one outside quotation marks wins, then one that closes the sentence,
 * then one before the measure.
 */
export function tellerOf(c: Clause): Teller | null {
  const { context, s } = c;
  const { hits, hitsFrom, hitsTo, quoted, measureAt, mainFrom, mainTo } = context;
  let best: Teller | null = null;
  let most = -1;
  for (let h = hitsFrom[s]!; h < hitsTo[s]!; h++) {
    const group = hits.group[h]!;
    const verb = hits.first[h]!;
    const after = hits.last[h]!;
    let found: Teller | null = null;
    if (group === ATTRIBUTOR) found = pronounAt(c, after) ?? asSource(c, readRight(c, after));
    else if (group === SAYING && isVerb(c, verb)) found = speaker(c, verb, after);
    if (!found) continue;
    const isPlain = group === ATTRIBUTOR || inGroup(context, s, verb, (other) => other === PLAIN_SAYING);
    const isTrailing = verb > measureAt[s]! && (!found.range || found.range.first > measureAt[s]!);
    const inMain = verb >= mainFrom[s]! && verb < mainTo[s]!;
    const weight =
      (quoted[verb] ? 0 : 8) +
      (closes(c, found, verb, after) ? 4 : 0) +
      (group === ATTRIBUTOR ? 3 : 0) +
      (isPlain ? 2 : 0) +
      (inMain ? 2 : 0) +
      (verb < measureAt[s]! || isTrailing ? 1 : 0);
    if (weight > most) {
      most = weight;
      best = quoted[verb] ? { ...found, quoted: true } : found;
    }
  }
  return best;
}
