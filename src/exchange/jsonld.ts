import type { TextPositionSelector } from '../anchor/types';
import type { Annotation } from '../store/model';
import { codePointCounter } from './code-points';
import { type ExportFile, newExportFile } from './export-file';
import { CONTEXT, FORMAT_VERSION } from './vocabulary';
import type { Writer } from './writer';

type Counter = (offset: number) => number;

function body(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

/** The verdict assesses, the note comments, each tag tags; the program's suggestion is not the reader's and is no body. */
function bodies({ verdict, note, tags }: Annotation) {
  return [
    ...(verdict === null ? [] : [body('assessing', verdict)]),
    ...(note === '' ? [] : [body('commenting', note)]),
    ...tags.map((tag) => body('tagging', tag)),
  ];
}

/** The position in code points where the text is known; the store's own offsets stand beside it where they differ. */
function position({ type, start, end }: TextPositionSelector, count: Counter | undefined) {
  const selector = { type, start: count?.(start) ?? start, end: count?.(end) ?? end };
  const same = selector.start === start && selector.end === end;
  return same ? selector : { ...selector, 'reportedly:utf16': { start, end } };
}

/** One annotation of the Web Annotation model, with the project's own properties, from which all of it can be read back. */
function webAnnotation(annotation: Annotation, count: Counter | undefined) {
  const { quote, position: place, twin, rival } = annotation.selectors;
  const made = bodies(annotation);
  const purposes = [...new Set(made.map(({ purpose }) => purpose))];
  return {
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: purposes.length > 0 ? purposes : 'highlighting',
    created: annotation.created,
    modified: annotation.modified,
    ...(made.length > 0 && { body: made }),
    target: {
      type: 'SpecificResource',
      source: annotation.page,
      selector: [
        { type: quote.type, exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
        ...(place ? [position(place, count)] : []),
      ],
      ...(twin !== undefined && { 'reportedly:twin': twin }),
      ...(rival !== undefined && { 'reportedly:rival': rival }),
    },
    'reportedly:kind': annotation.kind,
    'reportedly:dismissed': annotation.dismissed,
    ...(annotation.textHash !== null && { 'reportedly:textHash': annotation.textHash }),
    ...(annotation.suggestion !== null && { 'reportedly:suggestion': annotation.suggestion }),
  };
}

const withoutEnd = (value: object) => JSON.stringify(value).slice(0, -1);

/** The items of a JSON array that comes in parts, a line each. */
class Items {
  #separator = '\n';

  next(item: object): string {
    const text = this.#separator + JSON.stringify(item);
    this.#separator = ',\n';
    return text;
  }
}

/** Rows that travel along with the annotations; they stand after them, and are written as they come. */
const ROWS = ['pages', 'history', 'decisions', 'texts'] as const;

/**
 * Writes a W3C Web Annotation collection with its one page of items embedded. It is lossless: pages, history, decisions and text versions
 * travel along as own properties. Its language is the vocabulary's; no labels are in it.
 */
export function jsonld(file: ExportFile = newExportFile()): Writer {
  const collection = `urn:uuid:${file.id}`;
  const page = `${collection}#page1`;
  const items = new Items();
  const rows = ROWS.map((name) => ({ name, items: new Items(), written: [] as string[] }));
  /** By text hash, of texts in which it matters. */
  const counters = new Map<string, Counter>();
  let total = 0;
  const head = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: 'Reportedly',
    created: file.made,
    'reportedly:version': FORMAT_VERSION,
  };
  const first = { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0 };
  return {
    begin: () => [`${withoutEnd(head)},\n"first":${withoutEnd(first)},"items":[`],
    *part(set) {
      for (const { hash, text } of set.texts) {
        const counter = codePointCounter(text);
        if (counter) counters.set(hash, counter);
      }
      total += set.annotations.length;
      for (const annotation of set.annotations)
        yield items.next(webAnnotation(annotation, counters.get(annotation.textHash ?? '')));
      for (const row of rows) row.written.push(set[row.name].map((item) => row.items.next(item)).join(''));
    },
    *end() {
      yield `]},\n"last":${JSON.stringify(page)},\n"total":${total}`;
      for (const { name, written } of rows) {
        yield `,\n"reportedly:${name}":[`;
        yield* written;
        yield ']';
      }
      yield '}\n';
    },
  };
}
