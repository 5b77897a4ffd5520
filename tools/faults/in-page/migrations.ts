import { type Dump, dump, restore } from '../../../test/unit/store/raw-database';
import { letGo } from './open-store';
import { answer } from './soundness';

const NAME = 'reportedly';
const MOST_TRIES = 20;

/** Puts in the store's place what the first release would have left of it: the same rows, without the tables that came later. */
export async function backToFirstRelease(): Promise<void> {
  letGo();
  const now = await dump(indexedDB);
  const stores = now.stores.filter(({ name }) => name !== 'decisions');
  await replace({ version: 10, stores });
}

/** The background may make a new store between the deleting and the restoring: then once more. */
async function replace(older: Dump): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await answer(indexedDB.deleteDatabase(NAME));
    try {
      return await restore(indexedDB, older);
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}
