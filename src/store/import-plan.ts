import type { ExportSet } from '../exchange/set';
import type { Replaced } from './bulk';
import type { Database } from './db';
import { mergeDecision } from './decisions';
import { sameValue } from './edit';
import { FIELDS, type Field, mergeAnnotation, mergePage } from './merge';
import type { Annotation, Change, Decision, Page } from './model';
import { samePlace } from './place';
import { toAnnotation } from './row';
import { rowsById } from './rows-by-id';
import { unknownTexts } from './texts';
import { now } from './time';
import type { Writes } from './write';

/** What an import does, by the ids in the set. */
export interface ImportReport {
  added: string[];
  /** Changed by what the set held, or their history was. */
  merged: string[];
  /** Here already as they are in the set, or newer; also those of another id that say the same of the same place. */
  unchanged: string[];
  /** Of those that are merged: the fields that take the set's value. */
  fields: Record<string, Field[]>;
  /** What those fields held before and hold then, for `takeBack`. */
  replaced: Replaced[];
}

function historyIn(db: Database, annotation: string): Promise<Change[]> {
  return db.history.where({ annotation }).toArray();
}

function saysTheSame(first: Annotation, second: Annotation): boolean {
  return (
    first.kind === second.kind &&
    samePlace(first, second) &&
    FIELDS.every((field) => sameValue(first[field], second[field]))
  );
}

/** What there is here of the set: annotations by id, and, of the set's pages that are known here, all others on them. */
async function known(db: Database, set: ExportSet) {
  const rows = await rowsById(
    db.annotations,
    set.annotations.map(({ id }) => id),
  );
  const byId = new Map(rows.flatMap((row) => (row ? [[row.id, toAnnotation(row)] as const] : [])));
  const pages = await db.pages.bulkGet(set.pages.map(({ url }) => url));
  const pageByUrl = new Map(pages.flatMap((row) => (row ? [[row.url, row] as const] : [])));
  const inSet = new Set(set.annotations.map(({ id }) => id));
  const others = new Map<string, Annotation[]>();
  await Promise.all(
    [...pageByUrl.keys()].map(async (url) => {
      const onPage = await db.annotations.where({ page: url }).toArray();
      others.set(url, onPage.filter(({ id }) => !inSet.has(id)).map(toAnnotation));
    }),
  );
  return { byId, pageByUrl, others };
}

/** Whether the last that is known of an annotation which is not there is that it was deleted. */
async function wasDeleted(db: Database, id: string): Promise<boolean> {
  const changes = await historyIn(db, id);
  return changes.some(({ field }) => field === 'deleted');
}

/** The set's decisions as they are to be kept, about what its annotations are called here. */
async function decisionsOf(
  db: Database,
  given: readonly Decision[],
  nameHere: ReadonlyMap<string, string>,
): Promise<Decision[]> {
  const present = await db.decisions.bulkGet(given.map(({ id }) => id));
  return given.flatMap((there, index) => {
    const here = present[index];
    if (here) return mergeDecision(here, there);
    const members = [...new Set(there.members.map((id) => nameHere.get(id) ?? id))];
    return members.length > 1 ? { ...there, members } : [];
  });
}

/** By annotation, the changes that a set tells of. */
function historiesOf(set: ExportSet): Map<string, Change[]> {
  const histories = new Map<string, Change[]>();
  for (const row of set.history) {
    const list = histories.get(row.annotation);
    if (list) list.push(row);
    else histories.set(row.annotation, [row]);
  }
  return histories;
}

/** Inside a transaction: what bringing a checked set in would do, and what would be written for it. */
export async function planImport(
  db: Database,
  set: ExportSet,
): Promise<{ report: ImportReport; writes: Writes }> {
  const theirHistory = historiesOf(set);
  const { byId, pageByUrl, others } = await known(db, set);
  const report: ImportReport = { added: [], merged: [], unchanged: [], fields: {}, replaced: [] };
  /** Those of the set that are here under another id, which stands beside. */
  const doubles = new Map<string, string>();
  const annotations: Annotation[] = [];
  const changes: Omit<Change, 'id'>[] = [];
  for (const there of set.annotations) {
    const here = byId.get(there.id);
    const double = here ? undefined : others.get(there.page)?.find((other) => saysTheSame(other, there));
    if (here) {
      const merged = FIELDS.every((field) => sameValue(here[field], there[field]))
        ? mergeAnnotation({ annotation: here, history: [] }, { annotation: there, history: [] })
        : mergeAnnotation(
            { annotation: here, history: await historyIn(db, here.id) },
            { annotation: there, history: theirHistory.get(there.id) ?? [] },
          );
      const isSame =
        merged.changes.length === 0 &&
        (['suggestion', 'textHash', ...FIELDS] as const).every((key) =>
          sameValue(merged.annotation[key], here[key]),
        );
      if (!isSame || merged.annotation.modified !== here.modified) annotations.push(merged.annotation);
      changes.push(...merged.changes);
      if (isSame) report.unchanged.push(there.id);
      else {
        report.merged.push(there.id);
        const taken = FIELDS.filter((field) => !sameValue(merged.annotation[field], here[field]));
        if (taken.length > 0) report.fields[there.id] = taken;
        for (const field of taken)
          report.replaced.push({ ids: [here.id], field, from: here[field], to: merged.annotation[field] });
      }
    } else if (double) {
      doubles.set(there.id, double.id);
      report.unchanged.push(there.id);
    } else {
      if (pageByUrl.has(there.page) && (await wasDeleted(db, there.id))) {
        changes.push({ annotation: there.id, field: 'restored', from: null, to: null, at: now() });
      }
      annotations.push(there);
      report.added.push(there.id);
    }
  }
  const pages: Page[] = set.pages.map((there) => {
    const here = pageByUrl.get(there.url);
    return here ? mergePage(here, there) : there;
  });
  const wanted = set.history.filter((row) => !doubles.has(row.annotation));
  const present = await rowsById(
    db.history,
    wanted.map(({ id }) => id),
  );
  const history = wanted.filter((_, index) => !present[index]);
  const texts = await unknownTexts(db, set.texts);
  const decisions = await decisionsOf(db, set.decisions, doubles);
  return { report, writes: { pages, texts, annotations, changes, history, decisions } };
}
