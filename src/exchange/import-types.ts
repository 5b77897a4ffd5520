import type { Annotation, Page } from '../store/model';
import { barePage } from './articles';
import type { Fault } from './fault';
import type { ExportSet } from './set';

export type ImportKind = 'reportedly' | 'web-annotation' | 'hypothesis' | 'csv';

/** `skipped`: parts that cannot be kept, and why; the rest of the file can. */
export type ImportResult =
  | { ok: true; set: ExportSet; kind: ImportKind; skipped: Fault[] }
  | { ok: false; fault: Fault };

/** What a reader of one format makes of a file. */
export interface ReadSet {
  set: ExportSet;
  skipped: Fault[];
}

/** What only the program's own files have. */
export const emptyRows: Omit<ExportSet, 'annotations'> = { pages: [], history: [], texts: [], decisions: [] };

/** What a file tells of a page. */
export type PageHints = Partial<Pick<Page, 'title' | 'outlet' | 'byline' | 'published' | 'language'>>;

/** The pages that annotations stand on and that have no row yet, with what the file told of them. */
export function missingPages(
  annotations: readonly Annotation[],
  known: readonly Page[],
  hints: ReadonlyMap<string, PageHints> = new Map(),
): Page[] {
  const urls = new Set(known.map(({ url }) => url));
  const byUrl = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    if (urls.has(annotation.page)) continue;
    const list = byUrl.get(annotation.page);
    if (list) list.push(annotation);
    else byUrl.set(annotation.page, [annotation]);
  }
  return Array.from(byUrl, ([url, list]) => ({ ...barePage(url, list), ...hints.get(url) }));
}
