import type { ExportSet } from '../exchange/set';
import { type Database, run, type Store } from './db';
import { sameValue } from './edit';
import { record } from './history';
import type { Annotation, Change, Page } from './model';
import { toAnnotation, toRow } from './row';
import { earliest } from './time';

/** What an import did, by annotation id. */
export interface ImportReport {
  added: string[];
  /** Changed by what the file held. */
  merged: string[];
  /** Already here as they are in the file, or newer. */
  unchanged: string[];
}

const FIELDS = ['verdict', 'note', 'tags', 'dismissed'] as const;

const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * One annotation of which two forms are known: the later one's fields win, but an empty field never takes away what the
 * other holds. The value that loses is kept in the history.
 */
function merge(
  here: Annotation,
  there: Annotation,
): { annotation: Annotation; changes: Omit<Change, 'id'>[] } {
  const theirsIsLater = there.modified > here.modified;
  const annotation = { ...here, modified: theirsIsLater ? there.modified : here.modified };
  const changes: Omit<Change, 'id'>[] = [];
  for (const field of FIELDS) {
    if (sameValue(here[field], there[field])) continue;
    const takeTheirs = isEmpty(here[field]) || (theirsIsLater && !isEmpty(there[field]));
    const [from, to] = takeTheirs ? [here[field], there[field]] : [there[field], here[field]];
    if (takeTheirs) Object.assign(annotation, { [field]: there[field] });
    if (!isEmpty(from)) changes.push({ annotation: here.id, field, from, to, at: annotation.modified });
  }
  return { annotation, changes };
}

function mergePage(here: Page | undefined, there: Page): Page {
  if (!here) return there;
  const theirsIsLater = there.lastSeen > here.lastSeen;
  const [later, earlier] = theirsIsLater ? [there, here] : [here, there];
  return {
    ...later,
    title: later.title ?? earlier.title,
    outlet: later.outlet ?? earlier.outlet,
    byline: later.byline ?? earlier.byline,
    published: later.published ?? earlier.published,
    language: later.language ?? earlier.language,
    textHash: later.textHash ?? earlier.textHash,
    firstSeen: earliest(here.firstSeen, there.firstSeen),
  };
}

async function addMissing(db: Database, { history, texts }: ExportSet): Promise<void> {
  const knownChanges = await db.history.bulkGet(history.map(({ id }) => id));
  await db.history.bulkAdd(history.filter((_, i) => !knownChanges[i]));
  const knownTexts = await db.texts.bulkGet(texts.map(({ page, hash }) => [page, hash] as [string, string]));
  await db.texts.bulkAdd(texts.filter((_, i) => !knownTexts[i]));
}

/**
 * Brings an import into the store in one transaction: all of it, or nothing. The set is taken as checked.
 * Rejects with a StoreError (`quota` where the disk is full), the store then as it was.
 */
export function importSet(store: Store, set: ExportSet): Promise<ImportReport> {
  return run(store, (db) =>
    db.transaction('rw', [db.pages, db.texts, db.annotations, db.history], async () => {
      const known = await db.pages.bulkGet(set.pages.map(({ url }) => url));
      const pages = new Map(set.pages.map((page, i) => [page.url, mergePage(known[i], page)]));
      await db.pages.bulkPut([...pages.values()]);
      await addMissing(db, set);
      const report: ImportReport = { added: [], merged: [], unchanged: [] };
      const here = await db.annotations.bulkGet(set.annotations.map(({ id }) => id));
      const rows: Annotation[] = [];
      const lost: Omit<Change, 'id'>[] = [];
      set.annotations.forEach((there, i) => {
        const row = here[i];
        if (!row) {
          report.added.push(there.id);
          rows.push(there);
          return;
        }
        const { annotation, changes } = merge(toAnnotation(row), there);
        const changed = FIELDS.some((field) => !sameValue(annotation[field], row[field]));
        (changed ? report.merged : report.unchanged).push(there.id);
        if (changed) {
          rows.push(annotation);
          lost.push(...changes);
        }
      });
      await db.annotations.bulkPut(rows.map((row) => toRow(row, pages.get(row.page))));
      await record(db, lost);
      return report;
    }),
  );
}
