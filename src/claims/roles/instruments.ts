/** The legal instrument that a sentence names: an executive order, a resolution, a regulation, an act. */
import { Shape } from '../../detect/vocabulary';
import type { Clause, Range } from '../syntax/clause';
import { Word } from '../syntax/words';

const ORDERS = new Set(['order', 'orders', 'proclamation']);
const SHORT_ORDERS = new Set(['e.o.', 'eo', 'e.o']);
const NUMBERED = new Set([
  'resolution',
  'resolutions',
  'regulation',
  'decision',
  'directive',
  'determination',
]);
const ACTS = new Set(['act', 'law']);
const ALONE = new Set(['caatsa', 'ieepa', 'cisada', 'magnitsky', 'ifca']);
const LINKS = new Set('of the and for through in by to on against with'.split(' '));
const BEFORE = new Set(
  'security council united nations u.n. un unsc u.n.sc eu european union global sergei sergey implementing delegated joint federal presidential'.split(
    ' ',
  ),
);
/** Most words of an act's name. */
const LONGEST = 12;

/** Whether token `i` holds the number of an instrument. */
function numbered(c: Clause, i: number): boolean {
  return (c.shape(i) & Shape.hasDigit) !== 0;
}

/** Token after the number that starts at `i` (`13382`, `(EU) No 267/2012`, `2015-06`), or `i` where none does. */
function overNumber(c: Clause, i: number): number {
  let k = i;
  if (c.lower(k) === '(' && c.lower(k + 2) === ')') k += 3;
  if (c.lower(k) === 'no' || c.lower(k) === 'no.' || c.lower(k) === 'number') k++;
  if (c.lower(k) === '.') k++;
  if (!numbered(c, k)) return i;
  k++;
  while (
    (c.lower(k) === '/' || c.lower(k) === '-') &&
    c.tokens.before[k] === 0 &&
    (numbered(c, k + 1) || c.isCapital(k + 1))
  )
    k += 2;
  return k;
}

/** First token of the capitals before token `i` that belong to an instrument's name. */
function widened(c: Clause, i: number): number {
  let first = i;
  while (
    first > c.first &&
    (BEFORE.has(c.lower(first - 1)) || c.lower(first - 1) === 'council') &&
    c.isCapital(first - 1)
  )
    first--;
  return first;
}

function actUpTo(c: Clause, i: number): Range | null {
  let first = i;
  for (let k = i - 1; k >= c.first && i - k < LONGEST; k--) {
    if (
      c.isCapital(k) &&
      !c.is(k, Word.calendar) &&
      !(c.is(k, Word.determiner | Word.opener | Word.preposition) && k === c.first)
    )
      first = k;
    else if (!(LINKS.has(c.lower(k)) || c.is(k, Word.possessive))) break;
  }
  if (first === i || (first === c.first && c.is(first, Word.determiner) && first === i - 1)) return null;
  if (c.is(first, Word.determiner)) first++;
  let last = i + 1;
  if (c.lower(last) === 'of' && c.isNumber(last + 1)) last += 2;
  if (c.lower(last) === '(' && c.lower(last + 2) === ')') last += 3;
  return { first, last };
}

function instrumentAt(c: Clause, i: number): Range | null {
  const word = c.lower(i);
  if (ORDERS.has(word) && (c.lower(i - 1) === 'executive' || word === 'proclamation')) {
    const last = overNumber(c, i + 1);
    return last > i + 1 ? { first: word === 'proclamation' ? i : i - 1, last } : null;
  }
  if (SHORT_ORDERS.has(word)) {
    const last = overNumber(c, i + 1);
    return last > i + 1 ? { first: i, last } : null;
  }
  if (NUMBERED.has(word) && (c.isCapital(i) || numbered(c, i + 1))) {
    const last = overNumber(c, i + 1);
    return last > i + 1 ? { first: widened(c, i), last } : null;
  }
  if (ACTS.has(word) && c.isCapital(i)) return actUpTo(c, i);
  if (ALONE.has(word) && c.isCapital(i)) {
    // `the Magnitsky Act` is read at its last word.
    for (let k = i + 1; k < Math.min(c.last, i + 7); k++) {
      if (ACTS.has(c.lower(k)) && c.isCapital(k)) return null;
      if (!c.isCapital(k) && !LINKS.has(c.lower(k))) break;
    }
    return { first: widened(c, i), last: i + 1 };
  }
  return null;
}

/** The instrument of what a frame tells: the first one that is named behind its measure, else the first of the sentence. */
export function findInstrument(c: Clause, from: number): Range | null {
  let first: Range | null = null;
  for (let i = c.first; i < c.last; i++) {
    const found = instrumentAt(c, i);
    if (!found) continue;
    if (found.first >= from) return found;
    first ??= found;
  }
  return first;
}
