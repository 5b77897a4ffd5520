/** A whole database as JSON: what a released version left on disk. */
export interface Dump {
  /** IndexedDB's own version number, ten times Dexie's. */
  version: number;
  stores: { name: string; keyPath: string | string[] | null; indexes: DumpedIndex[]; rows: unknown[] }[];
}

interface DumpedIndex {
  name: string;
  keyPath: string | string[];
  multiEntry: boolean;
  unique: boolean;
}

const NAME = 'reportedly';

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Everything in the database, without the store's own code. */
export async function dump(factory: IDBFactory): Promise<Dump> {
  const db = await answer(factory.open(NAME));
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const stores = await Promise.all(
    names.map(async (name) => {
      const table = transaction.objectStore(name);
      const indexes = [...table.indexNames].map((each) => {
        const { keyPath, multiEntry, unique } = table.index(each);
        return { name: each, keyPath, multiEntry, unique };
      });
      return { name, keyPath: table.keyPath, indexes, rows: await answer(table.getAll()) };
    }),
  );
  const { version } = db;
  db.close();
  return { version, stores };
}

/** Makes the database as it was, without the store's own code. */
export async function restore(factory: IDBFactory, dumped: Dump): Promise<void> {
  const request = factory.open(NAME, dumped.version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, indexes, rows } of dumped.stores) {
      const table = request.result.createObjectStore(name, { keyPath });
      for (const index of indexes) {
        table.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry, unique: index.unique });
      }
      for (const row of rows) table.add(row);
    }
  };
  (await answer(request)).close();
}
