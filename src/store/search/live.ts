import { newestRevision } from '../contents';
import { run, type Store } from '../db';
import { outside } from '../outside';
import { MemoryIndex } from './memory';

interface Held {
  index: MemoryIndex;
  /** The reading that is under way. */
  reading: Promise<void> | null;
}

const held = new WeakMap<Store, Held>();

/** Pages read at once: some 30 ms of work between two breaths of the event loop. */
const CHUNK = 250;

/**
 * An index of everything, read in the order of the pages: after an edit of many, the order of revisions begins with as many holes, which
 * Chromium takes a second to pass. What is written meanwhile has a higher revision than the index says that it has.
 */
async function readAll(store: Store): Promise<MemoryIndex> {
  const index = new MemoryIndex();
  const rev = await newestRevision(store);
  for (let last = ''; ; ) {
    const after = last;
    const rows = await run(store, (db) => db.lookup.where('page').above(after).limit(CHUNK).toArray());
    for (const row of rows) index.put(row);
    last = rows.at(-1)?.page ?? last;
    if (rows.length < CHUNK) break;
  }
  index.rev = rev;
  return index;
}

async function readOn(store: Store, state: Held): Promise<void> {
  if (state.index.isWorn) state.index = new MemoryIndex();
  if (state.index.rev === 0) state.index = await readAll(store);
  const { index } = state;
  for (;;) {
    const rows = await run(store, (db) => db.lookup.where('rev').above(index.rev).limit(CHUNK).toArray());
    for (const row of rows) index.put(row);
    if (rows.length < CHUNK) return;
  }
}

function read(store: Store, state: Held): Promise<void> {
  state.reading ??= outside(() => readOn(store, state)).finally(() => {
    state.reading = null;
  });
  return state.reading;
}

function stateOf(store: Store): Held {
  const state = held.get(store) ?? { index: new MemoryIndex(), reading: null };
  held.set(store, state);
  return state;
}

/** The index, where it is in memory, if not quite up to date. */
export function heldIndex(store: Store): MemoryIndex | null {
  const state = held.get(store);
  return state && state.reading === null && state.index.rev > 0 ? state.index : null;
}

/** Whether the index is in memory, if not quite up to date. */
export const isHeld = (store: Store): boolean => heldIndex(store) !== null;

/** Begins to read the index into memory, where that is still to do; a fault comes up again at the first search. */
export function warm(store: Store): void {
  if (!isHeld(store)) read(store, stateOf(store)).catch(() => undefined);
}

/**
 * The index with everything that was written before the call, in whichever window. At the first call it is read into memory (some half a
 * second for 100,000 annotations), later only what has changed since.
 */
export async function currentIndex(store: Store): Promise<MemoryIndex> {
  const state = stateOf(store);
  const wanted = await newestRevision(store);
  while (state.reading || state.index.rev < wanted) await read(store, state);
  return state.index;
}
