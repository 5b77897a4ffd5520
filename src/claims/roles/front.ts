/** What stands before a measure's noun within its phrase: whose it is, or against whom. */
import type { Clause, Range } from '../syntax/clause';
import { readLeft } from '../syntax/phrase-left';
import { isPower } from '../syntax/subject';
import { Word } from '../syntax/words';
import type { Noun } from './nouns';

/** What stands before a measure within its phrase. */
export interface Front {
  /** First token of the phrase, without an article. */
  first: number;
  imposer: Range | null;
  target: Range | null;
}

/** Whether an adjective of measures is a verb here: `has renewed sanctions`, `Norland proposed sanctions`. */
function isVerb(c: Clause, k: number): boolean {
  return (
    c.is(k, Word.acts) &&
    c.is(k, Word.past) &&
    (c.is(k - 1, Word.auxiliary | Word.adverb) || c.isCapital(k - 1))
  );
}

export function readFront(c: Clause, noun: Noun, isRelief: boolean): Front {
  const front: Front = { first: noun.first, imposer: null, target: null };
  for (let steps = 0; steps < 12; steps++) {
    const k = front.first - 1;
    if (k < c.first) break;
    if (steps < 6 && (c.lower(k) === '“' || c.lower(k) === '"')) {
      front.first = k;
      continue;
    }
    if (c.is(k, Word.possessive)) {
      const owner = c.is(k - 1, Word.calendar | Word.dating) ? null : readLeft(c, k - 1);
      if (owner && !front.imposer && !isRelief && isPower(c, owner)) front.imposer = owner;
      if (owner) front.first = owner.first;
      break;
    }
    if (c.is(k, Word.imposer)) {
      let first = k;
      while (c.is(first - 1, Word.and) && (c.is(first - 2, Word.imposer) || c.countryUpTo(first - 2) >= 0))
        first -= 2;
      const mention = c.mention(first);
      if (mention && mention.first < first && mention.last <= noun.first) first = mention.first;
      front.imposer ??= { first, last: k + 1 };
      front.first = first;
      continue;
    }
    if (c.lower(k) === 'led' || c.lower(k) === 'backed' || c.lower(k) === 'imposed') {
      if (c.lower(k - 1) !== '-') break;
      front.first = k - 1;
      continue;
    }
    const mention = c.mention(k);
    if (mention && mention.first < front.first && !front.imposer && mention.named) {
      front.imposer = { first: mention.first, last: k + 1 };
      front.first = mention.first;
      continue;
    }
    const country = c.countryUpTo(k);
    if (country >= 0 && !front.target && !front.imposer) {
      if (c.lower(country - 1) !== 'on' && c.lower(country - 1) !== 'against')
        front.target = { first: country, last: k + 1 };
      front.first = country;
      continue;
    }
    if (isVerb(c, k)) break;
    if (c.lower(k) === '-' && k > c.first) front.first = k - 1;
    else if (c.is(k, Word.describes) || c.isNumber(k) || c.isDemonym(k)) front.first = k;
    else if (c.is(k, Word.past | Word.gerund) && c.is(k - 1, Word.determiner) && !c.is(k, Word.lists))
      front.first = k;
    else break;
  }
  return front;
}

/** Steps to the left out of `a new round of`, `the lifting of`: token before the whole phrase, and the owner of such a noun. */
export function outOfContainers(c: Clause, before: number, front: Front): number {
  let k = before;
  for (let turns = 0; turns < 3; turns++) {
    while (c.is(k, Word.determiner | Word.describes) && !c.isCapital(k)) k--;
    if (c.lower(k) !== 'of' && !(c.lower(k) === 'from' && c.lower(k - 1) === 'relief')) return k;
    if (!c.is(k - 1, Word.container)) return k;
    k -= 2;
    while (c.is(k, Word.describes)) k--;
    if (c.is(k, Word.imposer)) front.imposer ??= { first: k, last: k + 1 };
    if (c.is(k, Word.possessive)) {
      const owner = readLeft(c, k - 1);
      if (owner && !front.imposer && isPower(c, owner)) front.imposer = owner;
      return c.first - 1;
    }
  }
  return k;
}
