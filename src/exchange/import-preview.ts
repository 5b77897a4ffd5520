import type { ImportReport } from '../store/import-plan';
import type { Field } from '../store/merge';
import type { Fault } from './fault';
import type { ImportKind } from './import-types';
import type { ExportSet } from './set';

/** An annotation of a file, as far as a list of them shows it. */
export interface PreviewRow {
  quote: string;
  /** The page's title, or its address where it has none. */
  page: string;
  /** What takes the file's value. */
  fields: Field[];
}

export interface PreviewGroup {
  count: number;
  /** The first ones. */
  rows: PreviewRow[];
}

/** What an import would do, for the reader to decide on. */
export interface ImportPreview {
  kind: ImportKind;
  added: PreviewGroup;
  merged: PreviewGroup;
  unchanged: PreviewGroup;
  /** Parts of the file that cannot be taken, and why. */
  refused: Fault[];
}

/** Rows that a preview lists of each group: enough to see what they are. */
const MOST_ROWS = 100;
const LONGEST_QUOTE = 300;

/** A preview of an import out of its set and what bringing it in would do. */
export function previewOf(
  kind: ImportKind,
  set: ExportSet,
  report: ImportReport,
  refused: Fault[],
): ImportPreview {
  const byId = new Map(set.annotations.map((annotation) => [annotation.id, annotation]));
  const titles = new Map(set.pages.map(({ url, title }) => [url, title]));
  const group = (ids: readonly string[]): PreviewGroup => ({
    count: ids.length,
    rows: ids.slice(0, MOST_ROWS).flatMap((id) => {
      const annotation = byId.get(id);
      if (!annotation) return [];
      const quote = annotation.selectors.quote.exact.slice(0, LONGEST_QUOTE);
      return [
        { quote, page: titles.get(annotation.page) ?? annotation.page, fields: report.fields[id] ?? [] },
      ];
    }),
  });
  const { added, merged, unchanged } = report;
  return { kind, added: group(added), merged: group(merged), unchanged: group(unchanged), refused };
}
