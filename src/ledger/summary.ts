import type { Read } from './buckets';
import type { LedgerClaim } from './claim';
import type { Measure } from './measures';
import type { Words } from './terms';

/** Claims of one measure. */
export interface Group {
  /** The first of its claims' ids, so that it lasts while claims come and go. */
  id: string;
  /** By when they were reported, oldest first; one at least. */
  claims: LedgerClaim[];
  /** Who, against whom, what: in the words that most of the claims have, the earliest of them where as many have others. */
  words: Words;
  /** What measure most of the claims tell of, whatever their words for it; null where none tells. */
  measure: Measure | null;
  /** The target as claims are compared; null where none is known. */
  targetKey: string | null;
  articles: number;
  outlets: number;
  /** Told as fact in some and hedged in others. */
  isMixed: boolean;
  /** The first claim that tells as fact what was hedged when it was first reported; null where that did not happen. */
  stated: LedgerClaim | null;
  /** Whether the reader had a hand in it. */
  isDecided: boolean;
}

const keyOf = ({ kind, act }: Measure) => `${act} ${kind}`;

function mostCommon(values: Iterable<string | null>): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}

function measureOf(reads: readonly Read[]): Measure | null {
  const told = new Map(
    reads.flatMap(({ terms: { measure } }) => (measure ? [[keyOf(measure), measure]] : [])),
  );
  const key = mostCommon(reads.map(({ terms }) => terms.measure && keyOf(terms.measure)));
  return (key !== null && told.get(key)) || null;
}

function firstStated(claims: readonly LedgerClaim[]): LedgerClaim | null {
  const told = claims.filter(({ suggestion }) => suggestion?.status);
  const [first] = told;
  if (first?.suggestion?.status !== 'speculative') return null;
  return told.find((claim) => claim.suggestion?.status === 'stated' && claim.time > first.time) ?? null;
}

/** A group out of its claims, which come oldest first. */
export function summarise(reads: readonly Read[], isDecided: boolean): Group {
  const claims = reads.map(({ claim }) => claim);
  const statuses = new Set(claims.flatMap(({ suggestion }) => suggestion?.status ?? []));
  const wordsOf = (name: keyof Words) => mostCommon(reads.map(({ terms }) => terms.words[name]));
  return {
    id: claims.map(({ id }) => id).sort()[0]!,
    claims,
    words: { imposer: wordsOf('imposer'), target: wordsOf('target'), measure: wordsOf('measure') },
    measure: measureOf(reads),
    targetKey: mostCommon(reads.map(({ terms }) => terms.target?.key ?? null)),
    articles: new Set(claims.map(({ page }) => page)).size,
    outlets: new Set(claims.map(({ outlet, page }) => outlet ?? page)).size,
    isMixed: statuses.size > 1,
    stated: firstStated(claims),
    isDecided,
  };
}
