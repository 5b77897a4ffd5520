/** Measures told by what they do: `froze the assets of X`, `banned imports from X`, `blocked the ships`. */
import { LEXICON } from '../lexicon';
import type { Clause, Range } from '../syntax/clause';
import { readRight } from '../syntax/phrase-right';
import { isPower, skipLeft, subjectOf } from '../syntax/subject';
import { Word } from '../syntax/words';
import { bareFrame, cover, type Frame } from './frame';

const BLOCK = LEXICON.group('action.block');
const OBJECTS = Uint8Array.from(LEXICON.names, (name) =>
  name === 'object.property' || name === 'object.trade' || name === 'object.entry' ? 1 : 0,
);
/** Verbs of the group that nearly always tell of a measure when they act on property or trade. */
const FIRM = new Set(
  'freeze freezes froze frozen freezing ban bans banned banning prohibit prohibits prohibited prohibiting immobilize immobilized immobilise immobilised embargo embargoed block blocks blocked blocking'.split(
    ' ',
  ),
);
const OWNED = new Set(['of', 'belonging', 'held', 'from', 'to', 'with', 'by', 'in', 'involving']);
/** Tokens within which a verb takes its object. */
const NEAR = 6;

/** What measures act on, where it stands close behind `from`. */
function objectAfter(c: Clause, from: number): Range | null {
  const { hits, hitsFrom, hitsTo } = c.context;
  let first = -1;
  let last = -1;
  for (let h = hitsFrom[c.s]!; h < hitsTo[c.s]! && hits.first[h]! < from + NEAR; h++) {
    if (hits.first[h]! < from || !OBJECTS[hits.group[h]!]) continue;
    if (first >= 0 && hits.first[h]! > last) break;
    if (first < 0) first = hits.first[h]!;
    last = Math.min(Math.max(last, hits.last[h]!), c.last);
  }
  return first < 0 ? null : { first, last };
}

/** The frames of all verbs that freeze, ban or block property or trade. */
export function propertyFrames(c: Clause): Frame[] {
  const { hits, hitsFrom, hitsTo } = c.context;
  const frames: Frame[] = [];
  for (let h = hitsFrom[c.s]!; h < hitsTo[c.s]!; h++) {
    if (hits.group[h] !== BLOCK) continue;
    const v = hits.first[h]!;
    if (!FIRM.has(c.lower(v)) || c.is(v - 1, Word.determiner | Word.describes | Word.preposition)) continue;
    const k = skipLeft(c, v - 1);
    let passive = false;
    for (let i = v - 1; i > k; i--) if (c.is(i, Word.be)) passive = true;
    if (passive && c.is(v, Word.past)) {
      if (c.lower(v + 1) !== 'by') continue;
      const who = readRight(c, v + 2);
      if (!who || !isPower(c, who)) continue;
      const frame = bareFrame(v, v + 1, v);
      frame.imposer = who;
      cover(frame, who);
      frames.push(frame);
      continue;
    }
    const object = objectAfter(c, v + 1);
    if (!object) continue;
    const frame = bareFrame(v, v + 1, v);
    frame.to = object.last;
    let i = object.last;
    if (c.lower(i) === 'belonging' || c.lower(i) === 'held') i++;
    if (OWNED.has(c.lower(i))) {
      const whom = readRight(c, i + 1);
      if (whom) frame.target = whom;
    } else {
      const whole = readRight(c, v + 1, object.last);
      if (whole && whole.last === object.last && whole.last - whole.first > 1) frame.target = whole;
    }
    const subject = c.is(v, Word.gerund) && !c.is(v - 1, Word.be) ? null : subjectOf(c, v);
    if (subject && isPower(c, subject)) frame.imposer = subject;
    cover(frame, subject);
    cover(frame, frame.target);
    if (frame.target || frame.imposer) frames.push(frame);
  }
  return frames;
}
