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

/** The lookup row of a page, which may have lost its own row or all annotations. */
export function toLookup(
  url: string,
  page: Page | undefined,
  annotations: readonly Annotation[],
  rev: number,
): LookupRow {
  return {
    page: url,
    rev,
    text: lines([page?.title, page?.outlet]),
    outlet: page?.outlet ?? null,
    published: page?.published ?? null,
    items: annotations.map(toItem),
  };
}

/** Pages whose annotations are held in memory at once. */
const CHUNK = 500;

/**
 * Inside a writing transaction, after all else was written: brings the lookup rows of the named pages up to date. Rows are
 * never deleted: an empty one tells readers that the page's annotations are gone.
 */
export async function relist(db: Database, urls: Iterable<string>): Promise<void> {
  const distinct = [...new Set(urls)];
  if (distinct.length === 0) return;
  let rev = Number((await db.lookup.orderBy('rev').lastKey()) ?? 0);
  for (let from = 0; from < distinct.length; from += CHUNK) {
    const chunk = distinct.slice(from, from + CHUNK);
    const pages = await db.pages.bulkGet(chunk);
    const annotations = await Promise.all(chunk.map((url) => db.annotations.where({ page: url }).toArray()));
    await db.lookup.bulkPut(
      chunk.map((url, index) => {
        rev += 1;
        return toLookup(url, pages[index], annotations[index] ?? [], rev);
      }),
    );
  }
}
