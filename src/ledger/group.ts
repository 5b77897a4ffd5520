import type { Decision } from '../store/model';
import { buckets, type Read } from './buckets';
import { byTime, type LedgerClaim } from './claim';
import { decide, uniteAll } from './decide';
import { type Group, summarise } from './summary';
import { termsOf } from './terms';

/** A claim with what it tells of a measure: what of the grouping need not be done again while the claim stays as it is. */
export function readClaim(claim: LedgerClaim): Read {
  return { claim, terms: termsOf(claim) };
}

/**
 * Puts claims of one measure together: what the reader decided (oldest decision first) holds; for the rest, claims that name the same imposer,
 * target and kind of measure near in time, or are the same sentence. Every claim is in exactly one group, whatever the order in which they
 * come. Groups are in the order of their ids.
 */
export function groupReads(reads: readonly Read[], decisions: readonly Decision[]): Group[] {
  const { unions, alone, joined } = decide(decisions.filter(({ about }) => about === 'measure'));
  for (const bucket of buckets(reads)) {
    uniteAll(
      unions,
      bucket.map(({ claim }) => claim.id).filter((id) => !alone.has(id)),
    );
  }
  const byName = new Map<string, Read[]>();
  for (const read of reads) {
    const name = unions.find(read.claim.id);
    const list = byName.get(name);
    if (list) list.push(read);
    else byName.set(name, [read]);
  }
  const groups = [...byName.values()].map((list) => {
    list.sort((first, second) => byTime(first.claim, second.claim));
    return summarise(
      list,
      list.some(({ claim }) => joined.has(claim.id) || alone.has(claim.id)),
    );
  });
  return groups.sort((first, second) => (first.id < second.id ? -1 : 1));
}

/** The same for claims that were not read before. */
export function groupClaims(claims: readonly LedgerClaim[], decisions: readonly Decision[]): Group[] {
  return groupReads(claims.map(readClaim), decisions);
}
