import { JSDOM } from 'jsdom';

export const ADDRESS = 'https://news.example/world/2024/03/sanctions-widen';

/** A document as the page at `url` would have it. Scripts do not run. */
export function documentOf(html: string, url = ADDRESS): Document {
  return new JSDOM(html, { url }).window.document;
}

/** A page with this head and body. */
export const pageOf = (head: string, body: string, url = ADDRESS) =>
  documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url);

export const linked = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const SENTENCE =
  'The finance ministry said on Tuesday that the new measures would reach banks, ports and two shipping firms.';

/** Paragraphs of running text. */
export const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${SENTENCE} Paragraph ${i + 1} says so again.</p>`).join('\n');
