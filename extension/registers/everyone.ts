import type { Summary } from '../../src/dossiers';
import { Collection } from '../../src/dossiers/collection';
import { oneAndTheSame } from '../../src/dossiers/rulings';
import { byOutlet, type PictureClaim, tallyOf, timeline } from '../../src/pictures';
import type { Store } from '../../src/store/db';
import { Following } from './following';
import type { Counted, Questions } from './protocol';

/** Targets to choose from: the most frequent. */
const MOST_TARGETS = 200;

function targetsOf(list: readonly Summary[]): Summary[] {
  return list
    .filter(({ claims }) => claims.target > 0)
    .sort((one, other) => other.claims.target - one.claims.target || (one.name < other.name ? -1 : 1))
    .slice(0, MOST_TARGETS);
}

const counted = (claims: readonly PictureClaim[]): Counted => ({
  timeline: timeline(claims),
  all: tallyOf(claims),
});

type Answered = 'dossiers' | 'dossier' | 'name' | 'naming' | 'joining' | 'pictures';

/** Answers what is asked of dossiers and pictures of everything in a store. */
export function answersOfEveryone(store: Store): {
  [Name in Answered]: (ask: Questions[Name]['ask']) => Promise<Questions[Name]['answer']>;
} {
  const collection = new Collection();
  const everyone = new Following(store, {
    about: 'identity',
    contents: collection,
    make: (decisions) => collection.dossiers(decisions),
  });
  return {
    dossiers: async () => (await everyone.now()).list,
    async dossier(key) {
      const dossiers = await everyone.now();
      const dossier = dossiers.open(key);
      return (
        dossier && {
          dossier,
          alike: dossiers.alike(dossier),
          claims: counted(collection.claims(dossier.ids)),
        }
      );
    },
    name: async (key) => (await everyone.now()).open(key)?.name ?? null,
    naming: async (key) => (await everyone.now()).idsOf(key),
    async joining(keys) {
      const dossiers = await everyone.now();
      return oneAndTheSame(keys.flatMap((key) => dossiers.open(key) ?? []));
    },
    async pictures(key) {
      const dossiers = await everyone.now();
      const target = key === null ? null : dossiers.open(key);
      const claims = collection.claims(key === null ? undefined : (target?.claimIds.target ?? []));
      return {
        ...counted(claims),
        target: target && (dossiers.list.find((row) => row.key === target.key) ?? null),
        targets: targetsOf(dossiers.list),
        outlets: byOutlet(claims),
      };
    },
  };
}
