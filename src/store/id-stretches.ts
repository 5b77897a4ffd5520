import Dexie, { type Table } from 'dexie';

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

/** Keys from the first bound up to the second. */
export type Stretch = readonly [lower: string, upper: string | typeof Dexie.maxKey];

/** Inside a transaction: stretches that cover a whole table whose keys are UUIDs; none where it is empty. */
export async function idStretches<Row extends { id: string }>(
  table: Table<Row, string>,
  count: number,
): Promise<Stretch[]> {
  const all = table.toCollection();
  const [first, last] = await Dexie.Promise.all([all.clone().first(), all.clone().last()]);
  if (!first || !last) return [];
  const cuts = idCuts(first.id, last.id, count);
  return ['', ...cuts].map((lower, index) => [lower, cuts[index] ?? Dexie.maxKey]);
}

/** The rows of a stretch, in order. */
export function stretchOf<Row extends { id: string }>(
  table: Table<Row, string>,
  [lower, upper]: Stretch,
): PromiseLike<Row[]> {
  return table.where('id').between(lower, upper).toArray();
}
