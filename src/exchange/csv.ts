import type { Annotation } from '../store/model';
import { type Article, articles, placeLink } from './articles';
import { csvRecord } from './csv-text';
import { statusWords, verdictWords } from './facts';
import type { Labels } from './labels';
import { type Writer, writer } from './writer';

/** Names of the columns: the same in every language, so that a file can be read back anywhere. */
export const csvColumns = [
  'id',
  'kind',
  'quote',
  'verdict',
  'suggestion',
  'cue_words',
  'note',
  'tags',
  'dismissed',
  'source',
  'source_named',
  'name',
  'role',
  'imposer',
  'target',
  'measure',
  'when',
  'instrument',
  'title',
  'outlet',
  'byline',
  'published',
  'language',
  'url',
  'link',
  'prefix',
  'suffix',
  'start',
  'end',
  'text_sha256',
  'created',
  'modified',
] as const;

export type CsvColumn = (typeof csvColumns)[number];

/** Tags and cue words share a cell, a line each: neither has line breaks of its own in a stored tag. */
const list = (items: readonly string[]) => items.join('\n');

function cells(annotation: Annotation, article: Article, labels: Labels): Record<CsvColumn, string> {
  const { suggestion, selectors } = annotation;
  const { page } = article;
  return {
    id: annotation.id,
    kind: labels.kinds[annotation.kind],
    quote: selectors.quote.exact,
    verdict: verdictWords(annotation, labels) ?? '',
    suggestion: statusWords(suggestion, labels) ?? '',
    cue_words: list(suggestion?.cues.map(({ words }) => words) ?? []),
    note: annotation.note,
    tags: list(annotation.tags),
    dismissed: annotation.dismissed ? 'true' : 'false',
    source: suggestion?.source?.words ?? '',
    source_named: suggestion?.source ? String(suggestion.source.named) : '',
    name: suggestion?.name ?? '',
    role: suggestion?.role ?? '',
    imposer: suggestion?.imposer ?? '',
    target: suggestion?.target ?? '',
    measure: suggestion?.measure ?? '',
    when: suggestion?.date ?? '',
    instrument: suggestion?.instrument ?? '',
    title: page.title ?? '',
    outlet: page.outlet ?? '',
    byline: page.byline ?? '',
    published: page.published ?? '',
    language: page.language ?? '',
    url: page.url,
    link: placeLink(article, annotation) ?? '',
    prefix: selectors.quote.prefix,
    suffix: selectors.quote.suffix,
    start: selectors.position ? String(selectors.position.start) : '',
    end: selectors.position ? String(selectors.position.end) : '',
    text_sha256: annotation.textHash ?? '',
    created: annotation.created,
    modified: annotation.modified,
  };
}

/** Writes CSV (RFC 4180, with a byte order mark for spreadsheets): a header, then a record an annotation. */
export function csv(labels: Labels): Writer {
  return writer(
    function* (set) {
      for (const article of articles(set)) {
        for (const annotation of article.annotations) {
          const row = cells(annotation, article, labels);
          yield csvRecord(csvColumns.map((column) => row[column]));
        }
      }
    },
    { begin: [`\uFEFF${csvRecord(csvColumns)}`] },
  );
}
