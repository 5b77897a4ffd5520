import type { Table } from 'dexie';

/** So few are asked for one by one. */
const FEW = 50;

/** How many rows more than those wanted may be read for reading them in one go: one row alone costs as much as several in a range. */
const SPARE = 3;

/** Inside a transaction: the rows of the ids, in their order; undefined for one that is not there. Ids that lie close together are read at once. */
export async function rowsById<Row extends { id: string }>(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<(Row | undefined)[]> {
  if (ids.length <= FEW) return table.bulkGet([...ids]);
  const sorted = ids.toSorted();
  const between = () => table.where('id').between(sorted[0], sorted.at(-1), true, true);
  // Up to a limit: Chromium takes half a second to count a large table.
  const most = SPARE * ids.length;
  const near = await between()
    .limit(most + 1)
    .primaryKeys();
  if (near.length > most) return table.bulkGet([...ids]);
  const rows = new Map((await between().toArray()).map((row) => [row.id, row]));
  return ids.map((id) => rows.get(id));
}
