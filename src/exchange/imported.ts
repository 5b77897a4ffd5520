import type { Replaced } from '../store/bulk';
import type { ImportReport } from '../store/import-plan';

/** What came of an import, as it is handed to a page: a list of a hundred thousand ids would hold it up. */
export interface Imported {
  /** How many annotations are new, */
  added: number;
  /** were changed by what the file held, or their history was, */
  merged: number;
  /** and were here already. */
  unchanged: number;
  /** The ids of the new ones in one text; `addedIds` takes them apart. */
  ids: string;
  /** What fields of the merged ones held before and hold then, for `takeBack`. */
  replaced: Replaced[];
}

/** Ids are UUIDs, in which it cannot stand. */
const BETWEEN = ' ';

/** An import's report as it is handed to a page. */
export function importedOf({ added, merged, unchanged, replaced }: ImportReport): Imported {
  return {
    added: added.length,
    merged: merged.length,
    unchanged: unchanged.length,
    ids: added.join(BETWEEN),
    replaced,
  };
}

/** The ids of the annotations that an import added. */
export function addedIds({ ids }: Imported): string[] {
  return ids === '' ? [] : ids.split(BETWEEN);
}
