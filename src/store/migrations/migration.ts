import type { Transaction } from 'dexie';

/** One released version of the schema. Once released it is never edited: a change is a new file with the next number. */
export interface Migration {
  version: number;
  /** Dexie's schema syntax: primary key first, then indexes; `*` marks an index with an entry for each item of an array. */
  stores: Record<string, string>;
  /** Brings the rows of the version before into this one's shape. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}
