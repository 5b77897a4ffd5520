import Dexie from 'dexie';
import { type Database, run, type Store } from '../db';
import type { Annotation, Page } from '../model';
import { toAnnotation } from '../row';
import { rowsById } from '../rows-by-id';
import { isPlain, type SearchFilters } from './filters';
import { currentIndex, isHeld, warm } from './live';
import { parseQuery } from './query';
import type { Sort } from './sort';

export interface SearchOrder {
  /** `created` by default. */
  sort?: Sort;
  /** Newest, or last in the alphabet, first; true by default. */
  descending?: boolean;
}

export interface SearchOptions extends SearchOrder {
  /** Rows to leave out at the beginning; 0 by default. */
  offset?: number;
  /** Rows at most; 50 by default. */
  limit?: number;
}

export interface SearchRow {
  annotation: Annotation;
  /** Its page's row. */
  page: Page | undefined;
}

export interface SearchResult {
  rows: SearchRow[];
  /** How many annotations match in all. */
  total: number;
}

/** Inside a transaction: the annotations of the given ids with their pages, in the order given; ids that are not there are left out. */
export async function rowsIn(db: Database, ids: readonly string[]): Promise<SearchRow[]> {
  const found = await rowsById(db.annotations, ids);
  const annotations = found.flatMap((row) => (row ? [toAnnotation(row)] : []));
  const urls = [...new Set(annotations.map(({ page }) => page))];
  const pages = new Map((await db.pages.bulkGet(urls)).map((page, index) => [urls[index], page]));
  return annotations.map((annotation) => ({ annotation, page: pages.get(annotation.page) }));
}

/** The same in a transaction of its own. */
export function findByIds(store: Store, ids: readonly string[]): Promise<SearchRow[]> {
  return run(store, (db) => db.transaction('r', db.annotations, db.pages, () => rowsIn(db, ids)));
}

/** Ids of all annotations that match, in order. `query` as a reader types it: words by their beginnings, "phrases" as they are. */
export async function searchIds(
  store: Store,
  query: string,
  filters: SearchFilters = {},
  { sort = 'created', descending = true }: SearchOrder = {},
): Promise<readonly string[]> {
  const index = await currentIndex(store);
  return index.find(parseQuery(query), filters, sort, descending);
}

type First = Pick<SearchOptions, 'offset' | 'limit' | 'descending'>;

function ordered(db: Database, dismissed: 0 | 1, { offset = 0, limit = 50, descending = true }: First) {
  const those = db.annotations
    .where('[keys.dismissed+created]')
    .between([dismissed, Dexie.minKey], [dismissed, Dexie.maxKey]);
  return (descending ? those.reverse() : those).offset(offset).limit(limit).primaryKeys();
}

/**
 * Ids of the first annotations of a whole list, straight from IndexedDB, in a few milliseconds: an answer for the eye while the index is
 * not in memory yet. Null where it is, or where only the index can tell.
 */
export async function firstIds(
  store: Store,
  query: string,
  filters: SearchFilters = {},
  options: SearchOptions = {},
): Promise<string[] | null> {
  if (!isWhole(query, filters, options) || isHeld(store)) return null;
  return run(store, (db) => ordered(db, filters.dismissed ? 1 : 0, options));
}

/** Whether everything is asked for (or everything dismissed), by when it was saved. */
function isWhole(query: string, filters: SearchFilters, { sort = 'created' }: SearchOptions): boolean {
  return query.trim() === '' && isPlain(filters) && sort === 'created' && filters.dismissed !== 'any';
}

/** The first rows of the whole list and how long it is, for as long as the index is not in memory. */
async function firstRows(store: Store, dismissed: boolean, options: First): Promise<SearchResult> {
  const { ids, total } = await run(store, (db) =>
    db.transaction('r', db.annotations, async () => {
      const ids = await ordered(db, dismissed ? 1 : 0, options);
      // Chromium counts a whole table five times as fast as most of an index, and few are dismissed.
      const dismissedOnes = await db.annotations
        .where('[keys.dismissed+created]')
        .between([1, Dexie.minKey], [1, Dexie.maxKey])
        .count();
      return { ids, total: dismissed ? dismissedOnes : (await db.annotations.count()) - dismissedOnes };
    }),
  );
  return { rows: await findByIds(store, ids), total };
}

/** A part of what `searchIds` finds, with the rows. Whitespace-only queries match everything that the filters let through. */
export async function search(
  store: Store,
  query: string,
  filters: SearchFilters = {},
  options: SearchOptions = {},
): Promise<SearchResult> {
  const { offset = 0, limit = 50 } = options;
  if (isWhole(query, filters, options) && !isHeld(store)) {
    const result = await firstRows(store, filters.dismissed === true, options);
    warm(store);
    return result;
  }
  const ids = await searchIds(store, query, filters, options);
  return { rows: await findByIds(store, ids.slice(offset, offset + limit)), total: ids.length };
}
