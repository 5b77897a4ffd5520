import type { Dossiers } from '../../src/dossiers';
import { Collection } from '../../src/dossiers/collection';
import type { IdentityKey } from '../../src/names';
import type { PictureClaim } from '../../src/pictures';
import { newestRevision, readContents } from '../../src/store/contents';
import { listDecisions } from '../../src/store/decisions';
import type { Decision } from '../../src/store/model';
import { outside } from '../../src/store/outside';
import { store } from './store';

/** Dossiers and claims of everything that is saved, as of one moment. */
export interface Known {
  dossiers: Dossiers;
  /** All claims, or those of the given ids. */
  claims(ids?: Iterable<string>): PictureClaim[];
}

/** What tells one state of the store from another, as far as dossiers go. */
export interface Stamp {
  rev: number;
  decisions: readonly Decision[];
}

const collection = new Collection();
let rev = 0;
let made: { stamp: string; known: Known } | null = null;
let turn: Promise<unknown> = Promise.resolve();

async function readOn({ decisions }: Stamp): Promise<Known> {
  rev = await readContents(store, rev, (contents) => {
    for (const each of contents) collection.put(each);
  });
  const stamp = [rev, ...decisions.map(({ id }) => id)].join();
  if (made?.stamp !== stamp) {
    const dossiers = collection.dossiers(decisions);
    made = { stamp, known: { dossiers, claims: (ids) => collection.claims(ids) } };
  }
  return made.known;
}

/** The state of the store now. */
export const currentStamp = async (): Promise<Stamp> => ({
  rev: await newestRevision(store),
  decisions: await listDecisions(store, 'identity'),
});

/** What is known at that state or a later one. The first call reads all that is saved, later ones what was changed since. */
export function knownAt(stamp: Stamp): Promise<Known> {
  const before = turn;
  const known = outside(() => before.then(() => readOn(stamp)));
  turn = known.catch(() => undefined);
  return known;
}

/** The ids of all annotations that name the one whom a key means. Rejects with a StoreError. */
export async function idsNaming(key: IdentityKey): Promise<string[]> {
  const { dossiers } = await knownAt(await currentStamp());
  return dossiers.idsOf(key);
}
