import Dexie from 'dexie';
import type { ExportSet } from '../exchange/set';
import { type Database, run, type Store } from './db';
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
  /** Told after each chunk how many of the annotations were read. */
  progress?: (read: number, total: number) => void;
  /** What is wanted beside annotations, their pages and decisions; all of it by default. */
  parts?: ExportParts;
}

export interface ExportParts {
  history: boolean;
  texts: boolean;
}

/** Rows asked for at once. */
const CHUNK = 1000;

function* chunks<T>(list: readonly T[]): Generator<T[]> {
  for (let from = 0; from < list.length; from += CHUNK) yield list.slice(from, from + CHUNK);
}

type Named = 'all' | { page: string } | { ids: readonly string[] };

/** Hands the annotations of a scope to `take`, a chunk after the other. */
async function eachChunk(
  db: Database,
  scope: Named,
  take: (rows: AnnotationRow[]) => Promise<void>,
): Promise<void> {
  if (scope === 'all') {
    let rows = await db.annotations.limit(CHUNK).toArray();
    while (rows.length > 0) {
      await take(rows);
      rows = await db.annotations.where('id').above(rows.at(-1)!.id).limit(CHUNK).toArray();
    }
  } else if ('page' in scope) {
    await take(await db.annotations.where({ page: scope.page }).toArray());
  } else {
    for (const ids of chunks([...new Set(scope.ids)])) {
      const rows = await db.annotations.bulkGet(ids);
      await take(rows.flatMap((row) => row ?? []));
    }
  }
}

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
        collect(db, named, parts, () => signal?.throwIfAborted(), progress),
      ),
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

function sizeOf(db: Database, scope: Named): PromiseLike<number> {
  if (scope === 'all') return db.annotations.count();
  if ('page' in scope) return db.annotations.where({ page: scope.page }).count();
  return Dexie.Promise.resolve(new Set(scope.ids).size);
}

async function collect(
  db: Database,
  scope: Named,
  parts: ExportParts,
  goOn: () => void,
  progress: ExportOptions['progress'],
): Promise<ExportSet> {
  const set: ExportSet = { pages: [], annotations: [], history: [], texts: [], decisions: [] };
  const total = progress ? await sizeOf(db, scope) : 0;
  await eachChunk(db, scope, async (rows) => {
    goOn();
    const annotations = rows.map(toAnnotation);
    for (const annotation of annotations) set.annotations.push(annotation);
    if (scope !== 'all' && parts.history) {
      for (const changes of await historiesOf(db, annotations)) set.history.push(...changes);
    }
    progress?.(set.annotations.length, total);
  });
  goOn();
  if (scope === 'all') {
    set.pages = await db.pages.toArray();
    if (parts.history) set.history = await db.history.toArray();
    if (parts.texts) set.texts = await db.texts.toArray();
    set.decisions = await db.decisions.toArray();
    return set;
  }
  const ids = new Set(set.annotations.map(({ id }) => id));
  set.decisions = await db.decisions.filter(({ members }) => members.some((id) => ids.has(id))).toArray();
  const urls = new Set(set.annotations.map(({ page }) => page));
  for (const part of chunks([...urls])) {
    goOn();
    for (const page of await db.pages.bulkGet(part)) if (page) set.pages.push(page);
    if (!parts.texts) continue;
    for (const versions of await Dexie.Promise.all(part.map((url) => textsOf(db, url)))) {
      set.texts.push(...versions);
    }
  }
  return set;
}
