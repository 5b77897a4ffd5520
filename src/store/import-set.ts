import * as v from 'valibot';
import type { ExportSet } from '../exchange/set';
import type { Database, Store } from './db';
import { mergeDecision } from './decisions';
import { sameValue } from './edit';
import { StoreError } from './errors';
import { sha256 } from './hash';
import { FIELDS, mergeAnnotation, mergePage } from './merge';
import type { Annotation, Change, Decision, Page } from './model';
import { parse } from './parse';
import { samePlace } from './place';
import { toAnnotation } from './row';
import { annotation, change, decision, page, textVersion } from './schema';
import { unknownTexts } from './texts';
import { now } from './time';
import { writing } from './write';

/** What an import did, by the ids in the set. */
export interface ImportReport {
  added: string[];
  /** Changed by what the set held, or their history was. */
  merged: string[];
  /** Here already as they are in the set, or newer; also those of another id that say the same of the same place. */
  unchanged: string[];
}

const setSchema = v.object({
  pages: v.array(page),
  annotations: v.array(annotation),
  history: v.array(change),
  texts: v.array(textVersion),
  decisions: v.array(decision),
}) satisfies v.GenericSchema<unknown, ExportSet>;

function distinct<T>(rows: readonly T[], keyOf: (row: T) => string, what: string): void {
  const keys = new Set<string>();
  for (const key of rows.map(keyOf)) {
    if (keys.has(key)) throw new StoreError('invalid', `${what} ${key} is there twice. Nothing was saved.`);
    keys.add(key);
  }
}

/** The set as rows of the model that fit together. Throws a StoreError `invalid` that names the first fault. */
async function check(given: ExportSet): Promise<ExportSet> {
  const set = parse(setSchema, given, 'Import');
  distinct(set.pages, ({ url }) => url, 'Page');
  distinct(set.annotations, ({ id }) => id, 'Annotation');
  distinct(set.history, ({ id }) => id, 'Change');
  distinct(set.decisions, ({ id }) => id, 'Decision');
  distinct(set.texts, (text) => `${text.page} ${text.hash}`, 'Text');
  const urls = new Set(set.pages.map(({ url }) => url));
  const [stray] = [...set.annotations, ...set.texts].filter((row) => !urls.has(row.page));
  if (stray) throw new StoreError('invalid', `The page ${stray.page} is missing. Nothing was saved.`);
  for (const text of set.texts) {
    if ((await sha256(text.text)) !== text.hash) {
      throw new StoreError('invalid', `A text of ${text.page} does not fit its hash. Nothing was saved.`);
    }
  }
  return set;
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
  const rows = await db.annotations.bulkGet(set.annotations.map(({ id }) => id));
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

/**
 * Brings a set into the store in one transaction: all of it, or, where the set is faulty or the store fails, nothing. An annotation that
 * is here already is merged field by field: the newer change wins, and the losing value is kept in the history.
 */
export async function importSet(store: Store, given: ExportSet): Promise<ImportReport> {
  const set = await check(given);
  const theirHistory = new Map<string, Change[]>();
  for (const row of set.history) {
    theirHistory.set(row.annotation, [...(theirHistory.get(row.annotation) ?? []), row]);
  }
  return writing(store, async (db) => {
    const { byId, pageByUrl, others } = await known(db, set);
    const report: ImportReport = { added: [], merged: [], unchanged: [] };
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
        (isSame ? report.unchanged : report.merged).push(there.id);
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
    const present = await db.history.bulkGet(wanted.map(({ id }) => id));
    const history = wanted.filter((_, index) => !present[index]);
    const texts = await unknownTexts(db, set.texts);
    const decisions = await decisionsOf(db, set.decisions, doubles);
    return { result: report, writes: { pages, texts, annotations, changes, history, decisions } };
  });
}
