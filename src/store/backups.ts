import { type BackupRecord, parseRecord } from '../backup/record';
import { newestRevision } from './contents';
import { run, type Store } from './db';

/** What is known of the backup files lies among the settings, under a key of its own. */
const KEY = 'backups';

/** The backups that were made. */
export async function getBackups(store: Store): Promise<BackupRecord> {
  return parseRecord((await run(store, (db) => db.settings.get(KEY)))?.value);
}

export async function setBackups(store: Store, record: BackupRecord): Promise<void> {
  await run(store, (db) => db.settings.put({ key: KEY, value: record }));
}

/** A mark of what the store holds: another one after every write of an annotation, page or decision. */
export async function contentsMark(store: Store): Promise<string> {
  const revision = await newestRevision(store);
  const [decisions, newest] = await run(store, (db) =>
    db.transaction('r', db.decisions, () =>
      Promise.all([db.decisions.count(), db.decisions.orderBy(':id').lastKey()]),
    ),
  );
  return [revision, decisions, newest ?? ''].join(' ');
}
