import type { Clause } from '../syntax/clause';
import type { Frame } from './frame';

/** How much a frame tells, and whether it stands in the main clause. */
function weight(c: Clause, frame: Frame): number {
  const { mainFrom, mainTo } = c.context;
  const at = frame.verb;
  const inMain = at >= mainFrom[c.s]! && at < mainTo[c.s]! ? 1 : 0;
  return (
    (frame.target ? 4 : 0) + (frame.imposer ? 3 : 0) + (frame.verb !== frame.measure.first ? 1 : 0) + inMain
  );
}

/** The frame that the sentence is about: the one that tells most, the first of equals. Null where there is none. */
export function chooseFrame(c: Clause, frames: readonly Frame[]): Frame | null {
  let best: Frame | null = null;
  let most = -1;
  for (const frame of frames) {
    const value = weight(c, frame);
    if (value > most) {
      most = value;
      best = frame;
    }
  }
  return best;
}
