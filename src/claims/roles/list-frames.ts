/** Measures told by a list: `X was put on the sanctions list`, `added X to the SDN list`, `X is on the EU list`. */
import { LEXICON } from '../lexicon';
import type { Clause, Range } from '../syntax/clause';
import { readLeft } from '../syntax/phrase-left';
import { readRight } from '../syntax/phrase-right';
import { isPower, isProgressive, subjectOf } from '../syntax/subject';
import { Word } from '../syntax/words';
import { bareFrame, cover, type Frame } from './frame';

const BLACKLIST = LEXICON.group('measure.blacklist');
const LISTS = new Set(['list', 'lists', 'sdn', 'blacklist', 'blacklists', 'nationals']);
const ONTO = new Set(['on', 'onto', 'to', 'from', 'off', 'in']);

/** `X was put on the list`, `added X to the SDN list`: `h` is a hit of a list's name. */
function onList(c: Clause, first: number, last: number): Frame | null {
  let k = first - 1;
  let imposer: Range | null = null;
  for (let steps = 0; steps < 8; steps++) {
    if (c.is(k, Word.possessive)) {
      const owner = readLeft(c, k - 1);
      if (!owner) break;
      if (isPower(c, owner)) imposer = owner;
      k = owner.first - 1;
    } else if (c.is(k, Word.imposer) || c.mention(k)) {
      const from = c.mention(k)?.first ?? k;
      imposer = { first: from, last: k + 1 };
      k = from - 1;
    } else if (
      c.is(k, Word.determiner | Word.describes) ||
      (c.isCapital(k) && !c.is(k, Word.calendar)) ||
      (c.isPlain(k) && !ONTO.has(c.lower(k)) && !c.is(k, Word.preposition | Word.puts | Word.auxiliary))
    )
      k--;
    else break;
  }
  if (!ONTO.has(c.lower(k))) return null;
  const frame = bareFrame(first, last);
  frame.imposer = imposer;
  frame.from = k;
  let v = k - 1;
  while (c.is(v, Word.adverb) || (c.is(v, Word.preposition) && c.lower(v) === 'back')) v--;
  if (c.lower(v) === 'back') v--;
  if (c.is(v, Word.puts) && c.is(v, Word.past)) {
    frame.verb = v;
    frame.target = subjectOf(c, v);
  } else if (c.is(v, Word.be)) frame.target = subjectOf(c, v);
  else
    for (; v >= c.first && v > k - 24; v--) {
      if (c.is(v, Word.opener)) return null;
      if (!c.is(v, Word.puts)) continue;
      frame.verb = v;
      frame.target = readRight(c, v + 1, k);
      const subject = c.is(v, Word.gerund) && !isProgressive(c, v) ? null : subjectOf(c, v);
      if (subject && isPower(c, subject)) frame.imposer = subject;
      cover(frame, subject);
      break;
    }
  cover(frame, frame.target);
  return frame.target ? frame : null;
}

/** The frames of all lists that the sentence names. */
export function listFrames(c: Clause): Frame[] {
  const frames: Frame[] = [];
  const { hits, hitsFrom, hitsTo } = c.context;
  for (let h = hitsFrom[c.s]!; h < hitsTo[c.s]!; h++) {
    if (hits.group[h] !== BLACKLIST) continue;
    const last = Math.min(hits.last[h]!, c.last);
    if (!LISTS.has(c.lower(last - 1))) continue;
    const frame = onList(c, hits.first[h]!, last);
    if (frame) frames.push(frame);
  }
  return frames;
}
