import { byTarget, type Group, Ledger } from '../../src/ledger';
import { Following } from './following';

/** All groups of claims, as of one moment. */
export interface LedgerState {
  groups: readonly Group[];
  targets: ReturnType<typeof byTarget>;
  /** The group that a claim is in; null where there is no such claim any more. */
  groupOf(claim: string): Group | null;
}

const pages = new Ledger();

/** The ledger of everything that is saved. */
export const ledger = new Following<LedgerState>({
  about: 'measure',
  put: (contents) => pages.put(contents),
  make: (decisions) => {
    const groups = pages.groups(decisions);
    const byClaim = new Map(groups.flatMap((group) => group.claims.map(({ id }) => [id, group] as const)));
    return { groups, targets: byTarget(groups), groupOf: (claim) => byClaim.get(claim) ?? null };
  },
});
