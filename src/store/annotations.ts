import { run, type Store } from './db';
import type { Annotation } from './model';
import { toAnnotation } from './row';

/** Everything saved on a page, dismissed suggestions too, in order of position in the text, then of making. */
export async function annotationsOfPage(store: Store, url: string): Promise<Annotation[]> {
  const rows = await run(store, (db) => db.annotations.where('page').equals(url).toArray());
  const start = (annotation: Annotation) => annotation.selectors.position?.start ?? Number.MAX_SAFE_INTEGER;
  return rows
    .map(toAnnotation)
    .sort((first, second) => start(first) - start(second) || (first.id < second.id ? -1 : 1));
}

/** One annotation, or null where there is none of that id. */
export async function getAnnotation(store: Store, id: string): Promise<Annotation | null> {
  const row = await run(store, (db) => db.annotations.get(id));
  return row ? toAnnotation(row) : null;
}
