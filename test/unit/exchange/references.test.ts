import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csl } from '../../../src/exchange/csl';
import { englishLabels } from '../../../src/exchange/labels';
import { ris } from '../../../src/exchange/ris';
import { exportSets, PATIENT, sampleSet } from './sets';
import { textOf } from './written';

const cslOf = (set = sampleSet()) => JSON.parse(textOf(csl(englishLabels), set));
const risOf = (set = sampleSet()) => textOf(ris(englishLabels), set);

const QUOTE =
  '“Norland could freeze the assets of Varga Shipping, officials said.” · Verdict: Confirmed · Suggestion: Hedged · ' +
  'Tags: grain, assets freeze · Note: Gazette of 9 March. See also the ministry.';

describe('CSL-JSON', PATIENT, () => {
  it('has an item an article', () => {
    expect(cslOf()).toStrictEqual([
      {
        id: 'https://news.example/2031/grain?id=7',
        type: 'article-newspaper',
        title: 'Norland weighs a freeze',
        'container-title': 'The Harbour Post',
        author: [{ literal: 'Ada Lind' }],
        issued: { 'date-parts': [[2031, 3, 4]] },
        accessed: { 'date-parts': [[2031, 3, 6]] },
        URL: 'https://news.example/2031/grain?id=7',
        language: 'en',
        keyword: 'grain, assets freeze',
        note: `${QUOTE} ‖ “Finance Minister Ilse Brandt”`,
      },
    ]);
  });

  it('is an empty list where there is nothing', () => {
    expect(cslOf({ pages: [], annotations: [], history: [], texts: [], decisions: [] })).toStrictEqual([]);
  });

  it('sets no field from within a note, whatever its texts are', () => {
    fc.assert(
      fc.property(exportSets, (set) => {
        const items: Record<string, string>[] = cslOf(set);
        expect(items).toHaveLength(new Set(set.annotations.map(({ page }) => page)).size);
        for (const item of items) {
          expect(['article-newspaper', 'webpage']).toContain(item.type);
          expect(item.URL).toMatch(/^https?:/);
          expect(item.note).toMatch(/^“/);
          expect(item.note).not.toMatch(/[\n\r\u0085\u2028\u2029]|\{:/);
        }
      }),
    );
  });
});

describe('RIS', PATIENT, () => {
  it('has a reference an article and a note a quote', () => {
    expect(risOf().split('\r\n')).toStrictEqual([
      'TY  - NEWS',
      'TI  - Norland weighs a freeze',
      'T2  - The Harbour Post',
      'AU  - Ada Lind',
      'PY  - 2031',
      'DA  - 2031/03/04/',
      'Y2  - 2031/03/06/',
      'UR  - https://news.example/2031/grain?id=7',
      'LA  - en',
      'KW  - grain',
      'KW  - assets freeze',
      `N1  - ${QUOTE}`,
      'N1  - “Finance Minister Ilse Brandt”',
      'ER  - ',
      '',
      '',
    ]);
  });

  it('keeps each field on its line and notes free of HTML, whatever the texts are', () => {
    fc.assert(
      fc.property(exportSets, (set) => {
        const text = risOf(set);
        const lines = text.split('\r\n').filter((line) => line !== '');
        for (const line of lines) expect(line).toMatch(/^(?:TY|TI|T2|AU|PY|DA|Y2|UR|LA|KW|N1|ER) {2}- /);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        const count = (tag: string) => lines.filter((line) => line.startsWith(tag)).length;
        const pages = new Set(set.annotations.map(({ page }) => page)).size;
        expect([count('TY'), count('ER')]).toStrictEqual([pages, pages]);
        expect(count('N1')).toBe(set.annotations.length);
        for (const note of lines.filter((line) => line.startsWith('N1'))) expect(note).not.toMatch(/[<>]/);
      }),
    );
  });
});
