import type { ExportSet } from '../../../src/exchange/set';
import { openStore } from '../../../src/store/db';
import { importSet } from '../../../src/store/import-set';

/** Brings a set into the store of the page's origin. */
export async function fill(set: ExportSet): Promise<void> {
  const store = openStore();
  try {
    await importSet(store, set);
  } finally {
    store.close();
  }
}
