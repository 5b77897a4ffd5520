/** What stands behind a measure or the verb of one: against whom, by whom, and dates between. */
import type { Clause } from '../syntax/clause';
import { readRight } from '../syntax/phrase-right';
import { isPower } from '../syntax/subject';
import { Word } from '../syntax/words';
import { cover, type Frame } from './frame';

const AGAINST = new Set([
  'on',
  'against',
  'targeting',
  'toward',
  'towards',
  'upon',
  'affecting',
  'covering',
  'hitting',
]);
const AIMED = new Set([
  'aimed',
  'directed',
  'levied',
  'slapped',
  'placed',
  'pending',
  'initially',
  'already',
  'available',
]);
/** Words after which what follows is a reason or a way, and no target. */
const RECIPIENT = new Set(['for', 'to']);

/** Token after the date that starts at `i`, or `i`. */
export function overDate(c: Clause, i: number): number {
  let k = i;
  if (c.is(k, Word.preposition) && c.lower(k) !== 'of') k++;
  else if (c.lower(k) === 'since' || c.lower(k) === 'early') k++;
  if (c.is(k, Word.determiner)) k++;
  const from = k;
  while (
    k < c.last &&
    (c.isDating(k) || (c.lower(k) === ',' && c.isNumber(k + 1)) || (c.lower(k) === 'of' && c.isDating(k + 1)))
  )
    k++;
  if (k === from) return i;
  // `on 13 companies` is no date.
  return c.is(from, Word.calendar | Word.dating) || c.tokens.end[from]! - c.tokens.start[from]! === 4 ? k : i;
}

/**
 * Reads on from token `from`: `(imposed) (last week) on X by Y`. `isRelief` lets `for X` name whom a relief is for. Fills what the frame does not
 * have yet.
 */
export function readAfter(c: Clause, frame: Frame, from: number, isRelief: boolean): void {
  let i = from;
  let isDone = true;
  for (let turns = 0; turns < 8 && i < c.last; turns++) {
    const word = c.lower(i);
    const date = overDate(c, i);
    if (date > i) {
      frame.to = Math.max(frame.to, date);
      i = date;
      continue;
    }
    if (i === from && (word === '”' || word === '"' || word === '’')) i++;
    else if (c.is(i, Word.adverb | Word.be) || word === 'been' || AIMED.has(word)) i++;
    else if (c.is(i, Word.auxiliary)) i++;
    else if (c.is(i, Word.acts) && c.is(i, Word.past)) {
      frame.verb = i;
      isDone = true;
      i++;
      frame.to = Math.max(frame.to, i);
    } else if (word === 'by') {
      const who = readRight(c, i + 1);
      // In `sanctions on exports by X` it is X who exports.
      if (!who || !isDone || frame.imposer || !isPower(c, who)) return;
      frame.imposer = who;
      cover(frame, who);
      i = who.last;
    } else if (
      AGAINST.has(word) ||
      (word === 'at' && AIMED.has(c.lower(i - 1))) ||
      (isRelief && RECIPIENT.has(word))
    ) {
      if (frame.target) return;
      let start = i + 1;
      if (c.lower(start) === 'at' || c.lower(start) === 'against') start++;
      const whom = readRight(c, start);
      if (!whom) return;
      frame.target = whom;
      cover(frame, whom);
      isDone = c.is(i - 1, Word.past);
      i = whom.last;
    } else return;
  }
}

/** Tokens behind a measure within which it is said whom it is to punish. */
const PURPOSE = 24;

/** `sanctions that cover X`, `sanctions intended to punish X`: whom the measure's own verb strikes. */
export function readEffect(c: Clause, frame: Frame, from: number): void {
  if (frame.target) return;
  let i = from;
  if (c.lower(i) === 'that' || c.lower(i) === 'which') i++;
  while (c.is(i, Word.auxiliary | Word.adverb)) i++;
  if (c.is(i, Word.affects)) strike(c, frame, i);
  for (i = from; !frame.target && i < Math.min(c.last, from + PURPOSE); i++) {
    if (c.is(i, Word.opener | Word.says | Word.acts)) return;
    if (
      c.lower(i) === 'to' &&
      (c.lower(i + 1) === 'punish' || c.lower(i + 1) === 'penalize' || c.lower(i + 1) === 'penalise')
    )
      strike(c, frame, i + 1);
  }
}

function strike(c: Clause, frame: Frame, verb: number): void {
  const whom = readRight(c, verb + 1);
  if (!whom) return;
  frame.target = whom;
  cover(frame, whom);
}
