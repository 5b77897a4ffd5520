import { openStore, type Store } from '../../../src/store/db';

let store = openStore();

/** The store that this page writes to. */
export const theStore = (): Store => store;

/** Opens the store, which brings it to the newest version. */
export async function open(): Promise<void> {
  store.close();
  store = openStore();
  await store.open();
}

/** Lets go of the database, so that it can be put back to an older version. */
export function letGo(): void {
  store.close();
}
