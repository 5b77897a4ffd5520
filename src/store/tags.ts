import type { Store } from './db';
import { applyEdit } from './edit';
import { StoreError } from './errors';
import { toAnnotation } from './row';
import { cleanTags } from './schema';
import { writing } from './write';

/** Gives every annotation that bears the tag the tags that `change` makes of its own. Answers with their number. */
function editBearers(store: Store, tag: string, change: (tags: string[]) => string[]): Promise<number> {
  return writing(store, async (db) => {
    const rows = await db.annotations.where({ tags: tag }).toArray();
    const edited = rows.map((row) => applyEdit(toAnnotation(row), { tags: change(row.tags) }));
    const writes = {
      annotations: edited.map(({ annotation }) => annotation),
      changes: edited.flatMap(({ changes }) => changes),
    };
    return { result: rows.length, writes };
  });
}

/**
 * Renames a tag on every annotation that bears it, in one transaction with history; where the new name is in use already
 * the two become one. Answers with the number of annotations changed. Rejects with `invalid` where the new name is empty.
 */
export async function renameTag(store: Store, from: string, to: string): Promise<number> {
  const [name] = cleanTags([to]);
  if (name === undefined) throw new StoreError('invalid', 'A tag needs a name. Nothing was renamed.');
  if (name === from) return 0;
  return editBearers(store, from, (tags) => cleanTags(tags.map((tag) => (tag === from ? name : tag))));
}

/** Takes a tag off every annotation that bears it, in one transaction with history. Answers with their number. */
export function removeTag(store: Store, tag: string): Promise<number> {
  return editBearers(store, tag, (tags) => tags.filter((each) => each !== tag));
}
