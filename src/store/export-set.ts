import type { ExportSet } from '../exchange/set';
import { run, type Store } from './db';
import { toAnnotation } from './row';

/** What to take out: everything, what stands on one page, or the annotations named. */
export type ExportScope = 'all' | { page: string } | { ids: readonly string[] };

/** Annotations with their pages, history and text versions, as they are at one moment. Ids that are not there are left out. */
export function exportSet(store: Store, scope: ExportScope): Promise<ExportSet> {
  return run(store, (db) =>
    db.transaction('r', [db.pages, db.texts, db.annotations, db.history], async () => {
      const rows =
        scope === 'all'
          ? await db.annotations.toArray()
          : 'page' in scope
            ? await db.annotations.where('page').equals(scope.page).toArray()
            : (await db.annotations.bulkGet([...scope.ids])).flatMap((row) => row ?? []);
      const annotations = rows.map(toAnnotation);
      const ids = annotations.map(({ id }) => id);
      const urls = [...new Set(annotations.map(({ page }) => page))];
      const all = scope === 'all';
      const [pages, history, texts] = await Promise.all([
        all ? db.pages.toArray() : db.pages.where('url').anyOf(urls).toArray(),
        all ? db.history.toArray() : db.history.where('annotation').anyOf(ids).toArray(),
        all ? db.texts.toArray() : db.texts.where('page').anyOf(urls).toArray(),
      ]);
      return { pages, annotations, history, texts };
    }),
  );
}
