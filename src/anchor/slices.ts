import { resolveChanged } from './resolve';
import type { TextIndex } from './text-index';
import type { Anchor, Selectors } from './types';
import { resolveUnchanged } from './unchanged';

export interface SliceOptions {
  /** Milliseconds of work between two pauses; 5 unless told. */
  budgetMs?: number;
  /** Gives the thread away and comes back when it is free; a zero timer unless told. */
  yield?: () => Promise<void>;
  /** Ends the work: the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
}

const BUDGET_MS = 5;
const nextTask = () => new Promise<void>((done) => setTimeout(done, 0));

/**
 * As `resolveAll`, in slices: the thread is given away whenever the budget is spent, so that no frame is missed. One
 * annotation's search is never cut (a few milliseconds at most). Answers stand in the order of the list.
 */
export async function resolveInSlices(
  index: TextIndex,
  list: readonly Selectors[],
  options: SliceOptions = {},
): Promise<Anchor[]> {
  const budget = options.budgetMs ?? BUDGET_MS;
  const pause = options.yield ?? nextTask;
  let until = performance.now() + budget;
  const rest = async () => {
    if (performance.now() < until) return;
    await pause();
    options.signal?.throwIfAborted();
    until = performance.now() + budget;
  };

  options.signal?.throwIfAborted();
  const anchors: Anchor[] = [];
  let prepared = false;
  for (const selectors of list) {
    let anchor = resolveUnchanged(index.text, selectors);
    if (!anchor) {
      if (!prepared) {
        for (const _ of index.prepare()) await rest();
        prepared = true;
      }
      anchor = resolveChanged(index, selectors);
    }
    anchors.push(anchor);
    await rest();
  }
  return anchors;
}
