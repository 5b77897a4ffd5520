import { setTimeout as pause } from 'node:timers/promises';
import type { Look } from './in-page';
import type { Rig, Victim } from './rig';
import { Writes } from './writes';

/** One kind of fault run. It answers with what it found broken. */
export interface Outcome {
  /** What was done, in words. */
  done: string;
  faults: string[];
}

export interface Chance {
  /** From 0 to 1. */
  next(): number;
}

/** All of a list, one after the other and over again, from anywhere on. */
function inTurn<T>(list: readonly T[], chance: Chance): () => T {
  let turn = Math.floor(chance.next() * list.length);
  return () => list[turn++ % list.length]!;
}

/** Writers at work at once, as in several tabs. */
const WRITERS = 3;
/** How long what was begun before a kill may take to be answered or refused, in ms. */
const GRACE = 5000;
/** The longest time until the next kill, in ms. */
const LONGEST_LIFE = 400;

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
    // A message to a background that is stopped may never be answered.
    await Promise.race([writers, pause(GRACE)]);
    kills.set(victim, (kills.get(victim) ?? 0) + 1);
    faults.push(...(await rig.call('look', [])).faults, ...writes.faults(await rig.call('kept', [])));
    if (faults.length > 0) break;
  }
  if (writes.count === 0) faults.push('Nothing was acknowledged.');
  const killed = [...kills].map(([victim, times]) => `${victim} ${times}×`).join(', ');
  return { done: `${next} writes, ${writes.count} acknowledged, ${refused} not; killed: ${killed}`, faults };
}

/** Work on the whole store that is killed at some moment, and then done again to its end. */
interface Whole {
  name: string;
  victims: readonly Victim[];
  prepare?(rig: Rig, round: number): Promise<void>;
  work(rig: Rig): Promise<unknown>;
  /** What is wrong with the store after the kill, given how it was before, and whether the work was acknowledged. */
  judge(before: Look, after: Look, isDone: boolean): string[];
}

const untouched = (before: Look, after: Look) =>
  before.digest === after.digest ? [] : ['The store is not as it was.'];

const ARTICLES = 60;
const NEW = ARTICLES * 10;

const imports: Whole = {
  name: 'imports',
  victims: ['extension', 'browser'],
  async prepare(rig, round) {
    await rig.call('prepare', [round * ARTICLES, (round + 1) * ARTICLES]);
  },
  work: (rig) => rig.call('bringIn', []),
  judge(before, after, isDone) {
    if (isDone || after.count !== before.count)
      return after.count === before.count + NEW ? [] : [`${after.count - before.count} of ${NEW} are there`];
    return untouched(before, after);
  },
};

const exports: Whole = {
  name: 'exports',
  victims: ['extension', 'browser'],
  work: (rig) => rig.call('takeOut', []),
  judge: untouched,
};

const migrations: Whole = {
  name: 'migrations',
  victims: ['extension', 'browser'],
  prepare: (rig) => rig.call('backToFirstRelease', []),
  work: (rig) => rig.call('open', []),
  judge: untouched,
};

export const wholes: readonly Whole[] = [imports, exports, migrations];

/** How much later than its end, at most, work may be killed, as a share of its time. */
const BEYOND = 1.15;

/** The same work, done once to know its time, then killed `rounds` times. */
export async function duringWhole(rig: Rig, whole: Whole, rounds: number, chance: Chance): Promise<Outcome> {
  const faults: string[] = [];
  const nextVictim = inTurn(whole.victims, chance);
  let longest = 0;
  let finished = 0;
  for (let round = 0; round <= rounds && faults.length === 0; round += 1) {
    const before = await rig.call('look', []);
    await whole.prepare?.(rig, round);
    const started = performance.now();
    let isDone = false;
    const work = whole.work(rig).then(
      () => {
        isDone = true;
      },
      () => {},
    );
    if (round === 0) {
      await work;
      longest = (performance.now() - started) * BEYOND;
    } else {
      await pause(chance.next() * longest);
      if (isDone) finished += 1;
      await rig.kill(nextVictim());
      await work;
    }
    await rig.call('open', []);
    const after = await rig.call('look', []);
    if (round === 0 && !isDone) faults.push('It failed without being killed.');
    faults.push(...after.faults, ...whole.judge(before, after, isDone));
  }
  return { done: `killed ${rounds}×, ${finished} of them after the end`, faults };
}
