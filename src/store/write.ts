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

/**
 * The only way in which pages and annotations are written: reads and works out in `work`, writes what `work` asks for, with the
 * search rows that follow from it, in one transaction that happens as a whole or not at all. `work` may await nothing but the store.
 */
export function writing<T>(
  store: Store,
  work: (db: Database) => Promise<{ result: T; writes: Writes }>,
): Promise<T> {
  return run(store, (db) =>
    db.transaction(
      'rw',
      [db.pages, db.texts, db.annotations, db.history, db.lookup, db.decisions],
      async () => {
        const { result, writes } = await work(db);
        await write(db, writes);
        return result;
      },
    ),
  );
}

async function write(db: Database, writes: Writes): Promise<void> {
  const {
    pages = [],
    texts = [],
    annotations = [],
    removed = [],
    changes = [],
    history = [],
    decisions = [],
  } = writes;
  if (pages.length > 0) await db.pages.bulkPut(pages);
  if (texts.length > 0) await db.texts.bulkPut(texts);
  if (annotations.length > 0) await db.annotations.bulkPut(annotations.map(toRow));
  if (removed.length > 0) await db.annotations.bulkDelete(removed.map(({ id }) => id));
  if (decisions.length > 0) await db.decisions.bulkPut(decisions);
  if (history.length > 0) await db.history.bulkAdd(history);
  await record(db, changes);
  await relist(db, [...pages.map(({ url }) => url), ...[...annotations, ...removed].map(({ page }) => page)]);
}
