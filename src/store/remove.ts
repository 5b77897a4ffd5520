import type { Store } from './db';
import { newId } from './ids';
import type { Annotation, Change } from './model';
import { toAnnotation } from './row';
import { rowsById } from './rows-by-id';
import { now } from './time';
import { inBatches, type WriteOptions } from './write';

/** What was deleted, to be handed to `restoreAnnotations`. */
export interface Removed {
  /** Ids of the history's changes, which hold the annotations as they were. */
  changes: string[];
  /** URLs of their pages. */
  pages: ReadonlySet<string>;
}

/**
 * Deletes any number of annotations in one transaction; the history keeps each as it was. Ids that are not there are left out.
 */
export async function removeAnnotations(
  store: Store,
  ids: readonly string[],
  options?: WriteOptions,
): Promise<Removed> {
  const changes: string[] = [];
  const pages = new Set<string>();
  await inBatches(
    store,
    async () => [...new Set(ids)],
    async (db, part) => {
      const rows = await rowsById(db.annotations, part);
      const removed = rows.flatMap((row) => (row ? [toAnnotation(row)] : []));
      const at = now();
      const history = removed.map((from): Change => {
        return { id: newId(), annotation: from.id, field: 'deleted', from, to: null, at };
      });
      for (const { page } of removed) pages.add(page);
      for (const { id } of history) changes.push(id);
      return { removed, history };
    },
    options,
  );
  return { changes, pages };
}

/** Undoes a delete: puts back, as it was, every annotation that is not there again already. Answers with the number put back. */
export async function restoreAnnotations(
  store: Store,
  removed: Removed,
  options?: WriteOptions,
): Promise<number> {
  let count = 0;
  await inBatches(
    store,
    async () => removed.changes,
    async (db, part) => {
      const history = await db.history.bulkGet([...part]);
      // The store itself wrote these, see above.
      const deleted = history.flatMap((change) => (change ? [change.from as Annotation] : []));
      const present = await rowsById(
        db.annotations,
        deleted.map(({ id }) => id),
      );
      const annotations = deleted.filter((_, index) => !present[index]);
      const at = now();
      const changes = annotations.map(({ id }) => ({
        annotation: id,
        field: 'restored' as const,
        from: null,
        to: null,
        at,
      }));
      count += annotations.length;
      return { annotations, changes };
    },
    options,
  );
  return count;
}
