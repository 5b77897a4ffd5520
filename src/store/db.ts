import Dexie, { type Table } from 'dexie';
import { StoreError, toStoreError } from './errors';
import { migrations } from './migrations';
import type { Migration } from './migrations/migration';
import type { Change, Decision, Page, TextVersion } from './model';
import type { AnnotationRow } from './row';
import type { LookupRow } from './search/lookup';

/** A setting as it lies in IndexedDB; parsed when it is read. */
export interface SettingRow {
  key: string;
  value: unknown;
}

/** The tables, for the store's own functions. */
export class Database extends Dexie {
  declare readonly pages: Table<Page, string>;
  declare readonly texts: Table<TextVersion, [page: string, hash: string]>;
  declare readonly annotations: Table<AnnotationRow, string>;
  declare readonly history: Table<Change, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly lookup: Table<LookupRow, string>;
  declare readonly decisions: Table<Decision, string>;
}

/** An open or opening store. Make one with `openStore` and hand it to the store's functions. */
export interface Store {
  readonly db: Database;
  /** Opens the database where it is not open. Rejects with what keeps it shut; a later call tries again. */
  open(): Promise<void>;
  /** Closes it for good; later calls reject with code `closed`. */
  close(): void;
}

export interface StoreOptions {
  /** Name of the database; `reportedly` by default. */
  name?: string;
  /** The IndexedDB to use, where it is not the global one. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  /** The versions of the schema, oldest first; all released ones by default. */
  migrations?: readonly Migration[];
}

/**
 * Dexie answers a VersionError by opening whatever version is there, and may then "repair" its schema. A store of a newer
 * release must stay as it is, so an opening without a version is refused here.
 */
function refuseNewerVersions(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) {
        throw new DOMException('The database was written by a newer version.', 'VersionError');
      }
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}

/**
 * A store over IndexedDB, opened at its first use and brought to the newest schema version. Works wherever IndexedDB does:
 * service worker, extension page, Node with fake-indexeddb. Never throws; faults of opening reject the first call.
 */
export function openStore(options: StoreOptions = {}): Store {
  const db = new Database(options.name ?? 'reportedly', {
    indexedDB: refuseNewerVersions(options.indexedDB ?? indexedDB),
    IDBKeyRange: options.IDBKeyRange ?? IDBKeyRange,
    // A verdict that was acknowledged must outlive a power cut, not only the browser's end.
    chromeTransactionDurability: 'strict',
    // Dexie would keep what live queries read a second time in memory.
    cache: 'disabled',
  });
  for (const { version, stores, upgrade } of options.migrations ?? migrations) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }

  const waiting = new Set<(error: StoreError) => void>();
  let isBlocked = false;
  let isClosed = false;
  const blockedError = () =>
    new StoreError(
      'blocked',
      'Another window still uses an older version of Reportedly. Close or reload it.',
    );
  db.on('blocked', () => {
    isBlocked = true;
    for (const reject of waiting) reject(blockedError());
    waiting.clear();
  });
  // Sticky: the database is closed and opened again when another window upgrades it or the browser takes it away.
  const sticky = true;
  db.on(
    'ready',
    () => {
      isBlocked = false;
      waiting.clear();
    },
    sticky,
  );
  const blocked = () =>
    new Promise<never>((_, reject) => {
      if (isBlocked) reject(blockedError());
      else waiting.add(reject);
    });

  return {
    db,
    async open() {
      if (isClosed) throw new StoreError('closed', 'The store was closed. Reload this page.');
      if (!db.isOpen()) await Promise.race([db.open(), blocked()]);
    },
    close() {
      isClosed = true;
      db.close({ disableAutoOpen: true });
    },
  };
}

/**
 * Runs work on an open store and turns every fault into a StoreError. The store is opened before the work starts, so that
 * work which was refused is never done later behind the reader's back.
 */
export async function run<T>(store: Store, work: (db: Database) => PromiseLike<T>): Promise<T> {
  try {
    await store.open();
    return await work(store.db);
  } catch (error) {
    throw toStoreError(error);
  }
}
