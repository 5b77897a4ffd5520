/** Now, as ISO 8601 UTC with milliseconds. */
export function now(): string {
  return new Date().toISOString();
}

/**
 * A time for a change of something that was last changed at `previous`: now, or a millisecond after `previous` where the
 * clock was set back, so that a later change never looks older.
 */
export function after(previous: string): string {
  const last = Date.parse(previous);
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}

/** The later of two times; forms of different precision are compared as instants. */
export function latest(first: string, second: string): string {
  return Date.parse(first) < Date.parse(second) ? second : first;
}

/** The earlier of two times. */
export function earliest(first: string, second: string): string {
  return Date.parse(second) < Date.parse(first) ? second : first;
}
