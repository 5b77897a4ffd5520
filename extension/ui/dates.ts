/** Dates for readers. The pages give times in UTC or bare dates; a bare date must not move by a day with the time zone. */

const bareDate = /^\d{4}-\d{2}-\d{2}$/;

function parse(value: string): { date: Date; bare: boolean } | null {
  const bare = bareDate.test(value);
  const date = new Date(bare ? `${value}T00:00:00Z` : value);
  return Number.isNaN(date.getTime()) ? null : { date, bare };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const key = `${language}${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(language, options);
    formats.set(key, made);
  }
  return made.format(date);
}

/** The day of an ISO 8601 time or bare date as the locale writes it; null where the value is no date. */
export function formatDay(value: string, language: string): string | null {
  const parsed = parse(value);
  if (!parsed) return null;
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  return format(language, parsed.bare ? { ...day, timeZone: 'UTC' } : day, parsed.date);
}

/** Day, time and time zone of an ISO 8601 time, only the day of a bare date; null where the value is no date. */
export function formatTime(value: string, language: string): string | null {
  const parsed = parse(value);
  if (!parsed) return null;
  if (parsed.bare) return formatDay(value, language);
  return format(
    language,
    {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    },
    parsed.date,
  );
}
