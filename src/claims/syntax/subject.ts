import { Shape } from '../../detect/vocabulary';
import type { Clause, Range } from './clause';
import { readLeft } from './phrase-left';
import { readRight } from './phrase-right';
import { Word } from './words';

/** Tokens between a verb and its subject that are looked at. */
const REACH = 24;
/** Most tokens of an apposition. */
const APPOSITION = 24;

const APART = new Set([',', '—', '–', '--']);
const QUOTES = new Set(['“', '”', '"']);
/** Nouns whose owner may do something, which is not to do it. */
const MEANS = new Set(['ability', 'authority', 'power', 'right']);

/** Steps over the adverbs, auxiliaries and dates before token `i`, to the left: the last token that is none of them. */
export function skipLeft(c: Clause, i: number): number {
  let k = i;
  while (k >= c.first) {
    if (c.lower(k) === 'time' && c.lower(k - 1) === 'first' && c.lower(k - 3) === 'for') k -= 4;
    else if (c.is(k, Word.auxiliary | Word.adverb) && !c.is(k, Word.calendar)) k--;
    else if (c.isDating(k)) {
      let d = k - 1;
      while (
        d >= c.first &&
        (c.isDating(d) || (c.lower(d) === ',' && c.isNumber(d - 1) && c.isDating(d + 1)))
      )
        d--;
      if (c.is(d, Word.determiner)) d--;
      if (c.is(d, Word.preposition) && c.lower(d) !== 'of' && c.lower(d) !== 'following') d--;
      k = d;
    } else break;
  }
  return k;
}

/**
 * Who does what the verb at token `verb` says: the phrase before it, over adverbs and auxiliaries, through infinitives (`agreed to`, `urged X to`) and
 * relative pronouns. Null where it is a pronoun or not plain.
 */
export function subjectOf(c: Clause, verb: number): Range | null {
  let k = verb - 1;
  const floor = Math.max(c.first, verb - REACH);
  for (let turns = 0; turns < 4 && k >= floor; turns++) {
    k = skipLeft(c, k);
    if (k < floor) return null;
    if (c.lower(k) === 'to') {
      let p = k - 1;
      while (c.is(p, Word.adverb)) p--;
      if (c.is(p, Word.subjectControl)) {
        // `its readiness to`, `plans to` after a possessive: the owner acts.
        k = c.is(p - 1, Word.possessive) ? p - 2 : p - 1;
        if (c.lower(p) === 'able') return null;
        continue;
      }
      if (c.is(p - 1, Word.possessive) && c.isPlain(p))
        return MEANS.has(c.lower(p)) ? null : readLeft(c, p - 2);
      const object = readLeft(c, p);
      if (!object) return null;
      let before = object.first - 1;
      while (c.is(before, Word.determiner)) before--;
      return c.is(before, Word.objectControl) ? object : null;
    }
    if (c.is(k, Word.and) || c.lower(k) === 'but') return coordinated(c, k);
    if (c.is(k, Word.opener)) {
      const word = c.lower(k);
      if (word !== 'which' && word !== 'who' && word !== 'that') return null;
      return readLeft(c, c.isPunctuation(k - 1) && c.lower(k - 1) !== ')' ? k - 2 : k - 1);
    }
    if (APART.has(c.lower(k))) return overApposition(c, k);
    break;
  }
  const found = readLeft(c, k);
  if (!found) return null;
  let before = found.first - 1;
  while (c.is(before, Word.determiner)) before--;
  // `a source in Norland imposed`: the noun before the preposition is what acts.
  if (c.is(before, Word.preposition) && c.lower(before) !== 'after' && !c.isPunctuation(before)) return null;
  return found;
}

/** The name or body before `X, the …,` or `X — … —`, whose second mark is at `k`. */
export function overApposition(c: Clause, k: number): Range | null {
  for (let i = k - 1; i > c.first && i > k - APPOSITION; i--) {
    if (c.lower(i) !== c.lower(k)) continue;
    // `The top senator on the committee, Bo Lind of Norland, said`: the name is the apposition.
    const named = c.mention(i + 1);
    if (named?.isPerson && named.named && named.first === i + 1) return named;
    if (c.lower(k) !== ',' || c.isCapital(i - 1) || c.mention(i - 1)) return readLeft(c, i - 1);
  }
  return null;
}

/** The subject of the clause whose second verb follows the conjunction at `k`: `X will align and expand`. */
function coordinated(c: Clause, k: number): Range | null {
  let from = k;
  while (
    from > c.first &&
    from > k - REACH &&
    !c.is(from - 1, Word.opener | Word.says) &&
    !QUOTES.has(c.lower(from - 1))
  )
    from--;
  if (from === k || from <= k - REACH) return null;
  return subjectFrom(c, from, k);
}

/** The phrase that starts at `from` where a verb follows it, before token `limit`; else null. */
export function subjectFrom(c: Clause, from: number, limit: number): Range | null {
  const subject = readRight(c, from);
  if (!subject || subject.last >= limit) return null;
  let verb = subject.last;
  while (c.is(verb, Word.adverb)) verb++;
  const isVerb = c.is(verb, Word.auxiliary | Word.past | Word.acts | Word.subjectControl);
  return verb < limit && isVerb ? subject : null;
}

/** Whether the verb at `v` stands behind a form of `be`: `is targeting`. */
export function isProgressive(c: Clause, v: number): boolean {
  let k = v - 1;
  while (c.is(k, Word.adverb)) k--;
  return c.is(k, Word.be);
}

/** Whether a phrase names somebody who can take a measure: a name, a country, a body, or a word for those who govern. */
export function isPower(c: Clause, { first, last }: Range): boolean {
  let head = last - 1;
  if (c.lower(head) === ')') return true;
  for (let i = first; i < last; i++)
    if (c.is(i, Word.preposition) && i > first) {
      head = i - 1;
      break;
    }
  if (c.mention(head)) return true;
  if ((c.shape(head) & (Shape.capital | Shape.allCaps)) !== 0 && !c.is(head, Word.calendar))
    return head > c.first || c.isListed(head) || c.is(head, Word.imposer);
  return c.is(head, Word.power);
}
