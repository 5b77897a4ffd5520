import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/exchange/html';
import { englishLabels } from '../../../src/exchange/labels';
import { exportSets, HASH, PATIENT, sampleSet } from './sets';
import { textOf } from './written';

const file = { id: '0195665c-6c00-7000-8000-0000000000ff', made: '2031-04-01T00:00:00.000Z' };
const written = (set = sampleSet()) => textOf(html(englishLabels, file), set);

const ELEMENTS = new Set(
  'html head meta title style body header main article section h1 h2 h3 p span mark blockquote dl dt dd strong code time a'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('charset http-equiv content name class dir lang href rel datetime'.split(' '));

const parser = new new JSDOM().window.DOMParser();
const parsed = (text: string) => parser.parseFromString(text, 'text/html');

describe('HTML report', PATIENT, () => {
  it('gives quote, context, date read and text hash as evidence', () => {
    const document = parsed(written());
    const [claim] = document.querySelectorAll('section');
    expect(document.querySelector('h2')?.textContent).toBe('Norland weighs a freeze');
    expect(claim?.querySelector('mark')?.textContent).toBe(
      'Norland could freeze the assets of Varga Shipping, officials said.',
    );
    expect(claim?.querySelector('blockquote')?.textContent?.trim()).toMatch(/^On Tuesday\. .* Nothing was$/);
    const facts = new Map(
      Array.from(claim?.querySelectorAll('dt') ?? [], (term) => [
        term.textContent,
        term.nextElementSibling?.textContent,
      ]),
    );
    expect(Object.fromEntries(facts)).toMatchObject({
      Verdict: 'Confirmed',
      Suggestion: 'Hedged',
      'Cue words': '“could”, “officials said”',
      Read: '2031-03-05 10:00 UTC',
      'Text (SHA-256)': HASH,
    });
    expect(claim?.querySelector('a')?.getAttribute('href')).toContain('#:~:text=Norland%20could');
  });

  it('is nothing but text, whatever its texts are', () => {
    fc.assert(
      fc.property(exportSets, (set) => {
        const document = parsed(written(set));
        for (const element of document.querySelectorAll('*')) {
          expect(ELEMENTS).toContain(element.localName);
          for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
        }
        for (const link of document.querySelectorAll('a')) {
          expect(link.getAttribute('href')).toMatch(/^(?:https?|file):/);
        }
        expect(document.querySelectorAll('style')).toHaveLength(1);
        expect(document.querySelectorAll('section')).toHaveLength(set.annotations.length);
        const marks = Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent ?? '').sort();
        const shown = (text: string) =>
          text.replace(/(?![\t\n\f\r])\p{Cc}|\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?/g, '\n');
        expect(marks).toStrictEqual(
          set.annotations.map(({ selectors }) => shown(selectors.quote.exact)).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});
