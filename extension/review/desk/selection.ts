/** Which rows of the list are selected, and how ranges go on from there. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The row that the next range begins at: the last one that was selected or unselected by itself. */
  anchor: string | null;
  /** The row that the last range, or single choice, ended at. */
  end: string | null;
  /** What was selected before the range that is being drawn; a shorter range gives back what a longer one took. */
  before: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

export const nothingSelected: Selection = { ids: none, anchor: null, end: null, before: none };

/** One row more, or one less. */
export function toggleRow({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, end: id, before: next };
}

/**
 * Everything from the last row that was chosen by itself to a row, both included, beside what was selected before. Where no such row is in
 * the list the range begins at `from`, the row that the reader stands on.
 */
export function selectRange(
  selection: Selection,
  rows: readonly string[],
  from: string | null,
  to: string,
): Selection {
  const last = rows.indexOf(to);
  if (last < 0) return selection;
  const anchored = selection.anchor === null ? -1 : rows.indexOf(selection.anchor);
  const first = anchored >= 0 ? anchored : Math.max(0, rows.indexOf(from ?? to));
  const before = anchored >= 0 ? selection.before : selection.ids;
  const range = rows.slice(Math.min(first, last), Math.max(first, last) + 1);
  return { ids: new Set([...before, ...range]), anchor: rows[first] ?? to, end: to, before };
}

/** A step of the reader from one row to another that selects on the way: it goes on with the range that ends where they stand. */
export function selectStep(
  selection: Selection,
  rows: readonly string[],
  from: string | null,
  to: string,
): Selection {
  if (from !== null && selection.end === from) return selectRange(selection, rows, from, to);
  return selectRange({ ...selection, anchor: null }, rows, from, to);
}

/** All rows of the list, or, where they are all selected, none. */
export function selectAllRows({ ids }: Selection, rows: readonly string[]): Selection {
  if (rows.every((id) => ids.has(id))) return nothingSelected;
  const all = new Set(rows);
  return { ids: all, anchor: null, end: null, before: all };
}
