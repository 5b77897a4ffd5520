/** The date that belongs to a measure: beside what is done with it, not beside the one who says so. */
import type { Clause, Range } from '../syntax/clause';
import { Word } from '../syntax/words';
import type { Frame } from './frame';

/** Tokens behind what was read of a measure within which its date may stand. */
const BEHIND = 10;

const LEADING = new Set([
  'early',
  'late',
  'mid',
  'earlier',
  'later',
  'recent',
  'last',
  'this',
  'next',
  'past',
  'end',
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'as',
]);
const UNITS = new Set([
  'week',
  'weeks',
  'month',
  'months',
  'year',
  'years',
  'day',
  'days',
  'weekend',
  'summer',
  'spring',
  'autumn',
  'winter',
  'fall',
  'morning',
  'afternoon',
  'evening',
  'night',
  'decade',
]);
const MOMENTS = new Set(['today', 'yesterday', 'tomorrow', 'tonight']);
const POINTS = new Set(['last', 'this', 'next', 'earlier', 'later', 'past', 'recent', 'coming']);

function isYear(c: Clause, i: number): boolean {
  if (!c.isNumber(i) || c.tokens.end[i]! - c.tokens.start[i]! !== 4) return false;
  const century = c.tokens.text.charCodeAt(c.tokens.start[i]!);
  const decade = c.tokens.text.charCodeAt(c.tokens.start[i]! + 1);
  return (century === 0x31 && decade === 0x39) || (century === 0x32 && decade === 0x30);
}

/** The date whose first token is `i`, or null: `18 July 2012`, `Monday`, `last week`, `earlier this month`, `in 2010`. */
function dateAt(c: Clause, i: number): Range | null {
  let k = i;
  if (c.is(k, Word.calendar)) {
    k++;
    for (;;) {
      const comma = c.lower(k) === ',' ? 1 : 0;
      if (c.isNumber(k + comma) && (comma === 0 || isYear(c, k + comma) || c.is(k - 1, Word.calendar)))
        k += comma + 1;
      else if (c.is(k + comma, Word.calendar)) k += comma + 1;
      else if (c.lower(k) === 'of' && isYear(c, k + 1)) k += 2;
      else if (comma === 0 && UNITS.has(c.lower(k))) k++;
      else break;
    }
    return { first: i, last: k };
  }
  if (c.isNumber(i) && c.is(i + 1, Word.calendar)) {
    k = i + 2;
    if (isYear(c, k)) k++;
    return { first: i, last: k };
  }
  if (isYear(c, i)) {
    const before = c.lower(i - 1);
    return before === 'in' || before === 'since' || before === 'of' || before === 'from'
      ? { first: i, last: i + 1 }
      : null;
  }
  const word = c.lower(i);
  if (MOMENTS.has(word)) return { first: i, last: i + 1 };
  if (word === 'as' && c.lower(i + 1) === 'early' && c.lower(i + 2) === 'as') {
    const rest = dateAt(c, i + 3);
    return rest && { first: i, last: rest.last };
  }
  if (LEADING.has(word) && word !== 'as') {
    const rest = word === 'earlier' || word === 'later' || word === 'early' || word === 'late' ? k + 1 : k;
    if (POINTS.has(c.lower(rest))) {
      let unit = rest + 1;
      while (
        c.isNumber(unit) ||
        c.lower(unit) === 'few' ||
        c.lower(unit) === 'two' ||
        c.lower(unit) === 'three'
      )
        unit++;
      if (UNITS.has(c.lower(unit)) || c.is(unit, Word.calendar)) return { first: i, last: unit + 1 };
    }
    if (rest > k && c.lower(rest) === 'in') {
      const inner = dateAt(c, rest + 1);
      if (inner && c.is(rest + 1, Word.calendar)) return inner;
    }
  }
  return null;
}

/** Whether a word between a measure and a date parts them: another clause, or the verb of one who says so. */
function parts(c: Clause, i: number): boolean {
  return (
    c.is(i, Word.opener | Word.says) ||
    c.lower(i) === ';' ||
    c.lower(i) === '“' ||
    c.lower(i) === '"' ||
    c.lower(i) === '”'
  );
}

/** Whether the date from `first` to `last` is when somebody speaks: `said Monday`, `on Monday said`. */
function isOfSaying(c: Clause, { first, last }: Range): boolean {
  let before = first - 1;
  while (c.is(before, Word.preposition | Word.determiner)) before--;
  return c.is(before, Word.says) || c.is(last, Word.says);
}

/** The date of what a frame tells, or null. */
export function findDate(c: Clause, frame: Frame): Range | null {
  for (let i = frame.from; i < frame.to; i++) {
    const date = dateAt(c, i);
    if (date && !within(frame.target, date) && !isOfSaying(c, date)) return date;
  }
  const limit = Math.min(c.last, frame.to + BEHIND);
  let commas = 0;
  for (let i = frame.to; i < limit; i++) {
    const date = dateAt(c, i);
    if (date) return isOfSaying(c, date) ? null : date;
    if (parts(c, i) || (c.is(i, Word.auxiliary) && !c.is(i, Word.be))) break;
    if (c.lower(i) === ',' && ++commas > 1) break;
  }
  return atOpening(c, frame);
}

/** A date that opens the sentence, or the clause in front of the measure: `In June the ministry imposed…`, `Today’s designations`. */
function atOpening(c: Clause, frame: Frame): Range | null {
  let found: Range | null = null;
  for (let i = frame.from - 1; i >= c.first; i--) {
    if (parts(c, i)) return null;
    if (c.is(i, Word.auxiliary) && !c.is(i, Word.calendar)) return null;
  }
  for (let i = c.first; i < Math.min(frame.from, c.first + 8); i++) {
    found = dateAt(c, i);
    if (found) break;
  }
  return found && found.last <= frame.from && !isOfSaying(c, found) ? found : null;
}

function within(outer: Range | null, inner: Range): boolean {
  return outer !== null && inner.first >= outer.first && inner.last <= outer.last;
}
