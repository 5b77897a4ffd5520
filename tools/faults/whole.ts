import { setTimeout as pause } from 'node:timers/promises';
import type { Look } from './in-page/look';
import type { Victim } from './kinds';
import { type Chance, inTurn, type Outcome } from './outcome';
import type { Rig } from './rig';
import { Hung } from './steps';

/** Work on a whole store that is killed at some moment. */
export interface Whole {
  name: string;
  victims: readonly Victim[];
  prepare?(rig: Rig, round: number): Promise<unknown>;
  work(rig: Rig): Promise<unknown>;
  /** What the reader's next use of the store does before it is looked at. */
  reopen?(rig: Rig): Promise<unknown>;
  look(rig: Rig): Promise<Look>;
  /** What is wrong with the store after the kill, given how it was before, and whether the work was acknowledged. */
  judge(before: Look, after: Look, isDone: boolean): string[];
}

/** How much later than its end, at most, work may be killed, as a share of its time. */
const BEYOND = 1.15;

/** The same work, done once to know its time, then killed `rounds` times. */
export async function duringWhole(rig: Rig, whole: Whole, rounds: number, chance: Chance): Promise<Outcome> {
  const faults: string[] = [];
  const nextVictim = inTurn(whole.victims, chance);
  let longest = 0;
  let finished = 0;
  for (let round = 0; round <= rounds && faults.length === 0; round += 1) {
    await whole.prepare?.(rig, round);
    const before = await whole.look(rig);
    const started = performance.now();
    let isDone = false;
    const work = whole.work(rig).then(
      () => {
        isDone = true;
      },
      (error) => {
        if (error instanceof Hung) throw error;
      },
    );
    work.catch(() => {});
    if (round === 0) {
      await work;
      longest = (performance.now() - started) * BEYOND;
    } else {
      await pause(chance.next() * longest);
      if (isDone) finished += 1;
      await rig.kill(nextVictim());
      await work;
    }
    await whole.reopen?.(rig);
    const after = await whole.look(rig);
    if (round === 0 && !isDone) faults.push('It failed without being killed.');
    faults.push(...after.faults, ...whole.judge(before, after, isDone));
  }
  return { done: `killed ${rounds}×, ${finished} of them after the end`, faults };
}
