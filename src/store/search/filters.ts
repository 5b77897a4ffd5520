import type { AnnotationKind, Verdict } from '../model';
import type { AnnotationRow } from '../row';

/** Which annotations a search goes through; what is left out does not narrow it. */
export interface SearchFilters {
  kinds?: readonly AnnotationKind[];
  /** 'none' stands for annotations without a verdict. */
  verdicts?: readonly (Verdict | 'none')[];
  outlet?: string;
  tag?: string;
  /** URL of a page. */
  page?: string;
  /** First and last moment, or whole days (YYYY-MM-DD), both included. */
  from?: string;
  to?: string;
  /** Which date `from` and `to` are about; `created` by default. */
  date?: DateField;
  /** False (the default) leaves out what the reader dismissed, true shows nothing else, 'any' does not ask. */
  dismissed?: boolean | 'any';
}

export type DateField = 'created' | 'modified' | 'published';

export function dateOf(row: AnnotationRow, field: DateField): string | null {
  return field === 'published' ? row.keys.published : row[field];
}

/** Whether a row passes the filters. Dates are compared as text, as far as the given one is precise. */
export function passes(row: AnnotationRow, filters: SearchFilters): boolean {
  const { kinds, verdicts, outlet, tag, page, from, to, dismissed = false } = filters;
  if (dismissed !== 'any' && row.dismissed !== dismissed) return false;
  if (kinds && !kinds.includes(row.kind)) return false;
  if (verdicts && !verdicts.includes(row.verdict ?? 'none')) return false;
  if (outlet !== undefined && row.keys.outlet !== outlet) return false;
  if (tag !== undefined && !row.tags.includes(tag)) return false;
  if (page !== undefined && row.page !== page) return false;
  if (from === undefined && to === undefined) return true;
  const date = dateOf(row, filters.date ?? 'created');
  if (date === null) return false;
  return (from === undefined || date >= from) && (to === undefined || date.slice(0, to.length) <= to);
}
