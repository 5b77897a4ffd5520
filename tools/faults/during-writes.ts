import { setTimeout as pause } from 'node:timers/promises';
import type { Victim } from './kinds';
import { type Chance, inTurn, type Outcome } from './outcome';
import type { Rig } from './rig';
import { Writes } from './writes';

/** Writers at work at once, as in several tabs. */
const WRITERS = 3;
/** The longest time until the next kill, in ms. */
const LONGEST_LIFE = 600;

/** Writes while one thing after another is killed; looked at after each. */
export async function duringWrites(
  rig: Rig,
  article: string,
  count: number,
  chance: Chance,
): Promise<Outcome> {
  const writes = new Writes(rig, article);
  const kills = new Map<Victim, number>();
  const faults: string[] = [];
  const nextVictim = inTurn(rig.kind.victims, chance);
  let next = 0;
  let refused = 0;
  while (next < count) {
    const victim = nextVictim();
    let isOver = false;
    const writer = async () => {
      while (!isOver && next < count) {
        next += 1;
        await writes.write(next).catch(() => {
          refused += 1;
          // A background that was stopped starts again for the next message; anything else is gone until it is brought back.
          if (victim !== 'worker') isOver = true;
        });
      }
    };
    const writers = Promise.all(Array.from({ length: WRITERS }, writer));
    await Promise.race([writers, pause(50 + chance.next() * LONGEST_LIFE)]);
    await rig.kill(victim);
    isOver = true;
    // What a stopped background was asked may never be answered; once it answers something later, it will not be.
    await Promise.race([writers, rig.whenBackgroundAnswers()]);
    kills.set(victim, (kills.get(victim) ?? 0) + 1);
    faults.push(...(await rig.call('look', [])).faults, ...(await writes.faults()));
    if (faults.length > 0) break;
  }
  if (writes.count === 0) faults.push('Nothing was acknowledged.');
  const killed = [...kills].map(([victim, times]) => `${victim} ${times}×`).join(', ');
  return { done: `${next} writes, ${writes.count} acknowledged, ${refused} not; killed: ${killed}`, faults };
}
