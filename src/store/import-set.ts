import type { ExportSet } from '../exchange/set';
import { run, type Store } from './db';
import { checkSet } from './import-check';
import { type ImportReport, planImport } from './import-plan';
import { type WriteOptions, writing } from './write';

export type { ImportReport } from './import-plan';

/** A set that was checked and compared with the store; nothing of it is written yet. */
export interface PreparedImport {
  /** What bringing it in would do to the store as it was then. */
  preview: ImportReport;
  /** Brings it in; the report is of the store as it is by then. Rejects where the store fails or the signal ends it. */
  commit(options?: WriteOptions): Promise<ImportReport>;
}

function write(store: Store, set: ExportSet, options?: WriteOptions): Promise<ImportReport> {
  return writing(
    store,
    async (db) => {
      const { report, writes } = await planImport(db, set);
      return { result: report, writes };
    },
    options,
  );
}

/** Checks a set, as `checkSet` does, and works out what bringing it in would do. Throws a StoreError `invalid` where it is faulty. */
export async function prepareImport(
  store: Store,
  given: ExportSet,
  textsFit = false,
): Promise<PreparedImport> {
  const set = await checkSet(given, textsFit);
  const { report } = await run(store, (db) =>
    db.transaction('r', [db.pages, db.texts, db.annotations, db.history, db.decisions], () =>
      planImport(db, set),
    ),
  );
  return { preview: report, commit: (options) => write(store, set, options) };
}

/**
 * Brings a set into the store in one transaction: all of it, or, where the set is faulty or the store fails, nothing. An annotation that
 * is here already is merged field by field: the newer change wins, and the losing value is kept in the history.
 */
export async function importSet(store: Store, given: ExportSet): Promise<ImportReport> {
  return write(store, await checkSet(given));
}
