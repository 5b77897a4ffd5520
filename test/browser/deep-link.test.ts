import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describe as describePlace } from '../../src/anchor';
import { copyAs } from '../../src/exchange/quotation';
import { type Pages, servePages } from '../../tools/serve';
import { browsers, type Reader } from './living/readers';

/** The link that is copied of a quote opens the article at the words, in both browsers. */

const quoted = {
  'a plain sentence': 'The harbour authority was put on the list in the night, officials of the port said.',
  'signs that mean something in an address':
    'Kettle & Sons paid 5-10% more (in cash), said “nobody” — and, then, left #1 at the quay?',
  'a sentence of more than 200 letters': `The council, which had met since the early morning, ${'and then again, '.repeat(14)}came to no decision.`,
  'words of a script without capitals': '정부는 월요일에 항만 은행에 대한 자산 동결을 결정했다고 밝혔다.',
  'a sentence that stands twice': 'No further steps were planned, the ministry added.',
} as const;

const ACROSS = 'a quote that runs over two paragraphs';
const filler = (i: number) =>
  `Boats went out before the rain on day ${i}, and the talk in the town was of nets and of the weather.`;

/** Each quote in a paragraph of its own, far from the next; what stands twice stands first between them. */
const blocks = [
  ...Array.from({ length: 30 }, (_, i) => filler(i)),
  `Early that day it was calm. ${quoted['a sentence that stands twice']} Nobody asked why.`,
  ...Object.values(quoted).flatMap((quote, i) => [
    ...Array.from({ length: 30 }, (_, k) => filler(100 * (i + 1) + k)),
    `So it was heard at the quay. ${quote} The talk went on after that.`,
  ]),
  'Two lists were read out in the hall.',
  'The second one was short.',
  ...Array.from({ length: 30 }, (_, i) => filler(900 + i)),
];
const text = blocks.join('\n\n');
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour news</title></head><body>${blocks
  .map((block) => `<p>${block.replace('&', '&amp;')}</p>`)
  .join('\n')}</body></html>`;

const places: [string, number, number][] = [
  ...Object.entries(quoted).map(([name, quote]): [string, number, number] => {
    const start = text.lastIndexOf(quote);
    return [name, start, start + quote.length];
  }),
  [ACROSS, text.indexOf('lists were read out'), text.indexOf(' one was short') + ' one was short'.length],
];

let server: Pages;

beforeAll(async () => {
  server = await servePages({ '/harbour': () => html });
});

afterAll(() => server.close());

describe.each(browsers)('in %s', (_, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());

  it.each(places)('%s', async (_name, from, to) => {
    const page = { title: 'Harbour news', outlet: null, published: null, url: `${server.origin}/harbour` };
    const link = copyAs('link', { selectors: describePlace(text, from, to), page }).text;
    const paragraph = text.slice(0, from).split('\n\n').length - 1;
    const tab = await reader.newTab();
    await tab.goto(link);
    await expect
      .poll(() =>
        tab.run(`(() => {
          const { top, bottom } = document.querySelectorAll('p')[${paragraph}].getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        })()`),
      )
      .toBe(true);
    await tab.close();
  });
});
