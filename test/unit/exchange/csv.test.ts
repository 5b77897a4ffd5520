import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvColumns } from '../../../src/exchange/csv';
import { importTable } from '../../../src/exchange/csv-import';
import { type CsvMapping, suggestMapping } from '../../../src/exchange/csv-mapping';
import { parseCsv } from '../../../src/exchange/csv-parse';
import { guardFormula, unguardFormula } from '../../../src/exchange/csv-text';
import { englishLabels } from '../../../src/exchange/labels';
import { exportSets, PATIENT, sampleSet, words } from './sets';
import { textOf } from './written';

const now = '2031-05-01T00:00:00.000Z';
const importCsv = (text: string, mapping: CsvMapping | null = null) => {
  const records = parseCsv(text);
  return importTable(records, mapping ?? suggestMapping(records[0] ?? []), englishLabels, now);
};
const written = (set = sampleSet()) => textOf(csv(englishLabels), set);

describe('CSV', PATIENT, () => {
  it('begins with a byte order mark and a header, ends every record with CRLF', () => {
    const [header, claim, official, ...rest] = written().split('\r\n');
    expect(header).toBe(`\uFEFF${csvColumns.map((name) => `"${name}"`).join(',')}`);
    expect(claim).toContain('"Norland could freeze the assets of Varga Shipping, officials said."');
    expect(claim).toContain('"Confirmed","Hedged"');
    expect(official).toContain('"Official"');
    expect(rest).toStrictEqual(['']);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@A1',
    '\t=1',
    '\r1',
    '\n=1',
    ' =1',
    "'=1",
    "''=1",
    '＝1',
    "'\n1",
    '\u200b=1',
    '\u00a0+1',
  ])('guards %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(guardFormula(text))).toBe(text);
  });

  it.each(['', 'plain', "'quoted'", '1 = 1', 'a-b', ' text'])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });

  it('takes off exactly the guard that it put on', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words,
          words.map((text) => `'${text}`),
        ),
        (text) => {
          expect(unguardFormula(guardFormula(text))).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is read back cell by cell, and no cell begins a formula', () => {
    fc.assert(
      fc.property(exportSets, (set) => {
        const [header, ...rows] = parseCsv(written(set));
        expect(header).toStrictEqual([...csvColumns]);
        expect(rows).toHaveLength(set.annotations.length);
        for (const row of rows) {
          expect(row).toHaveLength(csvColumns.length);
          for (const cell of row) expect(cell).not.toMatch(/^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/);
          const cells = new Map(csvColumns.map((name, index) => [name, unguardFormula(row[index] ?? '')]));
          const annotation = set.annotations.find(({ id }) => id === cells.get('id'));
          expect(cells.get('quote')).toBe(annotation?.selectors.quote.exact);
          expect(cells.get('note')).toBe(annotation?.note);
          expect(cells.get('tags')).toBe(annotation?.tags.join('\n'));
        }
      }),
    );
  });
});

describe('parseCsv', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '\uFEFFa;b\rc;"d;e"',
      [
        ['a', 'b'],
        ['c', 'd;e'],
      ],
    ],
    [
      'a\tb\n1,5\t2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      '"a ""b""",c\n\n"x\r\ny",',
      [
        ['a "b"', 'c'],
        ['x\r\ny', ''],
      ],
    ],
    ['a,', [['a', '']]],
    ['""\n', [['']]],
    ['', []],
  ])('reads %j', (text, records) => {
    expect(parseCsv(text)).toStrictEqual(records);
  });

  it.each([
    ['a,b\nc,"d', { line: 2, column: 3 }],
    ['a,b\r\n"c"d,e', { line: 2, column: 4 }],
  ])('names the place of what breaks %j', (text, place) => {
    expect(() => parseCsv(text)).toThrow(
      expect.objectContaining({ fault: expect.objectContaining({ code: 'syntax', place }) }),
    );
  });
});

describe('CSV import', () => {
  it('reads what the export wrote, but for what a table does not hold', () => {
    const { annotations, pages } = sampleSet();
    const result = importCsv(written());
    expect(result).toMatchObject({
      ok: true,
      kind: 'csv',
      skipped: [],
      set: {
        pages: [{ ...pages[0], firstSeen: expect.any(String), lastSeen: expect.any(String), textHash: null }],
        annotations: annotations.map(
          ({ id, page, kind, verdict, note, tags, created, modified, selectors }) => ({
            ...{ id, page, kind, verdict, note, tags, created, modified },
            selectors: { quote: selectors.quote },
          }),
        ),
      },
    });
  });

  it('takes columns by a mapping, and makes the same ids of the same rows', () => {
    const text = 'Wo;Was;Dazu\nhttps://news.example/a#top;"a quote";mine\n';
    const mapping = { url: 0, quote: 1, note: 2 };
    const result = importCsv(text, mapping);
    expect(result).toMatchObject({
      ok: true,
      set: {
        annotations: [
          {
            page: 'https://news.example/a',
            note: 'mine',
            kind: 'note',
            verdict: null,
            created: now,
            modified: now,
          },
        ],
      },
    });
    expect(importCsv(text, mapping)).toStrictEqual(result);
  });

  it('guesses a mapping from names that other programs use', () => {
    expect(suggestMapping(['Highlight', 'Document Title', 'URI', 'Comment', 'constructor'])).toStrictEqual({
      quote: 0,
      title: 1,
      url: 2,
      note: 3,
    });
  });

  it.each([
    ['quote,note\na,b', 'missing', 'rows[1].url'],
    ['quote,url\na,', 'missing', 'rows[2].url'],
    ['quote,url\na,javascript:alert(1)', 'url', 'rows[2].url'],
    ['quote,url,created\na,https://a.example,yesterday', 'date', 'rows[2].created'],
    ['quote,url,verdict\na,https://a.example,maybe', 'value', 'rows[2].verdict'],
    ['quote,url\n,https://a.example', 'no-quote', 'rows[2].quote'],
    ['quote,url', 'empty', ''],
  ])('refuses %j', (text, code, path) => {
    expect(importCsv(text)).toMatchObject({ ok: false, fault: { code, place: { path } } });
  });

  it.each([
    [
      'a row without a quote',
      'quote,url\nb,https://a.example\n,https://a.example',
      'no-quote',
      'rows[3].quote',
    ],
    [
      'an id twice',
      'quote,url,id\nb,https://a.example,1\nc,https://a.example,1',
      'repeated-id',
      'rows[3].id',
    ],
    ['no address', 'quote,url\nb,https://a.example\nc,doi:10.1/1', 'url', 'rows[3].url'],
    [
      'no time',
      'quote,url,created\nb,https://a.example,\nc,https://a.example,2026-02-30',
      'date',
      'rows[3].created',
    ],
  ])('leaves out %s, takes the rest and says so', (_, text, code, path) => {
    expect(importCsv(text)).toMatchObject({
      ok: true,
      set: { annotations: [{ page: 'https://a.example/', selectors: { quote: { exact: 'b' } } }] },
      skipped: [{ code, place: { path } }],
    });
  });

  it('knows what was set aside', () => {
    const text =
      'quote,url,dismissed\na,https://a.example,true\nb,https://a.example,False\nc,https://a.example,';
    const result = importCsv(text);
    const dismissed = result.ok && result.set.annotations.map((annotation) => annotation.dismissed);
    expect(dismissed).toStrictEqual([true, false, false]);
  });
});
