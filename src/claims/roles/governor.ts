/** The verb that governs a measure's noun: who takes the measure, and whom it is to strike. */
import type { Clause } from '../syntax/clause';
import { readRight } from '../syntax/phrase-right';
import { isPower, skipLeft, subjectOf } from '../syntax/subject';
import { Word } from '../syntax/words';
import { cover, type Frame } from './frame';

const PARTICLES = new Set(['up', 'off', 'back', 'out', 'down', 'in', 'forward']);

const PRONE = new Set(['subject', 'vulnerable', 'exposed', 'subjected']);
const REMAINS = new Set(['remain', 'remains', 'remained', 'become', 'becomes', 'became']);

/** What the verb before the measure says of who takes it and whom it is to strike. */
export function readGovernor(c: Clause, frame: Frame, k: number): void {
  let verb = k;
  if (c.is(verb, Word.preposition) && PARTICLES.has(c.lower(verb))) verb--;
  if (c.lower(verb) === 'with' || c.lower(verb) === 'under') {
    readWith(c, frame, verb);
    return;
  }
  if (c.lower(verb) === 'to' && PRONE.has(c.lower(verb - 1))) {
    let k = skipAdverbs(c, verb - 2);
    if (REMAINS.has(c.lower(k))) k--;
    frame.target ??= subjectOf(c, k + 1);
    cover(frame, frame.target);
    return;
  }
  if (c.is(verb, Word.undergoes)) {
    frame.verb = verb;
    frame.target ??= subjectOf(c, verb);
    cover(frame, frame.target);
    return;
  }
  if (!c.is(verb, Word.acts | Word.strikes) || (c.isCapital(verb) && verb > c.first)) return;
  frame.verb = verb;
  frame.from = Math.min(frame.from, verb);
  if (c.is(verb, Word.gerund) && !c.is(skipAdverbs(c, verb - 1), Word.be)) return;
  const subject = subjectOf(c, verb);
  if (!subject || !isPower(c, subject)) return;
  frame.imposer = subject;
  cover(frame, subject);
}

function skipAdverbs(c: Clause, i: number): number {
  let k = i;
  while (c.is(k, Word.adverb)) k--;
  return k;
}

/** `hit X with sanctions`, `X was hit with sanctions`, `X is under sanctions`. */
function readWith(c: Clause, frame: Frame, preposition: number): void {
  const before = preposition - 1;
  if (c.lower(preposition) === 'under') {
    if (!c.is(skipAdverbs(c, before), Word.be)) return;
    frame.target ??= subjectOf(c, preposition);
    cover(frame, frame.target);
    return;
  }
  if (c.is(before, Word.strikes)) {
    const aux = skipLeft(c, before - 1);
    let passive = false;
    for (let i = aux + 1; i < before; i++) if (c.is(i, Word.be)) passive = true;
    if (!passive) return;
    frame.verb = before;
    frame.target ??= subjectOf(c, before);
    cover(frame, frame.target);
    return;
  }
  for (let v = before - 1; v >= c.first && v > before - 12; v--) {
    if (c.isPunctuation(v) || c.is(v, Word.opener)) return;
    if (!c.is(v, Word.strikes)) continue;
    const whom = readRight(c, v + 1, preposition);
    if (!whom) return;
    frame.verb = v;
    frame.target ??= whom;
    const subject = c.is(v, Word.gerund) && !c.is(v - 1, Word.be) ? null : subjectOf(c, v);
    if (subject && isPower(c, subject)) frame.imposer = subject;
    cover(frame, subject);
    cover(frame, whom);
    return;
  }
}
