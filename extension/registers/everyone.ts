import type { Dossiers } from '../../src/dossiers';
import { Collection } from '../../src/dossiers/collection';
import type { IdentityKey } from '../../src/names';
import type { PictureClaim } from '../../src/pictures';
import { Following } from './following';

/** Dossiers and claims of everything that is saved, as of one moment. */
export interface Known {
  dossiers: Dossiers;
  /** All claims, or those of the given ids. */
  claims(ids?: Iterable<string>): PictureClaim[];
}

const collection = new Collection();

/** What is known of everything that is saved. */
export const everyone = new Following<Known>({
  about: 'identity',
  put: (contents) => collection.put(contents),
  make: (decisions) => ({
    dossiers: collection.dossiers(decisions),
    claims: (ids) => collection.claims(ids),
  }),
});

/** The ids of all annotations that name the one whom a key means. Rejects with a StoreError. */
export async function idsNaming(key: IdentityKey): Promise<string[]> {
  const { dossiers } = await everyone.at(await everyone.stamp());
  return dossiers.idsOf(key);
}
