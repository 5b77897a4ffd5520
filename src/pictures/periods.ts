/** Lengths of time that a timeline is divided into. */
export const steps = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Step = (typeof steps)[number];

/** Days are YYYY-MM-DD in the proleptic Gregorian calendar; the time of day never comes in. */
const DAY = 86_400_000;

const toDate = (day: string) => new Date(`${day}T00:00:00Z`);
const toDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** The first day of the period that a day is in; weeks begin on Monday (ISO 8601). */
export function periodStart(day: string, step: Step): string {
  if (step === 'day') return day;
  const [year = '', month = '01'] = day.split('-');
  if (step === 'year') return `${year}-01-01`;
  if (step === 'month') return `${year}-${month}-01`;
  if (step === 'quarter') {
    const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
    return `${year}-${String(first).padStart(2, '0')}-01`;
  }
  const date = toDate(day);
  return toDay(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY);
}

/** The first day of the next period; `start` is a period's first day. */
function nextStart(start: string, step: Step): string {
  const date = toDate(start);
  if (step === 'day') return toDay(date.getTime() + DAY);
  if (step === 'week') return toDay(date.getTime() + 7 * DAY);
  const months = { month: 1, quarter: 3, year: 12 }[step];
  return toDay(date.setUTCMonth(date.getUTCMonth() + months, 1));
}

/** The last day of the period that begins on a day. */
export function periodEnd(start: string, step: Step): string {
  return toDay(toDate(nextStart(start, step)).getTime() - DAY);
}

/** The most periods that a timeline should have: more bars than that are hairs. */
const MOST = 60;

/** The shortest step by which the days from first to last are no more periods than can be told apart. */
export function stepFor(first: string, last: string): Step {
  const days = (toDate(last).getTime() - toDate(first).getTime()) / DAY + 1;
  const lengths = { day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25 };
  return steps.find((step) => days / lengths[step] <= MOST) ?? 'year';
}

/** The first days of all periods from that of one day to that of another, both included, `most` at most. */
export function periodsBetween(first: string, last: string, step: Step, most: number): string[] {
  const starts: string[] = [];
  const end = toDate(periodStart(last, step));
  for (let at = periodStart(first, step); toDate(at) <= end && starts.length < most; at = nextStart(at, step))
    starts.push(at);
  return starts;
}
