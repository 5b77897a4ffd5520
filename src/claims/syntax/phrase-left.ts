/** Noun phrases to the left of a token, read without a parser. */
import type { Clause, Range } from './clause';
import { MOST_PLAIN, NO_PHRASE } from './phrase-right';
import { Word } from './words';

/** The phrase whose last token is `end - 1`, or null. It may be longer to the right of it by an acronym in brackets. */
export function readLeft(c: Clause, at: number): Range | null {
  let k = at;
  const last = at + 1;
  if (c.lower(k) === ')') {
    for (let open = k - 1; open > k - 5; open--)
      if (c.lower(open) === '(') {
        k = open - 1;
        break;
      }
    if (k === at) return null;
  }
  let first = startOfOne(c, k);
  if (first < 0) return null;
  for (let turns = 0; turns < 6; turns++) {
    const before = joinedBefore(c, first);
    if (before < 0) break;
    first = before;
  }
  return { first, last };
}

/** First token of the single phrase that ends with token `k`, or -1. */
function startOfOne(c: Clause, k: number): number {
  if (k < c.first || c.isPunctuation(k)) return -1;
  if (
    c.is(
      k,
      Word.pronoun |
        Word.opener |
        Word.auxiliary |
        Word.preposition |
        Word.determiner |
        Word.and |
        Word.calendar |
        Word.adverb,
    )
  )
    return -1;
  const mention = c.mention(k);
  let first: number;
  if (mention) first = mention.first;
  else {
    const country = c.countryUpTo(k);
    if (country >= 0) first = country;
    else if (c.isCapital(k)) {
      first = k;
      while (
        c.isCapital(first - 1) &&
        !(first - 1 === c.first && c.is(c.first, Word.gerund | Word.past | Word.adverb | Word.pronoun)) &&
        !c.is(first - 1, Word.calendar | Word.determiner | Word.preposition | Word.opener) &&
        !c.mention(first - 1)
      )
        first--;
    } else {
      if (!c.isPlain(k) || c.is(k, NO_PHRASE | Word.says | Word.dating)) return -1;
      first = k;
    }
  }
  // Adjectives and nouns before, names that own.
  for (let steps = 0; steps < MOST_PLAIN && first > c.first; steps++) {
    const b = first - 1;
    if (c.is(b, Word.possessive)) {
      const owner = startOfOne(c, b - 1);
      if (owner < 0) break;
      first = owner;
    } else if (c.isJoint(b) && !c.isPunctuation(b - 1)) first = b - 1;
    else if (c.isNumber(b) && !c.is(b - 1, Word.calendar | Word.preposition)) first = b;
    else if (
      c.isPunctuation(b) ||
      c.is(
        b,
        Word.determiner | Word.preposition | NO_PHRASE | Word.and | Word.says | Word.calendar | Word.dating,
      )
    )
      break;
    else if (c.isCapital(b)) {
      const m = c.mention(b);
      const country = c.countryUpTo(b);
      first = m ? Math.min(m.first, b) : country >= 0 ? country : b;
    } else if (c.isCapital(first) && c.isPlain(b) && !c.is(b, Word.power | Word.noun | Word.describes)) break;
    else if (
      c.isPlain(b) &&
      !c.is(b, Word.acts | Word.undergoes | Word.strikes) &&
      !(c.is(b, Word.past) && !c.is(b, Word.lists))
    )
      first = b;
    else break;
  }
  return first;
}

/** First token of what a phrase that starts at `first` hangs on: `members of the …`, `X and …`; -1 where it stands alone. */
function joinedBefore(c: Clause, first: number): number {
  let k = first - 1;
  while (c.is(k, Word.determiner)) k--;
  if (
    c.lower(k) === 'of' ||
    (c.is(k, Word.preposition) &&
      c.lower(k) === 'in' &&
      c.isPlain(k - 1) &&
      !c.is(k - 1, Word.adverb | Word.dating))
  ) {
    if (c.is(k - 1, Word.determiner)) return c.isNumber(k - 1) || c.is(k - 1, Word.determiner) ? k - 1 : -1;
    if (c.isNumber(k - 1)) return k - 1;
    return startOfOne(c, k - 1);
  }
  if (c.is(k, Word.and)) {
    if (c.lower(k - 1) === ',') k--;
    if (!c.isCapital(k - 1)) return -1;
    return startOfOne(c, k - 1);
  }
  if (c.lower(k) === ',' && c.isCapital(k - 1) && c.countryUpTo(k - 1) >= 0 && c.countryFrom(first) >= 0)
    return startOfOne(c, k - 1);
  return -1;
}
