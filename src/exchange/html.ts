import { languageTag } from '../language-tag';
import type { Annotation } from '../store/model';
import { type Article, articles, placeLink } from './articles';
import { type ExportFile, newExportFile } from './export-file';
import { statusWords, suggestionFacts, verdictWords } from './facts';
import { REPORT_STYLE } from './html-style';
import type { Labels } from './labels';
import { type Writer, writer } from './writer';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** HTML has no way to write these. */
const UNPRINTABLE = /(?![\t\n\f\r])\p{Cc}|\p{Surrogate}/gu;

/** Anything that the steps below would change: most texts are spared them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be found
const ANYTHING = /[&<>"'\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]/;

/** Any text as content of an element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  if (!ANYTHING.test(text)) return text;
  return text
    .replace(UNPRINTABLE, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function link(url: string | null, words: string): string {
  return url ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(words)}</a>` : escapeHtml(words);
}

/** What begins a row, by its label: there are few, and each stands in every annotation. */
const heads = new Map<string, string>();

function row(label: string, html: string): string {
  const head = heads.get(label) ?? `<dt>${escapeHtml(label)}</dt><dd dir="auto">`;
  heads.set(label, head);
  return `${head}${html}</dd>\n`;
}

const time = (iso: string) =>
  `<time datetime="${escapeHtml(iso)}">${escapeHtml(iso.slice(0, 16).replace('T', ' '))}${iso.length > 10 ? ' UTC' : ''}</time>`;

function suggestionRow({ suggestion }: Annotation, labels: Labels): string {
  const status = statusWords(suggestion, labels);
  if (status === null) return '';
  const cues = suggestion?.cues.map(({ words }) => `“${words}”`).join(', ');
  return row(labels.suggestion, escapeHtml(status)) + (cues ? row(labels.cues, escapeHtml(cues)) : '');
}

function annotationHtml(annotation: Annotation, article: Article, labels: Labels): string {
  const { selectors, kind, note, tags, dismissed, suggestion, textHash, created } = annotation;
  const { prefix, exact, suffix } = selectors.quote;
  const verdict = verdictWords(annotation, labels);
  const text = textHash === null ? undefined : article.texts.get(textHash);
  return [
    `<section class="annotation ${annotation.verdict ?? 'open'}">\n`,
    `<h3>${escapeHtml(labels.kinds[kind])}${dismissed ? ` (${escapeHtml(labels.dismissed)})` : ''}</h3>\n`,
    `<blockquote dir="auto"><p><span class="context">${escapeHtml(prefix)}</span>`,
    `<mark>${escapeHtml(exact)}</mark><span class="context">${escapeHtml(suffix)}</span></p></blockquote>\n<dl>\n`,
    row(labels.verdict, verdict ? `<strong>${escapeHtml(verdict)}</strong>` : escapeHtml(labels.noVerdict)),
    suggestionRow(annotation, labels),
    ...suggestionFacts(suggestion, labels).map(([label, words]) => row(label, escapeHtml(words))),
    tags.length > 0 ? row(labels.tags, escapeHtml(tags.join(', '))) : '',
    note.trim() === '' ? '' : row(labels.note, `<span class="note">${escapeHtml(note)}</span>`),
    row(labels.saved, time(created)),
    row(labels.read, time(text?.seen ?? article.page.firstSeen)),
    textHash === null ? '' : row(labels.textHash, `<code>${escapeHtml(textHash)}</code>`),
    `</dl>\n<p class="open">${link(placeLink(article, annotation), labels.open)}</p>\n</section>\n`,
  ].join('');
}

function articleHead(article: Article, labels: Labels): string {
  const { page } = article;
  const facts = [page.outlet, page.byline, page.published?.slice(0, 10)].flatMap((fact) =>
    fact ? [`<span dir="auto">${escapeHtml(fact)}</span>`] : [],
  );
  const tag = languageTag(page.language);
  const language = tag ? ` lang="${tag}"` : '';
  return [
    `<article${language}>\n<h2 dir="auto">${escapeHtml(page.title ?? labels.untitled)}</h2>\n`,
    facts.length > 0 ? `<p class="facts">${facts.join(' · ')}</p>\n` : '',
    `<p class="address">${link(article.link, page.url)}</p>\n`,
  ].join('');
}

/** Nothing may be loaded or run, whatever the file holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Writes a report on paper: every quote with its context, when it was read and the hash of the text. No script. */
export function html(labels: Labels, file: ExportFile = newExportFile()): Writer {
  const head = [
    `<!doctype html>\n<html lang="${escapeHtml(labels.language)}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`,
    '<meta name="referrer" content="no-referrer">\n<meta name="viewport" content="width=device-width">\n',
    `<title>${escapeHtml(labels.title)}</title>\n<style>${REPORT_STYLE}</style>\n</head>\n<body>\n`,
    `<header><h1>${escapeHtml(labels.title)}</h1><p>${time(file.made)}</p></header>\n<main>\n`,
  ];
  return writer(
    function* (set) {
      for (const article of articles(set)) {
        yield articleHead(article, labels);
        for (const annotation of article.annotations) yield annotationHtml(annotation, article, labels);
        yield '</article>\n';
      }
    },
    { begin: head, end: ['</main>\n</body>\n</html>\n'] },
  );
}
