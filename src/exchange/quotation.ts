import type { Selectors } from '../anchor/types';
import type { PageMetadata } from '../page/types';
import { escapeHtml } from './html';
import { markdownLine, markdownTarget } from './markdown-text';
import { textFragmentUrl } from './text-fragment';
import { linkUrl } from './web-url';

/** What a quote can be copied as, in the order of a menu. */
export const copyForms = ['quote', 'markdown', 'link'] as const;
export type CopyForm = (typeof copyForms)[number];

/** Words of a page, where they stand in it, and whose they are. */
export interface Quotable {
  selectors: Selectors;
  page: Pick<PageMetadata, 'title' | 'outlet' | 'published' | 'url'>;
}

/** What goes to the clipboard: plain text and, where the form has one, the same as HTML. */
export interface Copied {
  text: string;
  html: string | null;
}

/** Invisible characters that turn the direction of what stands after them, and controls: a citation pasted elsewhere must not carry them. */
const UNSEEN = /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu;

const LINES = /[\n\r\u2028\u2029\u0085]+/u;

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();

/** Title, outlet and day of publication, as far as they are known. */
function sourceOf({ title, outlet, published }: Quotable['page']) {
  const [name = '', ...rest] = [title, outlet, published?.slice(0, 10)].flatMap((part) =>
    part ? [onOneLine(part)] : [],
  );
  return { name, rest };
}

/** The page's address at the quote; null where the page has none that may be a link. */
const placeOf = ({ selectors, page }: Quotable) => linkUrl(textFragmentUrl(page.url, selectors));

/** “quote” — Title, Outlet, date. URL; as HTML a block quote with its source. */
function quote(quotable: Quotable): Copied {
  const { page, selectors } = quotable;
  const words = onOneLine(selectors.quote.exact);
  const { name, rest } = sourceOf(page);
  const source = [name, ...rest].filter(Boolean).join(', ');
  const place = placeOf(quotable);
  const label = escapeHtml(name || page.url);
  const linked = place === null ? label : `<a href="${escapeHtml(place)}">${label}</a>`;
  return {
    text: `“${words}”${source && ` — ${source}.`} ${page.url}`,
    html: `<blockquote><p>${escapeHtml(words)}</p></blockquote><p>— ${[linked, ...rest.map(escapeHtml)].join(', ')}</p>`,
  };
}

/** A block quote and its source, linked to the place; words of other people's making are inert. */
function markdown(quotable: Quotable): Copied {
  const { page, selectors } = quotable;
  const { name, rest } = sourceOf(page);
  const place = placeOf(quotable);
  const label = name || page.url;
  const source = [
    place === null ? markdownLine(label) : `[${markdownLine(label)}](${markdownTarget(place)})`,
    ...rest.map(markdownLine),
  ].join(', ');
  const words = selectors.quote.exact.split(LINES).map(markdownLine).filter(Boolean);
  const lines = [...words, `— ${source}`];
  return { text: `${lines.map((line) => `> ${line}`).join('\n>\n')}\n`, html: null };
}

/** The page's address with a text fragment that leads to the quote. */
function link(quotable: Quotable): Copied {
  return { text: placeOf(quotable) ?? onOneLine(quotable.page.url), html: null };
}

const makers: Record<CopyForm, (quotable: Quotable) => Copied> = { quote, markdown, link };

/** A quote in one of the forms. The same in, the same out; no errors. */
export function copyAs(form: CopyForm, quotable: Quotable): Copied {
  return makers[form](quotable);
}
