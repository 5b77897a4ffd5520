import { periodEnd, periodStart, periodsBetween, type Step, stepFor } from './periods';
import { count, emptyTally, type PictureClaim, type Tally } from './tally';

export interface Period extends Tally {
  /** First and last day (YYYY-MM-DD). */
  start: string;
  end: string;
}

export interface Timeline {
  step: Step;
  /** In order of time, those without a claim among them. */
  periods: Period[];
  /** Claims whose day of publication is unknown: they are in no period. */
  undated: number;
}

/** Beyond that, as where a page states an odd year, periods without a claim are left out. */
const MOST_FILLED = 500;

/** Claims over time, in periods that suit the time they span. */
export function timeline(claims: readonly PictureClaim[]): Timeline {
  const days = claims.flatMap(({ day }) => day ?? []).sort();
  const undated = claims.length - days.length;
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return { step: 'day', periods: [], undated };
  const step = stepFor(first, last);
  const filled = periodsBetween(first, last, step, MOST_FILLED + 1);
  const starts = filled.length > MOST_FILLED ? days.map((day) => periodStart(day, step)) : filled;
  const tallies = new Map(starts.map((start) => [start, emptyTally()]));
  for (const claim of claims) {
    const tally = claim.day === null ? undefined : tallies.get(periodStart(claim.day, step));
    if (tally) count(tally, claim);
  }
  const periods = [...tallies].map(([start, tally]) => ({ start, end: periodEnd(start, step), ...tally }));
  return { step, periods, undated };
}
