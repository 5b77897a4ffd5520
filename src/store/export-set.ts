import Dexie from 'dexie';
import type { ExportSet } from '../exchange/set';
import { type Database, run, type Store } from './db';
import { exportAll } from './export-all';
import type { Annotation, Change } from './model';
import { type AnnotationRow, toAnnotation } from './row';
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
  /** Told after each chunk how far the reading is: how many of the annotations named were read, or of all pages. */
  progress?: (read: number, total: number) => void;
  /** What is wanted beside annotations, their pages and decisions; all of it by default. */
  parts?: ExportParts;
}

export interface ExportParts {
  history: boolean;
  texts: boolean;
  /** Whether what stands on a page may come apart from its row and texts, which come first then: all of a store is read the quicker. */
  torn: boolean;
}

/** Rows asked for one by one at once. */
const CHUNK = 1000;

function* chunks<T>(list: readonly T[]): Generator<T[]> {
  for (let from = 0; from < list.length; from += CHUNK) yield list.slice(from, from + CHUNK);
}

const empty: ExportSet = { pages: [], annotations: [], history: [], texts: [], decisions: [] };

type Named = 'all' | { page: string } | { ids: readonly string[] };

function historiesOf(db: Database, annotations: readonly Annotation[]): PromiseLike<Change[][]> {
  return Dexie.Promise.all(annotations.map(({ id }) => db.history.where({ annotation: id }).toArray()));
}

/** Takes a part of what is read, and is told how far the reading is. Throws where it is to end. */
export type Take = (part: ExportSet, read: number, total: number) => void;

/**
 * Hands annotations with their pages, history and text versions, as they are at one moment, to `take` part by part, each page with all that
 * stands on it, unless it may be torn. 'all' has the history of what was deleted, too; a part has the decisions that name one of its annotations. Ids that are not
 * there are left out.
 */
export async function exportParts(
  store: Store,
  scope: ExportScope,
  take: (part: ExportSet) => void,
  { signal, progress, parts = { history: true, texts: true, torn: false } }: ExportOptions = {},
): Promise<void> {
  const named =
    typeof scope === 'object' && 'query' in scope
      ? { ids: await searchIds(store, scope.query, scope.filters) }
      : scope;
  try {
    await run(store, (db) =>
      db.transaction('r', [db.pages, db.texts, db.annotations, db.history, db.decisions], () =>
        collect(db, named, parts, (part, read, total) => {
          signal?.throwIfAborted();
          take(part);
          progress?.(read, total);
          signal?.throwIfAborted();
        }),
      ),
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

/** All parts as one set. */
export async function exportSet(
  store: Store,
  scope: ExportScope,
  options: ExportOptions = {},
): Promise<ExportSet> {
  const { take, set } = gathering();
  await exportParts(store, scope, take, options);
  return set;
}

/** A set and what puts parts into it. */
function gathering(): { set: ExportSet; take: (part: ExportSet) => void } {
  const set: ExportSet = { pages: [], annotations: [], history: [], texts: [], decisions: [] };
  const add = <T>(rows: T[], more: readonly T[]) => {
    for (const row of more) rows.push(row);
  };
  const take = (part: ExportSet) => {
    add(set.pages, part.pages);
    add(set.annotations, part.annotations);
    add(set.history, part.history);
    add(set.texts, part.texts);
    add(set.decisions, part.decisions);
  };
  return { set, take };
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
  take: Take,
): Promise<void> {
  const { set, take: gather } = gathering();
  const told = (part: Partial<ExportSet>) => {
    gather({ ...empty, ...part });
    take(empty, set.annotations.length, Math.max(total, set.annotations.length));
  };
  for (const read of rowsOf) {
    const annotations = (await read()).flatMap((row) => (row ? [toAnnotation(row)] : []));
    told({ annotations });
    if (parts.history) set.history.push(...(await historiesOf(db, annotations)).flat());
  }
  const ids = new Set(set.annotations.map(({ id }) => id));
  set.decisions = await db.decisions.filter(({ members }) => members.some((id) => ids.has(id))).toArray();
  for (const part of chunks([...new Set(set.annotations.map(({ page }) => page))])) {
    const pages = (await db.pages.bulkGet(part)).filter((page) => page !== undefined);
    const texts = parts.texts ? await Dexie.Promise.all(part.map((url) => textsOf(db, url))) : [];
    told({ pages, texts: texts.flat() });
  }
  take(set, ids.size, Math.max(total, ids.size));
}

/** From this share of the store on, reading all of it and leaving out the rest is quicker than asking for each row. */
const LARGE = 1 / 5;

async function collect(db: Database, scope: Named, parts: ExportParts, take: Take): Promise<void> {
  if (scope === 'all') return exportAll(db, parts, take);
  if ('page' in scope) {
    const rows = () => db.annotations.where({ page: scope.page }).toArray();
    return readSome(db, [rows], 0, parts, take);
  }
  const ids = [...new Set(scope.ids)];
  const isLarge = ids.length >= (await db.annotations.count()) * LARGE;
  if (isLarge && ids.length > CHUNK) {
    const { set, take: gather } = gathering();
    await exportAll(db, parts, (part, read, total) => {
      gather(part);
      take(empty, read, total);
    });
    return take(narrowed(set, ids), ids.length, ids.length);
  }
  const reads = Array.from(chunks(ids), (part) => () => db.annotations.bulkGet(part));
  return readSome(db, reads, ids.length, parts, take);
}
