import { type Database, run, type Store } from './db';
import { newId } from './ids';
import type { Change } from './model';

/** Inside a transaction over history: appends changes. Rows are only ever added. */
export async function record(db: Database, changes: readonly Omit<Change, 'id'>[]): Promise<void> {
  if (changes.length > 0) await db.history.bulkAdd(changes.map((change) => ({ id: newId(), ...change })));
}

/** Every change of an annotation, oldest first; also of one that was deleted. */
export async function historyOf(store: Store, annotation: string): Promise<Change[]> {
  const changes = await run(store, (db) => db.history.where('annotation').equals(annotation).toArray());
  return changes.sort(byTime);
}

/** By time, then by id, which sorts by time of making within one context. */
export function byTime(first: Change, second: Change): number {
  if (first.at !== second.at) return first.at < second.at ? -1 : 1;
  return first.id < second.id ? -1 : Number(first.id > second.id);
}
