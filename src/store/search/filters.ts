import type { Status } from '../../detect/types';
import type { AnnotationKind, Verdict } from '../model';
import type { LookupItem, LookupRow } from './lookup';

/** Which annotations a search goes through; what is left out, and an empty list, narrows nothing. */
export interface SearchFilters {
  kinds?: readonly AnnotationKind[];
  /** 'none' stands for annotations without a verdict. */
  verdicts?: readonly (Verdict | 'none')[];
  /** What the program suggested; 'none' stands for annotations without a suggested status. */
  statuses?: readonly (Status | 'none')[];
  outlets?: readonly string[];
  /** Any of these. */
  tags?: readonly string[];
  /** URL of a page. */
  page?: string | null;
  /** Ids of annotations, none of which need to be there; null narrows nothing, an empty set lets nothing through. */
  ids?: ReadonlySet<string> | null;
  /** First and last day (YYYY-MM-DD) of publication, both included, as the page states it; null is open. */
  publishedFrom?: string | null;
  publishedTo?: string | null;
  /** False (the default) leaves out what the reader dismissed, true shows nothing else, 'any' does not ask. */
  dismissed?: boolean | 'any';
}

/** Whether nothing but `dismissed` is asked. */
export function isPlain(filters: SearchFilters): boolean {
  const { dismissed: _, ...others } = filters;
  return Object.values(others).every(
    (value) => value === undefined || value === null || (Array.isArray(value) && value.length === 0),
  );
}

function chosen<T>(values: readonly T[] | undefined): ReadonlySet<T> | null {
  return values && values.length > 0 ? new Set(values) : null;
}

/** The filters as one test of an annotation and its page. */
export function toTest(filters: SearchFilters): (item: LookupItem, page: LookupRow) => boolean {
  const kinds = chosen(filters.kinds);
  const verdicts = chosen(filters.verdicts);
  const statuses = chosen(filters.statuses);
  const outlets = chosen(filters.outlets);
  const tags = chosen(filters.tags);
  const url = filters.page ?? null;
  const ids = filters.ids ?? null;
  const from = filters.publishedFrom ?? null;
  const to = filters.publishedTo ?? null;
  const dismissed = filters.dismissed ?? false;
  return (item, page) => {
    if (dismissed !== 'any' && item.dismissed !== dismissed) return false;
    if (ids && !ids.has(item.id)) return false;
    if (kinds && !kinds.has(item.kind)) return false;
    if (verdicts && !verdicts.has(item.verdict ?? 'none')) return false;
    if (statuses && !statuses.has(item.status ?? 'none')) return false;
    if (url !== null && page.page !== url) return false;
    if (outlets && (page.outlet === null || !outlets.has(page.outlet))) return false;
    if (tags && !item.tags.some((tag) => tags.has(tag))) return false;
    if (from === null && to === null) return true;
    const day = page.published?.slice(0, 10);
    return day !== undefined && (from === null || day >= from) && (to === null || day <= to);
  };
}
