import { count, emptyTally, type PictureClaim, type Tally } from './tally';

export interface OutletTally extends Tally {
  /** Null for claims of pages that name no outlet. */
  outlet: string | null;
}

/** Claims by outlet, the one with most claims first. */
export function byOutlet(claims: Iterable<PictureClaim>): OutletTally[] {
  const outlets = new Map<string | null, OutletTally>();
  for (const claim of claims) {
    const known = outlets.get(claim.outlet) ?? { outlet: claim.outlet, ...emptyTally() };
    count(known, claim);
    outlets.set(claim.outlet, known);
  }
  return [...outlets.values()].sort(
    (one, other) => other.total - one.total || (one.outlet ?? '').localeCompare(other.outlet ?? ''),
  );
}
