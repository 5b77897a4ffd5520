import { fold } from '../store/fold';

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** When a measure was, or is to be, taken. */
export interface When {
  /** Days since 1970, UTC. */
  day: number;
  /** Where only a year is known, other than the report's own: that year. Such claims stand together by year, not by day. */
  year: number | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = `(${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? ((?:19|20)\\d\\d))?\\b`);
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d\\d))?\\b`);
const MONTH_ALONE = new RegExp(`\\b${MONTH}(?: of)?(?: ((?:19|20)\\d\\d))?(?![\\d\\w])`);
const YEAR = /\b((?:19|20)\d\d)\b/;
const YEARS_AGO = /\b(\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten) years? (?:ago|earlier)\b/;
const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');

const monthOf = (name: string) => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3)));
const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month, day) / DAY;

/** A day of a year that is not given: of those around the report, the nearest. */
function nearest(month: number, day: number, reported: number): number {
  const year = new Date(reported * DAY).getUTCFullYear();
  const days = [year - 1, year, year + 1].map((each) => dayOf(each, month, day));
  return days.reduce((best, each) => (Math.abs(each - reported) < Math.abs(best - reported) ? each : best));
}

function readDay(text: string, reported: number): number | null {
  const at = (year: string | undefined, month: number, day: number) =>
    month < 0 || day < 1 || day > 31
      ? null
      : year
        ? dayOf(Number(year), month, day)
        : nearest(month, day, reported);
  const iso = ISO.exec(text);
  if (iso) return at(iso[1], Number(iso[2]) - 1, Number(iso[3]));
  const first = DAY_FIRST.exec(text);
  if (first) return at(first[3], monthOf(first[2]!), Number(first[1]));
  const last = MONTH_FIRST.exec(text);
  if (last) return at(last[3], monthOf(last[1]!), Number(last[2]));
  const month = MONTH_ALONE.exec(text);
  // "may" is a month only where a year stands by it.
  if (!month || (month[1] === 'may' && !month[2])) return null;
  return at(month[2], monthOf(month[1]!), 15);
}

function readYear(text: string, reportYear: number): number | null {
  const year = YEAR.exec(text);
  if (year) return Number(year[1]);
  if (/\blast year\b/.test(text)) return reportYear - 1;
  const ago = YEARS_AGO.exec(text);
  if (!ago) return null;
  const count = ago[1] === 'a' ? 1 : NUMBERS.includes(ago[1]!) ? NUMBERS.indexOf(ago[1]!) : Number(ago[1]);
  return reportYear - count;
}

/**
 * When a measure is said to be taken: by its date's words, read against the report's time (milliseconds since 1970); where these say
 * nothing that counts, the report's own day. Days of the week and `yesterday` are as good as that.
 */
export function whenOf(words: string | null, time: number): When {
  const reported = Math.floor(time / DAY);
  if (words === null) return { day: reported, year: null };
  const text = fold(words.slice(0, 200));
  const day = readDay(text, reported);
  if (day !== null) return { day, year: null };
  const reportYear = new Date(time).getUTCFullYear();
  const year = readYear(text, reportYear);
  if (year === null || year === reportYear) return { day: reported, year: null };
  return { day: dayOf(year, 6, 1), year };
}
