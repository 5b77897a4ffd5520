import { type Facet, type Facets, facets as storeFacets } from '../../src/store/search/facets';
import type { SearchFilters } from '../../src/store/search/filters';
import { searchListing } from '../../src/store/search/listing';
import { findByIds, firstIds, type SearchRow, search, searchIds } from '../../src/store/search/search';
import { type Filter, noFilter } from '../review/filter';
import { idsNaming } from './registers';
import { store } from './store';

/** What the extension's pages ask the store for, in their own terms. All reject with a StoreError. */

export type { Facet, Facets } from '../../src/store/search/facets';
export type Found = SearchRow;

const sorts = { saved: 'created', published: 'published', outlet: 'outlet' } as const;

async function searchFilters(filter: Filter): Promise<SearchFilters> {
  const { kinds, verdicts, outlets, tags, from, to, dismissed, dossier } = filter;
  const ids = dossier === null ? null : new Set(await idsNaming(dossier));
  return { kinds, verdicts, outlets, tags, publishedFrom: from, publishedTo: to, dismissed, ids };
}

const orderOf = ({ sort, descending }: Filter) => ({ sort: sorts[sort], descending });

/** The ids of all that a filter lets through, in its order. */
export async function findIds(filter: Filter): Promise<readonly string[]> {
  return searchIds(store, filter.query, await searchFilters(filter), orderOf(filter));
}

/** The same, with the first `count` rows by their ids. */
export async function findListing(
  filter: Filter,
  count: number,
): Promise<{ ids: readonly string[]; rows: Map<string, Found> }> {
  const filters = await searchFilters(filter);
  const { ids, rows } = await searchListing(store, filter.query, filters, orderOf(filter), count);
  return { ids, rows: rowsById(rows) };
}

/** The ids of the first rows of a list, for the eye, while `findIds` would still read all of it; null where that is as quick. */
export async function findFirst(filter: Filter, limit: number): Promise<string[] | null> {
  if (filter.dossier !== null) return null;
  const options = { ...orderOf(filter), limit };
  return firstIds(store, filter.query, await searchFilters(filter), options);
}

const rowsById = (rows: readonly Found[]) => new Map(rows.map((row) => [row.annotation.id, row]));

/** The annotations of the given ids with their pages; ids that are not there are left out. */
export async function byIds(ids: readonly string[]): Promise<Map<string, Found>> {
  return rowsById(await findByIds(store, ids));
}

export interface Findings {
  rows: Found[];
  total: number;
}

/** What matches a search: the given page's annotations first, then the others, `limit` at most of each. */
export async function find(query: string, limit: number, firstPage: string | null): Promise<Findings> {
  const all = await search(store, query, {}, { limit });
  if (firstPage === null) return all;
  const here = await search(store, query, { page: firstPage }, { limit });
  const elsewhere = all.rows.filter(({ annotation }) => annotation.page !== firstPage);
  return { rows: [...here.rows, ...elsewhere], total: all.total };
}

/** What there is to filter by: of what was set aside where the filter shows that, else of everything else. */
export function facets({ dismissed } = noFilter): Promise<Facets> {
  return storeFacets(store, dismissed);
}

/** Every tag in use, on what was set aside, too, the most frequent first. */
export async function tagsInUse(): Promise<Facet[]> {
  return (await storeFacets(store, 'any')).tags;
}
