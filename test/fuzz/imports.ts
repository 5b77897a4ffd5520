import fc from 'fast-check';
import { csv } from '../../src/exchange/csv';
import { importTable } from '../../src/exchange/csv-import';
import { type CsvMapping, csvFields, suggestMapping } from '../../src/exchange/csv-mapping';
import { parseCsv } from '../../src/exchange/csv-parse';
import { ImportFault, placeText } from '../../src/exchange/fault';
import { fileText } from '../../src/exchange/file-text';
import { parseImport } from '../../src/exchange/import';
import type { ImportResult } from '../../src/exchange/import-types';
import { jsonld } from '../../src/exchange/jsonld';
import { englishLabels } from '../../src/exchange/labels';
import { checkSet, unfitTexts } from '../../src/store/import-check';
import { sampleSet } from '../unit/exchange/sets';
import { textOf } from '../unit/exchange/written';
import { mutatedJson, mutatedText, SNIPPETS } from './mutate';

/** A faulty file has a reason with its place; what is taken out of any other is fit for the store. */
async function judge(result: ImportResult): Promise<void> {
  const faults = result.ok ? result.skipped : [result.fault];
  for (const { place } of faults) placeText(place);
  if (!result.ok) return;
  const unfit = new Set(await unfitTexts(result.set.texts));
  await checkSet({ ...result.set, texts: result.set.texts.filter((text) => !unfit.has(text)) });
}

const own = JSON.parse(textOf(jsonld(), sampleSet()));

const webAnnotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  motivation: ['commenting'],
  created: '2031-03-01T10:00:00+02:00',
  body: [
    { type: 'TextualBody', value: 'A note.', purpose: 'tagging' },
    'plain',
    { source: 'https://a.example' },
  ],
  target: [
    {
      source: { id: 'https://news.example/a' },
      selector: {
        type: 'FragmentSelector',
        refinedBy: { type: 'TextQuoteSelector', exact: 'some words', prefix: 'a ', suffix: ' b' },
      },
    },
    'https://news.example/b',
  ],
};

const hypothesis = {
  annotations: [
    {
      id: 'abc',
      created: '2031-03-01T10:00:00.000001+00:00',
      uri: 'https://news.example/a',
      text: 'My note.',
      tags: ['banks'],
      document: { title: ['A title'] },
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' }] }],
    },
  ],
};

const documents = fc.constantFrom<unknown>(own, webAnnotation, [webAnnotation], hypothesis, {
  type: 'AnnotationPage',
  items: [webAnnotation, own.first.items[0]],
});

const jsonTexts = fc.oneof(
  { weight: 5, arbitrary: mutatedJson(documents).map((value) => JSON.stringify(value) ?? '') },
  { weight: 4, arbitrary: mutatedText(documents.map((value) => JSON.stringify(value))) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

export const json = fc.asyncProperty(jsonTexts, (text) => judge(parseImport(text)));

const ownTable = textOf(csv(englishLabels), sampleSet());
const otherTable =
  'Highlight;URI;Comment;Date\r\n"some ""words""";https://news.example/a;mine;2031-03-01\r\n';

const mapping: fc.Arbitrary<CsvMapping> = fc.dictionary(fc.constantFrom(...csvFields), fc.nat(40));

const tables = fc.oneof(
  mutatedText(fc.constantFrom(ownTable, otherTable)),
  fc
    .array(fc.constantFrom(...SNIPPETS, 'quote', 'url', 'https://a.example/', 'words'), { maxLength: 30 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

export const table = fc.asyncProperty(tables, fc.option(mapping), async (text, chosen) => {
  let records: string[][];
  try {
    records = parseCsv(text);
  } catch (error) {
    if (error instanceof ImportFault) return;
    throw error;
  }
  await judge(importTable(records, chosen ?? suggestMapping(records[0] ?? []), englishLabels));
});

export const bytes = fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (given, isTable) => {
  try {
    fileText(given, isTable);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
  }
});
