import Dexie from 'dexie';
import { lastRevision } from '../contents';
import { run, type Store } from '../db';
import type { SearchFilters } from './filters';
import { currentIndex, heldIndex } from './live';
import type { MemoryIndex } from './memory';
import { parseQuery } from './query';
import { findByIds, rowsIn, type SearchOrder, type SearchRow } from './search';

export interface Listing {
  /** Of all annotations that match, in order. */
  ids: readonly string[];
  /** The first of them. */
  rows: SearchRow[];
}

/**
 * What `searchIds` finds, with its first `count` rows. The rows are read while IndexedDB is asked whether the index in memory is up to date,
 * as it nearly always is: whoever types waits for one transaction, not for two.
 */
export async function searchListing(
  store: Store,
  query: string,
  filters: SearchFilters,
  { sort = 'created', descending = true }: SearchOrder,
  count: number,
): Promise<Listing> {
  const terms = parseQuery(query);
  const find = (index: MemoryIndex) => index.find(terms, filters, sort, descending);
  const held = heldIndex(store);
  if (held) {
    const { rev } = held;
    const ids = find(held);
    const [newest, rows] = await run(store, (db) =>
      db.transaction('r', [db.lookup, db.annotations, db.pages], () =>
        Dexie.Promise.all([lastRevision(db), rowsIn(db, ids.slice(0, count))]),
      ),
    );
    if (newest <= rev) return { ids, rows };
  }
  const ids = find(await currentIndex(store));
  return { ids, rows: await findByIds(store, ids.slice(0, count)) };
}
