import Dexie from 'dexie';
import type { Status } from '../../detect/types';
import type { Database } from '../db';
import { foldedWords } from '../fold';
import type { Annotation, AnnotationKind, Page, Verdict } from '../model';

/** What a search needs of one annotation. */
export interface LookupItem {
  id: string;
  kind: AnnotationKind;
  verdict: Verdict | null;
  status: Status | null;
  dismissed: boolean;
  tags: string[];
  created: string;
  modified: string;
  /** Folded words of quote, note, tags and suggestion; a line each, so that no phrase runs from one into another. */
  text: string;
}

/**
 * What a search needs of one page and its annotations, derived from their rows and rewritten with them in the same
 * transaction. One row a page, because 10,000 rows are read several times faster than 100,000.
 */
export interface LookupRow {
  page: string;
  /** Higher than every revision written before: a reader that knows all up to one asks for what is above it. */
  rev: number;
  /** Folded words of title and outlet, a line each. */
  text: string;
  outlet: string | null;
  published: string | null;
  items: LookupItem[];
}

/** UTF-16 code units of one field that are searched: a note as long as a book must not swell what is held in memory. */
const LONGEST_FIELD = 20_000;

function lines(parts: readonly (string | null | undefined)[]): string {
  return parts
    .flatMap((part) => (part ? [foldedWords(part.slice(0, LONGEST_FIELD)).join(' ')] : []))
    .filter((line) => line !== '')
    .join(' \n ');
}

function toItem(annotation: Annotation): LookupItem {
  const { id, kind, verdict, dismissed, tags, created, modified, note, suggestion, selectors } = annotation;
  const named = suggestion
    ? [
        suggestion.name,
        suggestion.role,
        suggestion.imposer,
        suggestion.target,
        suggestion.measure,
        suggestion.instrument,
        suggestion.source?.words,
        ...(suggestion.mentions ?? []).map(({ name }) => name),
      ]
    : [];
  return {
    id,
    kind,
    verdict,
    status: suggestion?.status ?? null,
    dismissed,
    tags,
    created,
    modified,
    text: lines([selectors.quote.exact, note, ...tags, ...new Set(named)]),
  };
}

/** The lookup row of a page, which may have lost its own row or all annotations; all of it but its revision. */
export function toLookup(
  url: string,
  page: Page | undefined,
  annotations: readonly Annotation[],
): Omit<LookupRow, 'rev'> {
  return {
    page: url,
    text: lines([page?.title, page?.outlet]),
    outlet: page?.outlet ?? null,
    published: page?.published ?? null,
    items: annotations.map(toItem),
  };
}

/** Pages whose annotations are held in memory at once. */
const CHUNK = 500;

/** What was written, as far as the lookup rows follow from it. */
export interface Written {
  /** URLs of pages whose own rows changed. */
  pages: readonly string[];
  annotations: readonly Annotation[];
  removed: readonly Annotation[];
}

/** The changed annotations of each page; null for one that was removed. */
function byPage({ annotations, removed }: Written): Map<string, Map<string, Annotation | null>> {
  const pages = new Map<string, Map<string, Annotation | null>>();
  const add = (page: string, id: string, annotation: Annotation | null) => {
    const changed = pages.get(page);
    if (changed) changed.set(id, annotation);
    else pages.set(page, new Map([[id, annotation]]));
  };
  for (const annotation of annotations) add(annotation.page, annotation.id, annotation);
  for (const { page, id } of removed) add(page, id, null);
  return pages;
}

/** A page's lookup row with the items of the changed annotations exchanged, so that the others need not be read. */
function patched(row: LookupRow, changed: ReadonlyMap<string, Annotation | null>): LookupRow {
  const known = new Set(row.items.map(({ id }) => id));
  const kept = row.items.flatMap((item) => {
    const annotation = changed.get(item.id);
    if (annotation === undefined) return [item];
    return annotation === null ? [] : [toItem(annotation)];
  });
  const added = [...changed].flatMap(([id, annotation]) =>
    annotation !== null && !known.has(id) ? [toItem(annotation)] : [],
  );
  return { ...row, items: [...kept, ...added] };
}

/**
 * Inside a writing transaction, after all else was written: brings the lookup rows up to date. Rows are never deleted: an empty one tells
 * readers that the page's annotations are gone.
 */
export async function relist(db: Database, written: Written): Promise<void> {
  const changed = byPage(written);
  const whole = new Set(written.pages);
  const urls = [...new Set([...whole, ...changed.keys()])];
  if (urls.length === 0) return;
  let rev = Number((await db.lookup.orderBy('rev').lastKey()) ?? 0);
  const fresh = async (url: string) =>
    toLookup(url, await db.pages.get(url), await db.annotations.where({ page: url }).toArray());
  /** Of a page on which nothing stood before, so that all that stands on it was written now. */
  const first = async (url: string, changes: ReadonlyMap<string, Annotation | null>) =>
    toLookup(
      url,
      await db.pages.get(url),
      [...changes.values()].filter((annotation) => annotation !== null),
    );
  for (let from = 0; from < urls.length; from += CHUNK) {
    const chunk = urls.slice(from, from + CHUNK);
    const known = await db.lookup.bulkGet(chunk);
    const rows = await Dexie.Promise.all(
      chunk.map((url, index) => {
        const row = known[index];
        const changes = changed.get(url);
        if (!changes || (row && whole.has(url))) return fresh(url);
        return row ? patched(row, changes) : first(url, changes);
      }),
    );
    await db.lookup.bulkPut(
      rows.map((row) => {
        rev += 1;
        return { ...row, rev };
      }),
    );
  }
}
