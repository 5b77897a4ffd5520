import type { Store } from '../db';
import { currentIndex } from './live';

export interface Facet {
  value: string;
  count: number;
}

/** What there is to filter by, the most frequent first, then by name. Annotations without an outlet have no facet. */
export interface Facets {
  kinds: Facet[];
  /** 'none' stands for annotations without a verdict. */
  verdicts: Facet[];
  /** 'none' stands for annotations without a suggested status. */
  statuses: Facet[];
  outlets: Facet[];
  tags: Facet[];
}

class Counter {
  #counts = new Map<string, number>();

  add(value: string): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  facets(): Facet[] {
    return [...this.#counts]
      .map(([value, count]) => ({ value, count }))
      .sort((first, second) => second.count - first.count || (first.value < second.value ? -1 : 1));
  }
}

/** Counts over everything kept: without what the reader dismissed, of nothing else where `dismissed` is true, or of both. */
export async function facets(store: Store, dismissed: boolean | 'any' = false): Promise<Facets> {
  const index = await currentIndex(store);
  const counters = {
    kinds: new Counter(),
    verdicts: new Counter(),
    statuses: new Counter(),
    outlets: new Counter(),
    tags: new Counter(),
  };
  for (const { item, page } of index.entries()) {
    if (dismissed !== 'any' && item.dismissed !== dismissed) continue;
    counters.kinds.add(item.kind);
    counters.verdicts.add(item.verdict ?? 'none');
    counters.statuses.add(item.status ?? 'none');
    if (page.outlet !== null) counters.outlets.add(page.outlet);
    for (const tag of item.tags) counters.tags.add(tag);
  }
  return {
    kinds: counters.kinds.facets(),
    verdicts: counters.verdicts.facets(),
    statuses: counters.statuses.facets(),
    outlets: counters.outlets.facets(),
    tags: counters.tags.facets(),
  };
}
