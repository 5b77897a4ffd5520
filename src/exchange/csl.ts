import { type Article, articles } from './articles';
import type { Labels } from './labels';
import { allTags, citedQuote, dateParts, isInOutlet, oneLine } from './reference';
import type { Writer } from './writer';

/**
 * Text for the `note` field. Zotero reads `name: value` at the start of a line, and `{:name: value}`, as fields of the
 * item; what begins with a quotation mark, on one line, is neither.
 */
function noteText(lines: readonly string[]): string {
  return lines.join(' ‖ ').replaceAll('{:', '{ :');
}

function item({ page, link: url, annotations }: Article, labels: Labels) {
  const issued = dateParts(page.published);
  const accessed = dateParts(page.lastSeen);
  const tags = allTags(annotations).map(oneLine);
  return {
    id: page.url,
    type: isInOutlet(page) ? 'article-newspaper' : 'webpage',
    title: oneLine(page.title ?? labels.untitled),
    ...(page.outlet && { 'container-title': oneLine(page.outlet) }),
    ...(page.byline && { author: [{ literal: oneLine(page.byline) }] }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(accessed && { accessed: { 'date-parts': [accessed] } }),
    ...(url && { URL: url }),
    ...(page.language && { language: oneLine(page.language) }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    note: noteText(annotations.map((annotation) => citedQuote(annotation, labels))),
  };
}

/** Writes CSL-JSON (schema 1.0): an item an article, its quotes, verdicts and notes in `note`. */
export function csl(labels: Labels): Writer {
  let separator = '\n';
  return {
    begin: () => ['['],
    *part(set) {
      for (const article of articles(set)) {
        yield `${separator}${JSON.stringify(item(article, labels))}`;
        separator = ',\n';
      }
    },
    end: () => ['\n]\n'],
  };
}
