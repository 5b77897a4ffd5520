import type { Store } from './db';
import type { Annotation } from './model';
import { toAnnotation } from './row';
import { now } from './time';
import { writing } from './write';

/** What was deleted, to be handed to `restoreAnnotations`. */
export interface Removed {
  annotations: Annotation[];
}

/** Deletes annotations in one transaction; the history keeps each as it was. Ids that are not there are left out. */
export async function removeAnnotations(store: Store, ids: readonly string[]): Promise<Removed> {
  return writing(store, async (db) => {
    const rows = await db.annotations.bulkGet([...new Set(ids)]);
    const removed = rows.flatMap((row) => (row ? [toAnnotation(row)] : []));
    const at = now();
    const changes = removed.map((annotation) => ({
      annotation: annotation.id,
      field: 'deleted' as const,
      from: annotation,
      to: null,
      at,
    }));
    return { result: { annotations: removed }, writes: { removed, changes } };
  });
}

/** Undoes a delete: puts back, as it was, every annotation that is not there again already. Answers with those put back. */
export async function restoreAnnotations(store: Store, removed: Removed): Promise<Annotation[]> {
  return writing(store, async (db) => {
    const present = await db.annotations.bulkGet(removed.annotations.map(({ id }) => id));
    const annotations = removed.annotations.filter((_, index) => !present[index]);
    const at = now();
    const changes = annotations.map(({ id }) => ({
      annotation: id,
      field: 'restored' as const,
      from: null,
      to: null,
      at,
    }));
    return { result: annotations, writes: { annotations, changes } };
  });
}
