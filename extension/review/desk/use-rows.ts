import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { byIds, type Found } from '../../ui/find';
import { useLive } from '../../ui/use-live';
import { blocksOf, type Window } from './window';

/** Rows kept in memory when they are out of sight. */
const KEPT = 1000;

/** What was read of rows lately, the oldest first. */
class RowCache {
  readonly #rows = new Map<string, Found>();

  /** Takes in what was read of the wanted rows; what was asked for and is not there is forgotten. */
  take(wanted: readonly string[], found: ReadonlyMap<string, Found>): void {
    for (const id of wanted) {
      this.#rows.delete(id);
      const row = found.get(id);
      if (row) this.#rows.set(id, row);
    }
    for (const id of this.#rows.keys()) {
      if (this.#rows.size <= KEPT) return;
      this.#rows.delete(id);
    }
  }

  get(id: string): Found | null {
    return this.#rows.get(id) ?? null;
  }
}

/**
 * How long a list must stand, in milliseconds, before more of it is read and drawn than is seen: longer than from one key to the answer to
 * the next, since nobody scrolls while they type.
 */
const REST = 300;

/** Whether a list has stood for a while. */
export function useRest(ids: readonly string[]): boolean {
  const [rested, setRested] = useState<readonly string[] | null>(null);
  // Not after the next frame: a timer of the list before would have all drawn once more just then.
  useLayoutEffect(() => {
    const timer = setTimeout(() => setRested(ids), REST);
    return () => clearTimeout(timer);
  }, [ids]);
  return rested === ids;
}

/**
 * The rows of a list from number `from` up to `to` and the one that stands `apart`, followed as they change. Of a `rested` list those
 * around them are read too, so that they are there when they are scrolled to; nothing is read while those that were `given` with the list, and are followed
 * with it, are enough. A row that is still on its way is null.
 */
export function useRows(
  ids: readonly string[],
  given: ReadonlyMap<string, Found>,
  { from, to }: Window,
  apart: string | null,
  rested: boolean,
): (id: string) => Found | null {
  const cache = useRef<RowCache | null>(null);
  cache.current ??= new RowCache();
  const rows = cache.current;
  const range = rested ? blocksOf(ids.length, from, to) : { from, to };
  const isGiven = apart === null && ids.slice(range.from, range.to).every((id) => given.has(id));
  const { value } = useLive(
    async () => {
      const wanted = ids.slice(range.from, range.to);
      if (apart !== null) wanted.push(apart);
      return { wanted, found: await byIds(wanted) };
    },
    [ids, range.from, range.to, apart],
    !isGiven,
  );
  const takenGiven = useRef<ReadonlyMap<string, Found> | null>(null);
  if (takenGiven.current !== given) {
    takenGiven.current = given;
    rows.take([...given.keys()], given);
  }
  const taken = useRef(value);
  if (value && taken.current !== value) {
    taken.current = value;
    rows.take(value.wanted, value.found);
  }
  return (id) => rows.get(id);
}
