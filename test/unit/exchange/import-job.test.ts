import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { csv } from '../../../src/exchange/csv';
import { ImportJob } from '../../../src/exchange/import-job';
import { addedIds } from '../../../src/exchange/imported';
import { jsonld } from '../../../src/exchange/jsonld';
import { englishLabels } from '../../../src/exchange/labels';
import type { Store } from '../../../src/store/db';
import { exportSet } from '../../../src/store/export-set';
import { sha256 } from '../../../src/store/hash';
import { mutatedJson, mutatedText } from '../../fuzz/mutate';
import { newBrowser, save } from '../store/support';
import { PATIENT, sampleSet } from './sets';
import { textOf } from './written';

let store: Store;

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const newJob = () => new ImportJob(store, englishLabels);
const everything = () => exportSet(store, 'all');

/** A set whose texts are those of their hashes. */
async function soundSet() {
  const set = sampleSet();
  const hash = await sha256(set.texts[0]!.text);
  for (const version of set.texts) version.hash = hash;
  set.annotations[0]!.textHash = hash;
  return set;
}

const own = async () => textOf(jsonld(), await soundSet());

beforeEach(async () => {
  store = newBrowser().window();
  await save(store, { quote: 'Here before.' });
});

describe('an import', PATIENT, () => {
  it('is read, shown and only then written', async () => {
    const before = await everything();
    const job = newJob();
    const reading = await job.read(file('own.jsonld', await own()));
    expect(reading).toMatchObject({
      step: 'prepared',
      preview: {
        kind: 'reportedly',
        added: {
          count: 2,
          rows: [
            { quote: expect.stringContaining('Norland could freeze'), page: 'Norland weighs a freeze' },
            {},
          ],
        },
        merged: { count: 0 },
        unchanged: { count: 0 },
        refused: [],
      },
    });
    expect(await everything()).toEqual(before);
    const progress: number[] = [];
    const report = await job.commit({ progress: ({ done }) => progress.push(done) });
    expect(report).toMatchObject({ added: 2, merged: 0, unchanged: 0, replaced: [] });
    expect(progress).toEqual([2]);
    const after = await everything();
    expect(addedIds(report)).toEqual((await soundSet()).annotations.map(({ id }) => id));
    expect(after.annotations).toEqual(expect.arrayContaining((await soundSet()).annotations));
    expect(after.texts).toEqual((await soundSet()).texts);
  });

  it('leaves out a text that is not the one of its hash, and says of which page', async () => {
    const text = (await own()).replace('Nothing was decided.', 'Everything was decided.');
    const reading = await newJob().read(file('own.jsonld', text));
    expect(reading).toMatchObject({
      step: 'prepared',
      preview: { refused: [{ code: 'hash', detail: 'https://news.example/2031/grain?id=7' }] },
    });
  });

  it('of a table waits for its mapping, which may be corrected', async () => {
    const text = textOf(csv(englishLabels), await soundSet());
    const job = newJob();
    const reading = await job.read(file('own.CSV', text));
    expect(reading).toMatchObject({
      step: 'table',
      table: { count: 2, mapping: { quote: 2, note: 6 }, samples: [expect.any(Array), expect.any(Array)] },
    });
    const wrong = await job.map({ quote: 2, url: 2 });
    expect(wrong).toMatchObject({ step: 'refused', fault: { code: 'url', place: { path: 'rows[2].url' } } });
    const mapped = await job.map(reading.step === 'table' ? reading.table.mapping : {});
    expect(mapped).toMatchObject({ step: 'prepared', preview: { kind: 'csv', added: { count: 2 } } });
    expect((await job.commit()).added).toBe(2);
  });

  it.each<[string, string, Uint8Array<ArrayBuffer> | string, string]>([
    ['an empty file', 'a.json', '', 'empty'],
    ['a table without rows', 'a.csv', 'quote,url\r\n', 'empty'],
    ['bytes that are no text', 'a.json', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'encoding'],
    ['a file of another kind', 'a.json', '{"type": "Feature"}', 'format'],
    ['deep nesting', 'a.json', '[{"type":"Annotation","body":'.repeat(100), 'too-deep'],
    ['a key that reaches prototypes', 'a.json', '{"type":"Annotation","__proto__":{"x":1}}', 'key'],
  ])('refuses %s', async (_, name, content, code) => {
    const before = await everything();
    expect(await newJob().read(file(name, content))).toMatchObject({ step: 'refused', fault: { code } });
    expect(await everything()).toEqual(before);
  });

  it('refuses a file that is too large without reading it', async () => {
    const huge = {
      name: 'a.json',
      size: 2 ** 40,
      arrayBuffer: () => Promise.reject(new Error('It was read.')),
    };
    expect(await newJob().read(huge)).toMatchObject({ step: 'refused', fault: { code: 'too-large' } });
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFquote\turl\nGrüße\thttps://a.example', 'utf16le')],
    ['Windows-1252', Buffer.from('quote;url\nGrüße;https://a.example', 'latin1')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFquote,url\nGrüße,https://a.example')],
  ])('reads a table of a spreadsheet in %s', async (_, bytes) => {
    const reading = await newJob().read(file('a.csv', new Uint8Array(bytes)));
    expect(reading).toMatchObject({
      table: { header: ['quote', 'url'], samples: [['Grüße', 'https://a.example']] },
    });
  });

  it('changes the store as it showed or not at all, whatever is broken in the file', async () => {
    const text = await own();
    const spoilt = fc.oneof(
      mutatedJson(fc.constant(JSON.parse(text))).map((value) => JSON.stringify(value) ?? ''),
      mutatedText(fc.constant(text)),
    );
    await fc.assert(
      fc.asyncProperty(spoilt, async (content) => {
        store = newBrowser().window();
        await save(store, { quote: 'Here before.' });
        const before = await everything();
        const job = newJob();
        const reading = await job.read(file('own.jsonld', content));
        expect(await everything()).toEqual(before);
        if (reading.step !== 'prepared') return;
        const report = await job.commit();
        const after = await everything();
        expect(report.added).toBe(reading.preview.added.count);
        expect(addedIds(report)).toHaveLength(report.added);
        expect(after.annotations).toHaveLength(before.annotations.length + report.added);
        expect(after.annotations).toEqual(expect.arrayContaining(before.annotations));
      }),
      { numRuns: 150 },
    );
  });
});
