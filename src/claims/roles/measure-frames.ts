/** Measures named by a noun: `sanctions`, `an arms embargo`, `the EU's asset freeze`. */
import { LEXICON } from '../lexicon';
import { readAfter, readEffect } from './after-measure';
import type { Clause, Range } from './clause';
import { bareFrame, cover, type Frame } from './frame';
import { readLeft, readRight } from './noun-phrase';
import { isPower, skipLeft, subjectOf } from './subject';
import { Word } from './words';

const bitsOfGroups = (...names: string[]): Uint8Array =>
  Uint8Array.from(LEXICON.names, (name) => (names.includes(name) ? 1 : 0));

/** Groups whose nouns name a measure by themselves. */
const NAMES = bitsOfGroups(
  'measure.sanction',
  'measure.freeze',
  'measure.travel',
  'measure.exportControl',
  'measure.tariff',
  'measure.secondary',
);
/** Groups whose nouns name one where somebody takes it, or it is against somebody. */
const WEAK = bitsOfGroups('measure.penalty', 'measure.restraint', 'measure.licence');
/** Hits of these groups that are no nouns of a measure. */
const NO_NOUN = new Set(
  [
    'sanctioning',
    'unsanctioned',
    'nonsanctioned',
    'embargoed',
    'embargoing',
    'swift',
    'retaliatory',
    'retaliate',
    'punitive',
    'isolate',
    'banned',
    'banning',
    'freezes',
    'froze',
    'frozen',
    'freezing',
    'unfreeze',
    'unfroze',
    'unfrozen',
    'unfreezing',
    'blocking',
    'restricting',
    'prohibits',
    'prohibited',
    'prohibiting',
    'prohibit',
    'immobilize',
    'immobilized',
    'immobilise',
    'immobilised',
    'cutting off',
    'cut off',
    'blocked',
    'steps',
    'action',
    'actions',
    'isolation',
    'relief',
    'limits',
    'squeeze',
    'crackdown',
    'punishment',
    'waive',
    'waives',
    'waived',
    'waiving',
    'exempt',
    'exempted',
    'exempting',
    'exception',
    'exceptions',
    'punishments',
    'blocked property',
    'blocked persons',
    'blocked person',
    'frozen assets',
    'blocked assets',
    'frozen funds',
    'frozen accounts',
    'duty',
    'correspondent account',
    'correspondent accounts',
    'payable-through account',
  ].filter((word) => word !== ''),
);
const IS_NOUN = Uint8Array.from(LEXICON.phrases, (phrase) => (NO_NOUN.has(phrase) ? 0 : 1));
const KEPT_ADJECTIVES = new Set(
  'economic financial trade secondary targeted sectoral arms oil punitive unilateral snapback diplomatic restrictive visa travel export import energy'.split(
    ' ',
  ),
);
const RELIEF = new Set(['relief', 'waiver', 'waivers', 'exemptions']);
const PARTICLES = new Set(['up', 'off', 'back', 'out', 'down', 'in', 'forward']);

const PRONE = new Set(['subject', 'vulnerable', 'exposed', 'subjected']);
const REMAINS = new Set(['remain', 'remains', 'remained', 'become', 'becomes', 'became']);
const EFFECTS = new Set(['impact', 'effect', 'effects', 'toll', 'weight', 'influence']);

/** Whether the measure's phrase that starts after `k` is `the impact of sanctions`: what follows is then no target. */
function isEffect(c: Clause, k: number): boolean {
  let i = k;
  while (c.is(i, Word.determiner)) i--;
  return c.lower(i) === 'of' && EFFECTS.has(c.lower(i - 1));
}

interface Noun extends Range {
  weak: boolean;
}

/** The measure nouns of the sentence, those joined by `and` as one. */
function nouns(c: Clause): Noun[] {
  const { hits, hitsFrom, hitsTo } = c.context;
  const found: Noun[] = [];
  for (let h = hitsFrom[c.s]!; h < hitsTo[c.s]!; h++) {
    const group = hits.group[h]!;
    if (!(NAMES[group] || WEAK[group]) || !IS_NOUN[hits.phrase[h]!]) continue;
    const noun = { first: hits.first[h]!, last: Math.min(hits.last[h]!, c.last), weak: !NAMES[group] };
    const before = found.at(-1);
    if (before && noun.first < before.last) {
      if (noun.last > before.last || !noun.weak) {
        before.last = Math.max(before.last, noun.last);
        before.weak &&= noun.weak;
      }
    } else if (before && isJoined(c, before.last, noun.first) && !(before.weak && noun.weak)) {
      before.last = noun.last;
      before.weak = false;
    } else found.push(noun);
  }
  return found;
}

/** Whether nothing but `and` or a comma and adjectives stand between two measures. */
function isJoined(c: Clause, from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  let i = from;
  if (c.lower(i) === ',') i++;
  if (c.is(i, Word.and)) i++;
  if (i === from) return false;
  for (; i < to; i++) if (!c.is(i, Word.describes)) return false;
  return true;
}

/** What stands before a measure within its phrase. */
interface Front {
  /** First token of the phrase, without an article. */
  first: number;
  imposer: Range | null;
  target: Range | null;
}

function readFront(c: Clause, noun: Noun, isRelief: boolean): Front {
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
    if (c.lower(k) === '-' && k > c.first) front.first = k - 1;
    else if (c.is(k, Word.describes) || c.isNumber(k) || c.isDemonym(k)) front.first = k;
    else if (c.is(k, Word.past | Word.gerund) && c.is(k - 1, Word.determiner) && !c.is(k, Word.lists))
      front.first = k;
    else break;
  }
  return front;
}

/** Steps to the left out of `a new round of`, `the lifting of`: token before the whole phrase, and the owner of such a noun. */
function outOfContainers(c: Clause, before: number, front: Front): number {
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

/** What the verb before the measure says of who takes it and whom it is to strike. */
function readGovernor(c: Clause, frame: Frame, k: number): void {
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

/** The frames of all measures that the sentence names by a noun. */
export function measureFrames(c: Clause): Frame[] {
  const frames: Frame[] = [];
  for (const noun of nouns(c)) {
    let tail = noun.last;
    let isRelief = RELIEF.has(c.lower(noun.last - 1));
    while (c.is(tail, Word.tail) && !c.isCapital(tail)) {
      isRelief ||= RELIEF.has(c.lower(tail));
      tail++;
    }
    const front = readFront(c, noun, isRelief);
    let first = noun.first;
    while (first > front.first && KEPT_ADJECTIVES.has(c.lower(first - 1))) first--;
    const frame = bareFrame(first, isRelief ? tail : noun.last);
    frame.from = front.first;
    frame.to = tail;
    const before = outOfContainers(c, front.first - 1, front);
    frame.imposer = front.imposer;
    frame.target = front.target;
    readGovernor(c, frame, before);
    if (!isEffect(c, front.first - 1)) readAfter(c, frame, tail, isRelief);
    readEffect(c, frame, tail);
    if (noun.weak && !(frame.target && (frame.imposer || frame.verb !== first))) {
      if (!frame.imposer || frame.verb === first) continue;
    }
    frames.push(frame);
  }
  return frames;
}
