import type { IdentityKey } from '../../src/names';
import { newestRevision } from '../../src/store/contents';
import { listDecisions } from '../../src/store/decisions';
import type { Decision } from '../../src/store/model';
import { Registers } from '../registers/client';
import { store } from './store';

/** The one keeper of dossiers, pictures and the ledger of this page. */
export const registers = new Registers();

/** Reads what tells one state of the store from another, so that a live query that asks for it runs again after every change. */
export async function registersStamp(about: Decision['about']): Promise<unknown> {
  return [await newestRevision(store), await listDecisions(store, about)];
}

/** The ids of all annotations that name the one whom a key means. Rejects with a StoreError. */
export async function idsNaming(key: IdentityKey): Promise<string[]> {
  await registersStamp('identity');
  return registers.ask('naming', key);
}
