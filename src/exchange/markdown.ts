import type { Annotation } from '../store/model';
import { type Article, articles, placeLink } from './articles';
import { statusWords, suggestionFacts, verdictWords } from './facts';
import type { Labels } from './labels';
import { markdownLine, markdownLines, markdownLink } from './markdown-text';
import type { ExportSet } from './set';

const BREAK = '\\\n  ';

function field(label: string, words: string): string {
  return `- **${markdownLine(label)}:** ${markdownLine(words)}\n`;
}

function suggestionField({ suggestion }: Annotation, labels: Labels): string {
  const status = statusWords(suggestion, labels);
  if (status === null) return '';
  const cues = suggestion?.cues.map(({ words }) => `“${words}”`).join(', ');
  return field(labels.suggestion, cues ? `${status} (${cues})` : status);
}

/** One annotation: the quote as a block quote, then what is known and thought of it as a list. */
export function markdownAnnotation(annotation: Annotation, article: Article, labels: Labels): string {
  const { selectors, kind, note, tags, dismissed, suggestion } = annotation;
  const quote = markdownLines(selectors.quote.exact)
    .map((line) => `> ${line}\n`)
    .join('>\n');
  const verdict = verdictWords(annotation, labels);
  const url = placeLink(article, annotation);
  return [
    quote || '>\n',
    '\n',
    `- **${markdownLine(labels.kinds[kind])}**${dismissed ? ` (${markdownLine(labels.dismissed)})` : ''}\n`,
    verdict ? field(labels.verdict, verdict) : '',
    suggestionField(annotation, labels),
    ...suggestionFacts(suggestion, labels).map(([label, words]) => field(label, words)),
    tags.length > 0 ? field(labels.tags, tags.join(', ')) : '',
    note.trim() === '' ? '' : `- **${markdownLine(labels.note)}:** ${markdownLines(note).join(BREAK)}\n`,
    url ? `- ${markdownLink(labels.open, url)}\n` : '',
    '\n',
  ].join('');
}

/** An article's heading (`#` … given as `level`), outlet, byline, date and address. */
export function markdownHeading({ page, link: url }: Article, level: string, labels: Labels): string {
  const facts = [page.outlet, page.byline, page.published?.slice(0, 10)].flatMap((fact) =>
    fact ? [markdownLine(fact)] : [],
  );
  const address = url ? markdownLink(url, url) : markdownLine(page.url);
  const title = markdownLine(page.title ?? '') || markdownLine(labels.untitled);
  return `${level} ${title}\n\n${[...facts, address].join(' · ')}\n\n`;
}

/** A whole export as one Markdown text, grouped by article. Words from pages and from the reader are inert. */
export function* markdown(set: ExportSet, labels: Labels): Generator<string> {
  yield `# ${markdownLine(labels.title)}\n\n`;
  for (const article of articles(set)) {
    yield markdownHeading(article, '##', labels);
    for (const annotation of article.annotations) yield markdownAnnotation(annotation, article, labels);
  }
}
