import { type Database, run, type Store } from './db';
import { applyEdit } from './edit';
import { StoreError } from './errors';
import { record } from './history';
import { toAnnotation, toRow } from './row';
import { cleanTags } from './schema';

/** Inside a transaction: gives every annotation that bears the tag the tags that `change` makes of its own, with history. */
async function editBearers(db: Database, tag: string, change: (tags: string[]) => string[]): Promise<number> {
  const rows = await db.annotations.where('tags').equals(tag).toArray();
  const urls = [...new Set(rows.map(({ page }) => page))];
  const pages = await db.pages.bulkGet(urls);
  const byUrl = new Map(urls.map((url, index) => [url, pages[index]]));
  const edited = rows.map((row) => applyEdit(toAnnotation(row), { tags: cleanTags(change(row.tags)) }));
  await db.annotations.bulkPut(edited.map(({ annotation }) => toRow(annotation, byUrl.get(annotation.page))));
  await record(
    db,
    edited.flatMap(({ changes }) => changes),
  );
  return rows.length;
}

/**
 * Renames a tag on every annotation that bears it, in one transaction with history; where the new name is in use already
 * the two become one. Answers with the number of annotations changed. Rejects with `invalid` where the new name is empty.
 */
export async function renameTag(store: Store, from: string, to: string): Promise<number> {
  const [name] = cleanTags([to]);
  if (name === undefined) throw new StoreError('invalid', 'A tag needs a name. Nothing was renamed.');
  if (name === from) return 0;
  return run(store, (db) =>
    db.transaction('rw', db.pages, db.annotations, db.history, () =>
      editBearers(db, from, (tags) => tags.map((tag) => (tag === from ? name : tag))),
    ),
  );
}

/** Takes a tag off every annotation that bears it, in one transaction with history. Answers with their number. */
export async function removeTag(store: Store, tag: string): Promise<number> {
  return run(store, (db) =>
    db.transaction('rw', db.pages, db.annotations, db.history, () =>
      editBearers(db, tag, (tags) => tags.filter((each) => each !== tag)),
    ),
  );
}
