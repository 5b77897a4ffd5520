import { type Article, articles } from './articles';
import type { Labels } from './labels';
import { allTags, citedQuote, dateParts, isInOutlet, oneLine } from './reference';
import { type Writer, writer } from './writer';

const line = (tag: string, text: string) => `${tag}  - ${oneLine(text)}\r\n`;

/** Zotero shows notes as HTML; these three characters are all that it takes to keep them text. */
function noteHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `YYYY/MM/DD/`, parts that are not known left empty. */
function risDate(parts: readonly number[]): string {
  const [year = 0, month, day] = parts;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

function reference({ page, link: url, annotations }: Article, labels: Labels): string {
  const issued = dateParts(page.published);
  const accessed = dateParts(page.lastSeen);
  return [
    line('TY', isInOutlet(page) ? 'NEWS' : 'ELEC'),
    line('TI', page.title ?? labels.untitled),
    page.outlet ? line('T2', page.outlet) : '',
    page.byline ? line('AU', page.byline) : '',
    issued ? line('PY', String(issued[0]).padStart(4, '0')) + line('DA', risDate(issued)) : '',
    accessed ? line('Y2', risDate(accessed)) : '',
    url ? line('UR', url) : '',
    page.language ? line('LA', page.language) : '',
    ...allTags(annotations).map((tag) => line('KW', tag)),
    ...annotations.map((annotation) => line('N1', noteHtml(citedQuote(annotation, labels)))),
    'ER  - \r\n\r\n',
  ].join('');
}

/** Writes RIS: a reference an article, a note (`N1`) for each quote. */
export function ris(labels: Labels): Writer {
  return writer(function* (set) {
    for (const article of articles(set)) yield reference(article, labels);
  });
}
