import { type Database, run, type Store } from './db';
import { record } from './history';
import type { Annotation, Change, Decision, Page, TextVersion } from './model';
import { toRow } from './row';
import { relist } from './search/lookup';

/** What a transaction over all that annotations touch is to write. */
export interface Writes {
  pages?: readonly Page[];
  texts?: readonly TextVersion[];
  /** New or changed annotations. */
  annotations?: readonly Annotation[];
  /** Annotations to delete. */
  removed?: readonly Annotation[];
  changes?: readonly Omit<Change, 'id'>[];
  /** Changes made elsewhere, which have their ids. */
  history?: readonly Change[];
  decisions?: readonly Decision[];
}

export interface WriteOptions {
  /** Ends the writing: the call rejects with the signal's reason, and nothing was written. */
  signal?: AbortSignal;
  /** Told how many of the annotations were written. */
  progress?: (written: number, total: number) => void;
}

/** Runs work in one transaction over all that annotations touch; it happens as a whole or, where it or the signal fails, not at all. */
async function transaction<T>(
  store: Store,
  work: (db: Database) => Promise<T>,
  { signal }: WriteOptions,
): Promise<T> {
  try {
    return await run(store, (db) =>
      db.transaction(
        'rw',
        [db.pages, db.texts, db.annotations, db.history, db.lookup, db.decisions],
        async () => {
          const result = await work(db);
          signal?.throwIfAborted();
          return result;
        },
      ),
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

/**
 * The way in which pages and annotations are written: reads and works out in `work`, writes what `work` asks for, with the search rows
 * that follow from it, in one transaction. `work` may await nothing but the store.
 */
export function writing<T>(
  store: Store,
  work: (db: Database) => Promise<{ result: T; writes: Writes }>,
  options: WriteOptions = {},
): Promise<T> {
  return transaction(
    store,
    async (db) => {
      const { result, writes } = await work(db);
      await write(db, writes, options);
      return result;
    },
    options,
  );
}

/** What one batch of annotations comes to. */
export type Batch = Pick<Writes, 'annotations' | 'removed' | 'changes' | 'history'>;

/** Annotations of one batch: some 30 ms of work between two breaths of the page. */
const BATCH = 500;

/**
 * As `writing`, for any number of annotations: a batch of them is read, worked out and written after the other, so that never all are held
 * in memory, yet in one transaction. `progress` is told how many are done.
 */
export function inBatches(
  store: Store,
  idsOf: (db: Database) => PromiseLike<readonly string[]>,
  work: (db: Database, ids: readonly string[]) => Promise<Batch>,
  options: WriteOptions = {},
): Promise<void> {
  return transaction(
    store,
    async (db) => {
      // In order, so that a batch lies close together.
      const ids = (await idsOf(db)).toSorted();
      for (let from = 0; from < ids.length; from += BATCH) {
        options.signal?.throwIfAborted();
        await write(db, await work(db, ids.slice(from, from + BATCH)), {});
        options.progress?.(Math.min(from + BATCH, ids.length), ids.length);
      }
    },
    options,
  );
}

/** Rows written at once. */
const CHUNK = 2000;

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK);
}

async function write(db: Database, writes: Writes, { signal, progress }: WriteOptions): Promise<void> {
  const {
    pages = [],
    texts = [],
    annotations = [],
    removed = [],
    changes = [],
    history = [],
    decisions = [],
  } = writes;
  const each = async <R>(rows: readonly R[], put: (part: readonly R[]) => PromiseLike<unknown>) => {
    for (const part of chunks(rows)) {
      signal?.throwIfAborted();
      await put(part);
    }
  };
  let written = 0;
  await each(pages, (part) => db.pages.bulkPut(part));
  await each(texts, (part) => db.texts.bulkPut(part));
  await each(annotations, async (part) => {
    await db.annotations.bulkPut(part.map(toRow));
    written += part.length;
    progress?.(written, annotations.length);
  });
  await each(removed, (part) => db.annotations.bulkDelete(part.map(({ id }) => id)));
  await each(decisions, (part) => db.decisions.bulkPut(part));
  await each(history, (part) => db.history.bulkAdd(part));
  await record(db, changes);
  signal?.throwIfAborted();
  const urls = pages.map(({ url }) => url);
  await relist(db, { pages: urls, annotations, removed });
}
