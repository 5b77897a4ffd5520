import { byTarget, closeTo, filterGroups, Ledger } from '../../src/ledger';
import type { Store } from '../../src/store/db';
import { Following } from './following';
import type { Questions } from './protocol';

/** Groups offered for merging at most. */
const OFFERED = 6;

/** Answers what is asked of the ledger of everything in a store. */
export function answersOfLedger(store: Store): {
  [Name in 'measures' | 'groups' | 'measure']: (
    ask: Questions[Name]['ask'],
  ) => Promise<Questions[Name]['answer']>;
} {
  const claims = new Ledger();
  const ledger = new Following(store, {
    about: 'measure',
    contents: claims,
    make: (decisions) => {
      const groups = claims.groups(decisions);
      const byClaim = new Map(groups.flatMap((group) => group.claims.map(({ id }) => [id, group] as const)));
      return { groups, targets: byTarget(groups), byClaim };
    },
  });
  return {
    async measures({ filter, most }) {
      const { groups } = await ledger.now();
      const found = filterGroups(groups, filter);
      return { rows: found.slice(0, most), found: found.length, all: groups.length };
    },
    groups: async (ids) => (await ledger.now()).groups.filter(({ id }) => ids.includes(id)),
    async measure(claim) {
      const { targets, byClaim } = await ledger.now();
      const group = byClaim.get(claim);
      return group ? { group, close: closeTo(group, targets, OFFERED) } : null;
    },
  };
}
