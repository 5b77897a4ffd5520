/** Measures told by a verb: `OFAC designated X`, `X was blacklisted by Y`, `the blacklisting of X`. */

import { Shape } from '../../detect/vocabulary';
import { Trait } from '../context';
import type { Clause, Range } from '../syntax/clause';
import { readLeft } from '../syntax/phrase-left';
import { readRight } from '../syntax/phrase-right';
import { isPower, isProgressive, skipLeft, subjectOf } from '../syntax/subject';
import { Word } from '../syntax/words';
import { readAfter } from './after-measure';
import { bareFrame, cover, type Frame } from './frame';

const NOMINAL = new Set([
  'designation',
  'designations',
  'blacklisting',
  'delisting',
  'sanctioning',
  'designating',
  'redesignation',
]);
const BASE = new Set(['sanction', 'blacklist', 'designate', 'delist', 'redesignate']);
const THIRD = new Set(['sanctions', 'blacklists', 'designates', 'delists']);
const AIMS = new Set(['target', 'targets', 'targeted', 'targeting']);

/** Whether the verb at `v` stands in the passive: a form of `be` before it. */
function isPassive(c: Clause, v: number): boolean {
  if (!c.is(v, Word.past)) return false;
  const k = skipLeft(c, v - 1);
  for (let i = v - 1; i > k; i--) if (c.is(i, Word.be)) return true;
  return false;
}

/** Whether an object may begin at `i`. */
function startsObject(c: Clause, i: number): boolean {
  if (i >= c.last || c.isPunctuation(i)) return false;
  if (
    c.is(
      i,
      Word.pronoun |
        Word.preposition |
        Word.auxiliary |
        Word.opener |
        Word.adverb |
        Word.dating |
        Word.calendar |
        Word.and,
    )
  )
    return c.is(i, Word.determiner) && !c.is(i, Word.preposition) && !c.is(i, Word.auxiliary);
  return true;
}

function active(c: Clause, v: number, object: number): Frame {
  const frame = bareFrame(v, v + 1, v);
  frame.target = readRight(c, object);
  const isGerund = c.is(v, Word.gerund);
  const subject = isGerund && !isProgressive(c, v) ? null : subjectOf(c, v);
  if (subject && isPower(c, subject)) frame.imposer = subject;
  cover(frame, subject);
  cover(frame, frame.target);
  return frame;
}

function passive(c: Clause, v: number, target: Range | null): Frame {
  const frame = bareFrame(v, v + 1, v);
  frame.target = target;
  cover(frame, target);
  const known = frame.target;
  const from = c.lower(v + 1) === 'for' && c.lower(v + 2) === 'sanctions' ? v + 3 : v + 1;
  readAfter(c, frame, from, false);
  frame.target = known;
  return frame;
}

/** A verb that lists, or its noun, at token `v`. */
function listingAt(c: Clause, v: number): Frame | null {
  const word = c.lower(v);
  if (NOMINAL.has(word)) {
    const of = c.is(v + 1, Word.and) ? v + 3 : v + 1;
    if (c.lower(of) === 'of') {
      const frame = bareFrame(v, v + 1, v);
      frame.target = readRight(c, of + 1);
      let k = v - 1;
      while (
        c.isNumber(k) ||
        c.is(k, Word.describes | Word.determiner) ||
        c.lower(k) === 'over' ||
        c.isDemonym(k) ||
        c.countryUpTo(k) >= 0 ||
        c.lower(k) === '-' ||
        c.lower(k + 1) === '-' ||
        (c.is(k, Word.past) && c.lower(k - 1) === '-') ||
        (c.shape(k) & Shape.hyphen) !== 0
      )
        k--;
      if (c.is(k, Word.acts)) {
        const subject = subjectOf(c, k);
        if (subject && isPower(c, subject)) frame.imposer = subject;
      }
      if (c.is(v - 1, Word.possessive)) {
        const owner = c.is(v - 2, Word.calendar | Word.dating) ? null : readLeft(c, v - 2);
        if (owner && isPower(c, owner)) frame.imposer = owner;
      }
      cover(frame, frame.target);
      return frame.target ? frame : null;
    }
    if (word.startsWith('designation') && c.lower(v + 1).startsWith('include')) {
      const frame = bareFrame(v, v + 1, v);
      frame.target = readRight(c, v + 2);
      return frame;
    }
    if (!c.is(v, Word.gerund)) return null;
  }
  if (c.is(v, Word.past)) {
    if (isPassive(c, v)) return passive(c, v, subjectOf(c, v));
    let next = v + 1;
    if (c.lower(next) === '*') next++;
    if (startsObject(c, next)) {
      // `designated persons`: an adjective.
      if (
        c.is(v - 1, Word.determiner | Word.preposition | Word.describes) ||
        v === c.first ||
        c.is(v - 1, Word.and)
      ) {
        const frame = bareFrame(v, v + 1, v);
        if (c.is(next, Word.noun)) frame.target = readRight(c, next);
        return frame.target ? frame : null;
      }
      return active(c, v, next);
    }
    const also = v - 1;
    if (also === c.first && c.lower(also) === 'also' && c.lower(v + 1) !== '') {
      let is = v + 1;
      while (c.is(is, Word.dating) || c.is(is, Word.adverb)) is++;
      if (c.is(is, Word.be)) return passive(c, v, readRight(c, is + 1));
    }
    const whom = readLeft(c, v - 1);
    return whom ? passive(c, v, whom) : null;
  }
  if (c.is(v, Word.gerund)) return startsObject(c, v + 1) ? active(c, v, v + 1) : null;
  if (THIRD.has(word) && word !== 'sanctions')
    return c.isCapital(v) || !startsObject(c, v + 1) ? null : active(c, v, v + 1);
  if (BASE.has(word)) {
    const before = c.is(v - 1, Word.adverb) ? v - 2 : v - 1;
    const isVerb =
      c.lower(before) === 'to' ||
      c.is(before, Word.and) ||
      (c.is(before, Word.auxiliary) && !c.is(before, Word.be));
    return isVerb && startsObject(c, v + 1) ? active(c, v, v + 1) : null;
  }
  return null;
}

/** `US sanctions Norland bank` as a heading, `Norland blacklists two firms`. */
function headline(c: Clause, v: number): Frame | null {
  if (!THIRD.has(c.lower(v))) return null;
  const isHeading = (c.context.traits[c.s]! & Trait.heading) !== 0;
  if (!isHeading && c.lower(v) === 'sanctions') return null;
  if (
    !startsObject(c, v + 1) ||
    (c.is(v + 1, Word.determiner) === false && c.isPlain(v + 1) && c.is(v + 1, Word.stop))
  )
    return null;
  for (let i = v + 1; i < c.last; i++) if (c.is(i, Word.auxiliary | Word.says)) return null;
  if (v === c.first) return null;
  const frame = active(c, v, v + 1);
  return frame.imposer && frame.imposer.first <= c.first + 1 && frame.target ? frame : null;
}

/** `OFAC is targeting X`: the body that does it is known for measures. */
function aims(c: Clause, v: number): Frame | null {
  if (!AIMS.has(c.lower(v)) || !startsObject(c, v + 1) || isPassive(c, v)) return null;
  if (c.is(v, Word.gerund) && !isProgressive(c, v)) return null;
  const frame = active(c, v, v + 1);
  if (!frame.imposer || !frame.target) return null;
  const head = frame.imposer.last - 1;
  return c.mention(head) || c.is(head, Word.imposer) ? frame : null;
}

/** The frames of all verbs of listing in the sentence. */
export function listingFrames(c: Clause): Frame[] {
  const frames: Frame[] = [];
  for (let v = c.first; v < c.last; v++) {
    if (c.is(v, Word.lists) || NOMINAL.has(c.lower(v))) {
      const frame = listingAt(c, v);
      if (frame) frames.push(frame);
    }
    const aimed = aims(c, v);
    if (aimed) frames.push(aimed);
    const titled = headline(c, v);
    if (titled) frames.push(titled);
  }
  return frames;
}
