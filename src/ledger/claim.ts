import type { Annotation, Page } from '../store/model';

/** What the ledger knows of one saved claim. */
export interface LedgerClaim {
  id: string;
  page: string;
  title: string | null;
  outlet: string | null;
  quote: string;
  suggestion: Annotation['suggestion'];
  verdict: Annotation['verdict'];
  /** When it was reported: the article's date as the page states it, else when the reader saved it. */
  reported: string;
  /** The same as milliseconds since 1970, UTC. */
  time: number;
  /** Whether `reported` is the article's own date. */
  isDated: boolean;
}

/** A saved claim with what its page, where it is known, tells of it. */
export function ledgerClaim(annotation: Annotation, page: Page | undefined): LedgerClaim {
  const published = page?.published ?? null;
  const time = published === null ? Number.NaN : Date.parse(published);
  const isDated = published !== null && !Number.isNaN(time);
  return {
    id: annotation.id,
    page: annotation.page,
    title: page?.title ?? null,
    outlet: page?.outlet ?? null,
    quote: annotation.selectors.quote.exact,
    suggestion: annotation.suggestion,
    verdict: annotation.verdict,
    reported: isDated ? published : annotation.created,
    time: isDated ? time : Date.parse(annotation.created),
    isDated,
  };
}

/** By when they were reported, then by id. */
export function byTime(first: LedgerClaim, second: LedgerClaim): number {
  return first.time - second.time || (first.id < second.id ? -1 : Number(first.id > second.id));
}
