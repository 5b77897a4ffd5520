import type { Status } from '../detect/types';
import type { Verdict } from '../store/model';

/** What pictures need of a claim. */
export interface PictureClaim {
  /** Day of publication (YYYY-MM-DD); null where it is unknown. */
  day: string | null;
  outlet: string | null;
  /** What the program suggested. */
  status: Status | null;
  /** What the reader decided. */
  verdict: Verdict | null;
}

/** Numbers of claims: by what the program suggested, and, apart from that, by what the reader decided. */
export interface Tally {
  total: number;
  suggested: { stated: number; hedged: number; unknown: number };
  decided: { confirmed: number; speculative: number; open: number };
}

export function emptyTally(): Tally {
  return {
    total: 0,
    suggested: { stated: 0, hedged: 0, unknown: 0 },
    decided: { confirmed: 0, speculative: 0, open: 0 },
  };
}

/** Adds a claim to a tally. */
export function count(tally: Tally, { status, verdict }: PictureClaim): void {
  tally.total += 1;
  tally.suggested[status === 'stated' ? 'stated' : status === 'speculative' ? 'hedged' : 'unknown'] += 1;
  tally.decided[verdict ?? 'open'] += 1;
}

/** All claims in one tally. */
export function tallyOf(claims: Iterable<PictureClaim>): Tally {
  const tally = emptyTally();
  for (const claim of claims) count(tally, claim);
  return tally;
}
