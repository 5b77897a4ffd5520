/** Noun phrases to the right of a token, read without a parser: names, lists of names, descriptions. */
import type { Clause, Range } from './clause';
import { Word } from './words';

/** Most tokens of one phrase, and of the small words of one. */
const LONGEST = 40;
export const MOST_PLAIN = 8;

/** Words that stand alone behind a preposition without naming anything: `on condition`, `on top`. */
const AFTER_VERB =
  Word.preposition | Word.and | Word.determiner | Word.auxiliary | Word.adverb | Word.pronoun | Word.opener;
const NO_TARGETS = new Set([
  'condition',
  'top',
  'behalf',
  'hold',
  'track',
  'paper',
  'balance',
  'board',
  'grounds',
  'account',
  'purpose',
  'and',
]);
const QUANTIFIERS = new Set(['just', 'only', 'over', 'nearly', 'about', 'around', 'mostly']);

/** Words that no phrase goes on over. */
export const NO_PHRASE = Word.opener | Word.pronoun | Word.auxiliary | Word.stop | Word.adverb;

/** Where the words of a single phrase that starts at `from` end; `from` itself where none starts. */
function endOfOne(c: Clause, from: number, limit: number): number {
  let i = from;
  let plain = 0;
  let named = false;
  while (i < limit) {
    const mention = c.mention(i);
    if (mention && mention.last > i && mention.first >= from) {
      i = mention.last;
      named = true;
    } else if (c.isPunctuation(i)) {
      if (c.isJoint(i) && i > from && !c.isPunctuation(i + 1)) i++;
      else break;
    } else if (c.is(i, Word.possessive)) {
      if (!named && plain === 0) break;
      named = false;
      plain = 0;
      i++;
    } else if (c.is(i, Word.calendar)) break;
    else if (c.isCapital(i)) {
      const country = c.countryFrom(i);
      named = !c.isDemonym(i);
      i = country > i ? Math.min(country, limit) : i + 1;
    } else if (c.is(i, Word.preposition)) {
      if (c.lower(i) !== 'of' || i === from) break;
      let next = i + 1;
      while (next < limit && c.is(next, Word.determiner)) next++;
      if (endOfOne(c, next, Math.min(limit, next + 1)) === next) break;
      i = next;
      named = false;
      plain = 0;
    } else if (c.is(i, NO_PHRASE | Word.and | Word.says)) break;
    else if (c.is(i, Word.determiner) && i > from) break;
    else if (c.is(i, Word.dating) && i > from) break;
    else if (c.is(i, Word.past) && i > from && (!c.isPlain(i + 1) || c.is(i + 1, AFTER_VERB))) break;
    else if (named && !c.is(i, Word.noun) && !c.isNumber(i)) break;
    else if (++plain > MOST_PLAIN) break;
    else i++;
  }
  return i;
}

/** Whether what stands behind `and` goes on with the phrase before it: a name, or a plural beside a plural. */
function joins(c: Clause, before: number, start: number, end: number): boolean {
  return (
    c.isCapital(start) ||
    c.is(end - 1, Word.noun) ||
    (!c.isCapital(before - 1) && c.lower(end - 1).endsWith('s'))
  );
}

/** Token after an acronym in brackets that starts at `i`, or `i`. */
function overBrackets(c: Clause, i: number, limit: number): number {
  if (c.lower(i) !== '(') return i;
  for (let k = i + 1; k < Math.min(limit, i + 5); k++) if (c.lower(k) === ')') return k + 1;
  return i;
}

/** Whether a phrase that ends at `end` is the subject of a clause of its own. */
function startsClause(c: Clause, end: number): boolean {
  return (
    c.is(end, Word.auxiliary | Word.says) ||
    (c.is(end, Word.stop) && !c.is(end, Word.possessive) && !c.is(end, Word.preposition))
  );
}

/**
 * The phrase that starts at `from`, without its article: a name, a description, or a list of them. Null where none starts there, or where
 * it is a pronoun or a date.
 */
export function readRight(c: Clause, from: number, limit = c.last): Range | null {
  let first = from;
  if (c.lower(first) === 'more' && c.lower(first + 1) === 'than') first += 2;
  while (
    QUANTIFIERS.has(c.lower(first)) ||
    (c.is(first, Word.determiner) && !c.is(first + 1, Word.preposition))
  )
    first++;
  if (
    first >= limit ||
    c.is(first, Word.calendar | Word.pronoun) ||
    (c.is(first, Word.dating) && !c.isPlain(first + 1))
  )
    return null;
  if (c.lower(first) === 'week' || c.lower(first) === 'year' || c.lower(first) === 'month') return null;
  const stop = Math.min(limit, first + LONGEST);
  let last = endOfOne(c, first, stop);
  if (c.lower(first - 1) === 'those' && !c.lower(last - 1).endsWith('s')) return null;
  if (last === first || (c.is(first, Word.gerund) && (last === first + 1 || c.is(last, Word.determiner))))
    return null;
  if (last === first + 1 && NO_TARGETS.has(c.lower(first))) return null;
  last = overBrackets(c, last, stop);
  let sure = last;
  while (last < stop) {
    let next = last;
    const comma = c.lower(next) === ',';
    if (comma) next++;
    const and = c.is(next, Word.and);
    if (and) next++;
    if (!comma && !and) break;
    if (c.lower(next) === 'as' && c.lower(next + 1) === 'well') break;
    let start = next;
    while (c.is(start, Word.determiner)) start++;
    if (comma && !and && !c.isCapital(start)) break;
    let end = endOfOne(c, start, stop);
    if (end === start || c.is(start, Word.calendar | Word.lists | Word.acts | Word.gerund | Word.past)) break;
    end = overBrackets(c, end, stop);
    if (startsClause(c, end) || (and && !joins(c, last, start, end))) break;
    last = end;
    if (and) {
      sure = end;
      if (!comma) continue;
      break;
    }
  }
  const only = sure - first === 1;
  if (only && c.isNumber(first)) return null;
  return { first, last: sure };
}
