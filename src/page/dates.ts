const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const SLASHES = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/;
/** As in mail headers: "Tue, 19 Nov 2019 09:30:00 +0100". */
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
/** As in English text: "November 19, 2019". */
const MONTH_FIRST = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const two = (value: number) => String(value).padStart(2, '0');

/** Minutes east of UTC; null where the zone is not told. */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

function compose(
  year: number,
  month: number,
  day: number,
  time: readonly (string | undefined)[],
  zone: string | undefined,
): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1600 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal) return null;
  const bare = `${year}-${two(month)}-${two(day)}`;
  const offset = offsetOf(zone);
  if (time[0] === undefined || offset === null) return bare;
  const [hour, minute, second] = [Number(time[0]), Number(time[1] ?? 0), Number(time[2] ?? 0)];
  if (hour > 24 || minute > 59 || second > 60 || Math.abs(offset) > 16 * 60) return bare;
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offset, second)).toISOString();
}

/**
 * A date that a page states, as ISO 8601: with a time in UTC where the page gives time and zone, else the bare date (a time
 * without its zone does not say when). Null where it is no date that can be told without guessing.
 */
export function isoDate(value: string): string | null {
  const text = value.trim().slice(0, 80);
  let match = ISO.exec(text);
  if (match !== null) {
    return compose(Number(match[1]), Number(match[2]), Number(match[3]), match.slice(4, 7), match[7]);
  }
  match = SLASHES.exec(text);
  if (match !== null) return compose(Number(match[1]), Number(match[2]), Number(match[3]), [], undefined);
  match = MAIL.exec(text);
  if (match !== null) {
    return compose(Number(match[3]), monthOf(match[2]!), Number(match[1]), match.slice(4, 7), match[7]);
  }
  match = MONTH_FIRST.exec(text);
  if (match !== null) return compose(Number(match[3]), monthOf(match[1]!), Number(match[2]), [], undefined);
  return null;
}
