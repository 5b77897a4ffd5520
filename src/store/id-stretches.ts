/** The first 48 bits of a UUID, which in a UUIDv7 are its time; NaN where the text is none. */
const timeOf = (id: string) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

const startOf = (time: number) => {
  const digits = Math.floor(time).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
};

/**
 * Where to cut a table whose keys are UUIDs from `first` to `last` into `count` stretches of equal times: the lower bounds of all but the
 * first, in order. Rows that were made at an even pace lie in them evenly; others unevenly, but each in one of them.
 */
export function idCuts(first: string, last: string, count: number): string[] {
  const [from, to] = [timeOf(first), timeOf(last)];
  if (!(to > from)) return [];
  return Array.from({ length: count - 1 }, (_, index) => startOf(from + ((to - from) * (index + 1)) / count));
}
