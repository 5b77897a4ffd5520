import type { TextPositionSelector } from '../anchor/types';
import type { Annotation, TextVersion } from '../store/model';
import { codePointCounter } from './code-points';
import { type ExportFile, newExportFile } from './export-file';
import type { Labels } from './labels';
import type { ExportSet } from './set';
import { CONTEXT, FORMAT_VERSION } from './vocabulary';

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

/** Counters by text hash, made when first asked for, so that no stretch of work goes through all texts. */
function counters(texts: readonly TextVersion[]): (hash: string | null) => Counter | undefined {
  const byHash = new Map(texts.map(({ hash, text }) => [hash, text]));
  const made = new Map<string, Counter>();
  return (hash) => {
    const text = hash === null ? undefined : byHash.get(hash);
    if (hash === null || text === undefined) return undefined;
    const counter = made.get(hash) ?? codePointCounter(text);
    made.set(hash, counter);
    return counter;
  };
}

/** The items of a JSON array, a line each. */
function* items<T>(list: readonly T[], write: (item: T) => unknown): Generator<string> {
  for (const [index, item] of list.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(write(item))}`;
  }
}

const asIs = <T>(item: T) => item;

/**
 * A whole export as a W3C Web Annotation collection with its one page of items embedded. It is lossless: pages, history,
 * decisions and text versions travel along as own properties. Its language is the vocabulary's; no labels are in it.
 */
export function* jsonld(
  set: ExportSet,
  _labels: Labels,
  file: ExportFile = newExportFile(),
): Generator<string> {
  const counterOf = counters(set.texts);
  const collection = `urn:uuid:${file.id}`;
  const page = `${collection}#page1`;
  const head = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: 'Reportedly',
    created: file.made,
    total: set.annotations.length,
    'reportedly:version': FORMAT_VERSION,
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"reportedly:pages":[`;
  yield* items(set.pages, asIs);
  const first = { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0 };
  yield `],\n"first":${JSON.stringify(first).slice(0, -1)},"items":[`;
  yield* items(set.annotations, (annotation) => webAnnotation(annotation, counterOf(annotation.textHash)));
  yield `]},\n"last":${JSON.stringify(page)},\n"reportedly:history":[`;
  yield* items(set.history, asIs);
  yield '],\n"reportedly:decisions":[';
  yield* items(set.decisions, asIs);
  yield '],\n"reportedly:texts":[';
  yield* items(set.texts, asIs);
  yield ']}\n';
}
