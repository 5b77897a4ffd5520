/** Measures named by a noun: `sanctions`, `an arms embargo`, `the EU's asset freeze`. */
import type { Clause } from '../syntax/clause';
import { Word } from '../syntax/words';
import { readAfter, readEffect } from './after-measure';
import { bareFrame, type Frame } from './frame';
import { outOfContainers, readFront } from './front';
import { readGovernor } from './governor';
import { nouns } from './nouns';

const KEPT_ADJECTIVES = new Set(
  'economic financial trade secondary targeted sectoral arms oil punitive unilateral snapback diplomatic restrictive visa travel export import energy'.split(
    ' ',
  ),
);
const RELIEF = new Set(['relief', 'waiver', 'waivers', 'exemptions']);
const EFFECTS = new Set(['impact', 'effect', 'effects', 'toll', 'weight', 'influence']);

/** Whether the measure's phrase that starts after `k` is `the impact of sanctions`: what follows is then no target. */
function isEffect(c: Clause, k: number): boolean {
  let i = k;
  while (c.is(i, Word.determiner)) i--;
  return c.lower(i) === 'of' && EFFECTS.has(c.lower(i - 1));
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
