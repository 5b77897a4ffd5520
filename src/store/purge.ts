import Dexie from 'dexie';
import { type Database, run, type Store } from './db';
import { toAnnotation } from './row';
import { relist } from './search/lookup';

/** What was deleted for good. */
export interface Purged {
  annotations: number;
  /** URLs of the pages that it concerns. */
  pages: ReadonlySet<string>;
}

/**
 * Deletes for good what was last changed before a time (ISO 8601 UTC): annotations, what the history tells of them and of ones that were
 * deleted before, and texts and pages that nothing kept stands on. One transaction; there is no undo.
 */
export function purge(store: Store, before: string): Promise<Purged> {
  return run(store, (db) =>
    db.transaction('rw', [db.pages, db.texts, db.annotations, db.history, db.lookup], async () => {
      const limit = Date.parse(before);
      const old = await db.annotations.filter(({ modified }) => Date.parse(modified) < limit).toArray();
      const removed = old.map(toAnnotation);
      await db.annotations.bulkDelete(removed.map(({ id }) => id));
      await forgetHistory(
        db,
        removed.map(({ id }) => id),
        limit,
      );
      const pages = new Set(removed.map(({ page }) => page));
      await relist(db, { pages: [], annotations: [], removed });
      await forgetPages(db, limit);
      return { annotations: removed.length, pages };
    }),
  );
}

/** The history of the annotations that go, and of those that went before the limit. */
async function forgetHistory(db: Database, ids: readonly string[], limit: number): Promise<void> {
  await db.history.where('annotation').anyOf(ids).delete();
  const kept = new Set(await db.annotations.toCollection().primaryKeys());
  const newest = new Map<string, number>();
  await db.history.each(({ annotation, at }) => {
    if (kept.has(annotation)) return;
    newest.set(annotation, Math.max(newest.get(annotation) ?? 0, Date.parse(at)));
  });
  const gone = [...newest].flatMap(([annotation, at]) => (at < limit ? [annotation] : []));
  await db.history.where('annotation').anyOf(gone).delete();
}

/** Pages that no annotation stands on and that were last seen before the limit, with their texts. */
async function forgetPages(db: Database, limit: number): Promise<void> {
  const bare: string[] = [];
  await db.pages.each(({ url, lastSeen }) => {
    if (Date.parse(lastSeen) < limit) bare.push(url);
  });
  const used = new Set(await db.annotations.where('page').anyOf(bare).uniqueKeys());
  const unused = bare.filter((url) => !used.has(url));
  await db.pages.bulkDelete(unused);
  for (const url of unused) {
    await db.texts.where('[page+hash]').between([url, Dexie.minKey], [url, Dexie.maxKey]).delete();
  }
}
