/**
 * The row to stand on after the list changed under the reader: the same one, or, where it left the list (its verdict no longer fits the
 * filter, it was deleted), the one that comes up in its place, so that a list can be worked through with one key a row. Null where the
 * row was not in the list, or nothing is left of it.
 */
export function rowAfter(before: readonly string[], after: readonly string[], id: string): string | null {
  const at = before.indexOf(id);
  if (at < 0) return null;
  if (after[at] === id) return id;
  const there = new Set(after);
  if (there.has(id)) return id;
  for (let next = at + 1; next < before.length; next += 1) if (there.has(before[next]!)) return before[next]!;
  for (let last = at - 1; last >= 0; last -= 1) if (there.has(before[last]!)) return before[last]!;
  return null;
}
