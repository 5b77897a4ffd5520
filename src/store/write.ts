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

/**
 * The only way in which pages and annotations are written: reads and works out in `work`, writes what `work` asks for, with the
 * search rows that follow from it, in one transaction that happens as a whole or not at all. `work` may await nothing but the store.
 */
export async function writing<T>(
  store: Store,
  work: (db: Database) => Promise<{ result: T; writes: Writes }>,
  options: WriteOptions = {},
): Promise<T> {
  try {
    return await run(store, (db) =>
      db.transaction(
        'rw',
        [db.pages, db.texts, db.annotations, db.history, db.lookup, db.decisions],
        async () => {
          const { result, writes } = await work(db);
          await write(db, writes, options);
          options.signal?.throwIfAborted();
          return result;
        },
      ),
    );
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error;
  }
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
  await relist(db, [...pages.map(({ url }) => url), ...[...annotations, ...removed].map(({ page }) => page)]);
}
