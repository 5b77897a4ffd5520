import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findFirst, findIds } from '../../ui/find';
import { useLive } from '../../ui/use-live';
import type { Filter } from '../filter';

/** More rows than a screen shows. */
const FIRST = 60;

export interface Listed {
  /** In the list's order; at first perhaps only those of the first screen. */
  ids: readonly string[];
  /** How many there are in all. */
  total: number;
  /** Tells lists of other filters or orders apart. */
  key: string;
}

/** The filtered list. What the page opens with is there before a long list is read to its end. */
export function useIds(filter: Filter): { listed: Listed | null; error: unknown } {
  const [first, setFirst] = useState<Listed | null>(null);
  const opening = useRef(filter);
  useEffect(() => {
    // A fault shows in the list itself.
    const { current: filter } = opening;
    findFirst(filter, FIRST).then(
      (found) => setFirst({ ...found, key: JSON.stringify(filter) }),
      () => undefined,
    );
  }, []);
  const key = JSON.stringify(filter);
  const { value, error } = useLive(async () => ({ key, ids: await findIds(filter) }), [key]);
  const listed = useMemo(() => value && { ...value, total: value.ids.length }, [value]);
  return { listed: listed ?? first, error };
}

/** The chosen among the ids, in their order. */
export function useChosen(ids: readonly string[], selected: ReadonlySet<string>): readonly string[] {
  return useMemo(() => (selected.size === 0 ? [] : ids.filter((id) => selected.has(id))), [ids, selected]);
}
