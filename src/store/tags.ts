import { type BulkChange, editBearers } from './bulk';
import type { Store } from './db';
import { StoreError } from './errors';
import { cleanTags } from './schema';
import type { WriteOptions } from './write';

/**
 * Gives the tags one name on every annotation that bears any of them, in one transaction with history; where that name is in use already
 * they become one with it. Rejects with `invalid` where the name is empty.
 */
export async function mergeTags(
  store: Store,
  from: readonly string[],
  to: string,
  options?: WriteOptions,
): Promise<BulkChange> {
  const [name] = cleanTags([to]);
  if (name === undefined) throw new StoreError('invalid', 'A tag needs a name. Nothing was renamed.');
  const old = new Set(from.filter((tag) => tag !== name));
  const isOther = (tag: string) => tag === name || tag.toLowerCase() !== name.toLowerCase();
  return editBearers(
    store,
    [...old],
    // An annotation that bears the name in other case, too, keeps the one that was asked for.
    (tags) => tags.map((tag) => (old.has(tag) ? name : tag)).filter(isOther),
    options,
  );
}

/** Gives a tag another name everywhere; see `mergeTags`. */
export function renameTag(
  store: Store,
  from: string,
  to: string,
  options?: WriteOptions,
): Promise<BulkChange> {
  return mergeTags(store, [from], to, options);
}

/** Takes tags off every annotation that bears one of them, in one transaction with history. */
export function removeTags(
  store: Store,
  tags: readonly string[],
  options?: WriteOptions,
): Promise<BulkChange> {
  const gone = new Set(tags);
  return editBearers(store, tags, (bearer) => bearer.filter((tag) => !gone.has(tag)), options);
}
