import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { byIds, type Found, findFirst, findListing } from '../../ui/find';
import { useLive } from '../../ui/use-live';
import type { Filter } from '../filter';

/** More rows than a screen shows. */
const FIRST = 60;

/** Rows that come with a list until it is known how many are seen: what most screens show of its beginning. */
const SCREEN = 30;

export interface Listed {
  /** In the list's order; at first perhaps only those of the first screen. */
  ids: readonly string[];
  /** Whether these are all. */
  whole: boolean;
  /** The first of them. */
  rows: ReadonlyMap<string, Found>;
  /** Tells lists of other filters or orders apart. */
  key: string;
}

/** Calls back when what was drawn has had its time to be painted. */
const afterPaint = (act: () => void) => requestAnimationFrame(() => setTimeout(act));

/** The first screen's rows, read before anything else; `settled` once they are shown, or are not to be had quicker than all. */
function useFirst(filter: Filter): { first: Listed | null; settled: boolean } {
  const [first, setFirst] = useState<Listed | null>(null);
  const [settled, setSettled] = useState(false);
  const opening = useRef(filter);
  useEffect(() => {
    const { current } = opening;
    const settle = () => setSettled(true);
    const read = async () => {
      const ids = await findFirst(current, FIRST);
      if (ids === null) return settle();
      const rows = await byIds(ids.slice(0, SCREEN));
      setFirst({ ids, whole: false, rows, key: JSON.stringify(current) });
      afterPaint(settle);
    };
    // A fault comes up again where all is read.
    read().catch(settle);
  }, []);
  return { first, settled };
}

export interface Listing {
  listed: Listed | null;
  /** Whether `listed` is not, or not all of, what the filter asks for. */
  stale: boolean;
  /** Whether whatever else is to be read may be read now. */
  settled: boolean;
  error: unknown;
  /** To be told how many rows are seen at once. */
  inSight: (rows: number) => void;
}

/** The filtered list, followed as it changes. What the page opens with is there before a long list is read to its end. */
export function useIds(filter: Filter): Listing {
  const { first, settled } = useFirst(filter);
  const key = JSON.stringify(filter);
  const seen = useRef(SCREEN);
  const [inSight] = useState(() => (rows: number) => {
    seen.current = rows;
  });
  const read = async (): Promise<Listed> => ({
    // With the rows that are seen, so that it is drawn once and not without them first.
    ...(await findListing(filter, seen.current)),
    whole: true,
    key,
  });
  const { value, error } = useLive(read, [key], settled);
  const listed = value ?? first;
  return { listed, stale: listed?.key !== key, settled, error, inSight };
}

/** The chosen among the ids, in their order. */
export function useChosen(ids: readonly string[], selected: ReadonlySet<string>): readonly string[] {
  return useMemo(() => (selected.size === 0 ? [] : ids.filter((id) => selected.has(id))), [ids, selected]);
}
