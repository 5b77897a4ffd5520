import { run } from '../../src/store/db';
import { foldedWords } from '../../src/store/fold';
import type { Annotation, Page } from '../../src/store/model';
import { pagesByUrl } from '../../src/store/pages';
import { type AnnotationRow, toAnnotation } from '../../src/store/row';
import { type Filter, noFilter } from '../review/filter';
import { store } from './store';

export interface Found {
  annotation: Annotation;
  page: Page | undefined;
}
export interface Facet {
  value: string;
  count: number;
}
export interface Facets {
  kinds: Facet[];
  verdicts: Facet[];
  outlets: Facet[];
  tags: Facet[];
}

const matches = (row: AnnotationRow, filter: Filter, words: string[]) => {
  const day = row.keys.published?.slice(0, 10) ?? null;
  return (
    words.every((word) => row.keys.words.some((own) => own.startsWith(word))) &&
    (filter.kinds.length === 0 || filter.kinds.includes(row.kind)) &&
    (filter.verdicts.length === 0 || filter.verdicts.includes(row.verdict ?? 'none')) &&
    (filter.outlets.length === 0 || filter.outlets.includes(row.keys.outlet ?? '')) &&
    (filter.tags.length === 0 || filter.tags.some((tag) => row.tags.includes(tag))) &&
    (filter.from === null || (day !== null && day >= filter.from)) &&
    (filter.to === null || (day !== null && day <= filter.to)) &&
    row.dismissed === filter.dismissed
  );
};

export async function findIds(filter: Filter): Promise<string[]> {
  const rows = await run(store, (db) => db.annotations.toArray());
  const words = foldedWords(filter.query);
  const key = (row: AnnotationRow) =>
    (filter.sort === 'saved'
      ? row.created
      : filter.sort === 'published'
        ? row.keys.published
        : row.keys.outlet) ?? '';
  const sign = filter.descending ? -1 : 1;
  return rows
    .filter((row) => matches(row, filter, words))
    .sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

export async function byIds(ids: readonly string[]): Promise<Map<string, Found>> {
  const rows = await run(store, (db) => db.annotations.bulkGet([...ids]));
  const annotations = rows.flatMap((row) => (row ? [toAnnotation(row)] : []));
  const pages = await pagesByUrl(
    store,
    annotations.map(({ page }) => page),
  );
  return new Map(
    annotations.map((annotation) => [annotation.id, { annotation, page: pages.get(annotation.page) }]),
  );
}

export async function find(request: { query: string; limit: number; firstPage: string | null }) {
  const ids = await findIds({ ...noFilter, query: request.query });
  const rows = [...(await byIds(ids)).values()];
  const here = rows.filter(({ annotation }) => annotation.page === request.firstPage);
  const others = rows.filter(({ annotation }) => annotation.page !== request.firstPage);
  return { rows: [...here, ...others].slice(0, request.limit), total: rows.length };
}

export async function facets(): Promise<Facets> {
  const rows = await run(store, (db) => db.annotations.toArray());
  const count = (values: string[]): Facet[] => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count);
  };
  return {
    kinds: count(rows.map(({ kind }) => kind)),
    verdicts: count(rows.map(({ verdict }) => verdict ?? 'none')),
    outlets: count(rows.flatMap(({ keys }) => keys.outlet ?? [])),
    tags: count(rows.flatMap(({ tags }) => tags)),
  };
}
