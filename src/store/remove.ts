import { run, type Store } from './db';
import { record } from './history';
import type { Annotation } from './model';
import { toAnnotation, toRow } from './row';
import { now } from './time';

/** What was deleted, to be handed to `restoreAnnotations`. */
export interface Removed {
  annotations: Annotation[];
}

/** Deletes annotations in one transaction; the history keeps each as it was. Ids that are not there are left out. */
export async function removeAnnotations(store: Store, ids: readonly string[]): Promise<Removed> {
  return run(store, (db) =>
    db.transaction('rw', db.annotations, db.history, async () => {
      const rows = await db.annotations.bulkGet([...new Set(ids)]);
      const annotations = rows.flatMap((row) => (row ? [toAnnotation(row)] : []));
      await db.annotations.bulkDelete(annotations.map(({ id }) => id));
      const at = now();
      await record(
        db,
        annotations.map((annotation) => ({
          annotation: annotation.id,
          field: 'deleted' as const,
          from: annotation,
          to: null,
          at,
        })),
      );
      return { annotations };
    }),
  );
}

/** Undoes a delete: puts back, as it was, every annotation that is not there again already. Answers with those put back. */
export async function restoreAnnotations(store: Store, removed: Removed): Promise<Annotation[]> {
  return run(store, (db) =>
    db.transaction('rw', db.pages, db.annotations, db.history, async () => {
      const present = await db.annotations.bulkGet(removed.annotations.map(({ id }) => id));
      const missing = removed.annotations.filter((_, index) => !present[index]);
      const pages = await db.pages.bulkGet(missing.map(({ page }) => page));
      await db.annotations.bulkAdd(missing.map((annotation, index) => toRow(annotation, pages[index])));
      const at = now();
      await record(
        db,
        missing.map(({ id }) => ({ annotation: id, field: 'restored' as const, from: null, to: null, at })),
      );
      return missing;
    }),
  );
}
