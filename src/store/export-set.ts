import Dexie from 'dexie';
import type { ExportSet } from '../exchange/set';
import { type Database, run, type Store } from './db';
import type { Annotation, Change } from './model';
import { type AnnotationRow, toAnnotation } from './row';
import { scan } from './scan';
import type { SearchFilters } from './search/filters';
import { searchIds } from './search/search';
import { textsOf } from './texts';

/** What to take out: everything, what stands on one page, the annotations named, or what a search finds. */
export type ExportScope =
  | 'all'
  | { page: string }
  | { ids: readonly string[] }
  | { query: string; filters: SearchFilters };

export interface ExportOptions {
  /** Ends the reading: the call rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Told after each chunk how many of the annotations were read. */
  progress?: (read: number, total: number) => void;
  /** What is wanted beside annotations, their pages and decisions; all of it by default. */
  parts?: ExportParts;
}

export interface ExportParts {
  history: boolean;
  texts: boolean;
}

/** Rows asked for one by one at once. */
const CHUNK = 1000;

function* chunks<T>(list: readonly T[]): Generator<T[]> {
  for (let from = 0; from < list.length; from += CHUNK) yield list.slice(from, from + CHUNK);
}

type Named = 'all' | { page: string } | { ids: readonly string[] };

function historiesOf(db: Database, annotations: readonly Annotation[]): PromiseLike<Change[][]> {
  return Dexie.Promise.all(annotations.map(({ id }) => db.history.where({ annotation: id }).toArray()));
}

/**
 * Annotations with their pages, history and text versions, as they are at one moment, in chunks that leave the page free to
 * draw. 'all' has the history of what was deleted, too; a part has the decisions that name one of its annotations. Ids that are not there are left out.
 */
export async function exportSet(
  store: Store,
  scope: ExportScope,
  { signal, progress, parts = { history: true, texts: true } }: ExportOptions = {},
): Promise<ExportSet> {
  const named =
    typeof scope === 'object' && 'query' in scope
      ? { ids: await searchIds(store, scope.query, scope.filters) }
      : scope;
  try {
    return await run(store, (db) =>
      db.transaction('r', [db.pages, db.texts, db.annotations, db.history, db.decisions], async () =>
        collect(db, named, parts, (read, total) => {
          signal?.throwIfAborted();
          progress?.(read, total);
        }),
      ),
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

/** Called between reads: throws where the reading is to end. */
type Told = (read: number, total: number) => void;

async function readAll(db: Database, parts: ExportParts, told: Told): Promise<ExportSet> {
  const annotations: Annotation[] = [];
  const scanned = scan(db, (rows, total) => {
    for (const row of rows) annotations.push(toAnnotation(row));
    told(annotations.length, total);
  });
  // Asked for at once, so that the browser reads on while the annotations are taken in.
  const [, pages, history, texts, decisions] = await Dexie.Promise.all([
    scanned,
    db.pages.toArray(),
    parts.history ? db.history.toArray() : [],
    parts.texts ? db.texts.toArray() : [],
    db.decisions.toArray(),
  ]);
  told(annotations.length, annotations.length);
  return { pages, annotations, history, texts, decisions };
}

/** What belongs to some annotations out of a set of all, annotations and pages in the order of the ids. */
function narrowed(all: ExportSet, ids: readonly string[]): ExportSet {
  const byId = new Map(all.annotations.map((annotation) => [annotation.id, annotation]));
  const annotations = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const wanted = new Set(annotations.map(({ id }) => id));
  const urls = new Set(annotations.map(({ page }) => page));
  const pageOf = new Map(all.pages.map((page) => [page.url, page]));
  return {
    pages: [...urls].flatMap((url) => pageOf.get(url) ?? []),
    annotations,
    history: all.history.filter(({ annotation }) => wanted.has(annotation)),
    texts: all.texts.filter(({ page }) => urls.has(page)),
    decisions: all.decisions.filter(({ members }) => members.some((id) => wanted.has(id))),
  };
}

async function readSome(
  db: Database,
  rowsOf: Iterable<() => PromiseLike<(AnnotationRow | undefined)[]>>,
  total: number,
  parts: ExportParts,
  told: Told,
): Promise<ExportSet> {
  const set: ExportSet = { pages: [], annotations: [], history: [], texts: [], decisions: [] };
  for (const read of rowsOf) {
    const annotations = (await read()).flatMap((row) => (row ? [toAnnotation(row)] : []));
    set.annotations.push(...annotations);
    if (parts.history) for (const changes of await historiesOf(db, annotations)) set.history.push(...changes);
    told(set.annotations.length, Math.max(total, set.annotations.length));
  }
  const ids = new Set(set.annotations.map(({ id }) => id));
  set.decisions = await db.decisions.filter(({ members }) => members.some((id) => ids.has(id))).toArray();
  for (const part of chunks([...new Set(set.annotations.map(({ page }) => page))])) {
    told(ids.size, Math.max(total, ids.size));
    for (const page of await db.pages.bulkGet(part)) if (page) set.pages.push(page);
    if (!parts.texts) continue;
    for (const versions of await Dexie.Promise.all(part.map((url) => textsOf(db, url)))) {
      set.texts.push(...versions);
    }
  }
  return set;
}

/** From this share of the store on, reading all of it and leaving out the rest is quicker than asking for each row. */
const LARGE = 1 / 5;

async function collect(db: Database, scope: Named, parts: ExportParts, told: Told): Promise<ExportSet> {
  if (scope === 'all') return readAll(db, parts, told);
  if ('page' in scope) {
    const rows = () => db.annotations.where({ page: scope.page }).toArray();
    return readSome(db, [rows], 0, parts, told);
  }
  const ids = [...new Set(scope.ids)];
  const isLarge = ids.length >= (await db.annotations.count()) * LARGE;
  if (isLarge && ids.length > CHUNK) return narrowed(await readAll(db, parts, told), ids);
  const reads = Array.from(chunks(ids), (part) => () => db.annotations.bulkGet(part));
  return readSome(db, reads, ids.length, parts, told);
}
