import type { PageMetadata } from '../page/types';

/** A quote with its citation, as plain text: “quote” — Title, Outlet, date. URL */
export function quotation(
  quote: string,
  page: Pick<PageMetadata, 'title' | 'outlet' | 'published' | 'url'>,
): string {
  const source = [page.title, page.outlet, page.published?.slice(0, 10)].filter(Boolean).join(', ');
  return `“${quote}”${source && ` — ${source}.`} ${page.url}`;
}
