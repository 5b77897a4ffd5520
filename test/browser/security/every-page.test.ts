import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from '../living/pages';
import { browsers, type UpdatingReader } from '../living/readers';
import { confirm, seeClaim } from '../living/steps';
import { TRAPS } from './traps';

/** What holds for every page, in both browsers: what it can learn, and how little it can make the extension swell. */

const BANK = 'Northern Shipping Bank';
const LONG = 'The harbour was quiet in the morning. '.repeat(26_000).trim();

/** Metadata of sizes that no article has. */
const swollen = () =>
  article(
    'Bank put on the list',
    body(claims.bank, 'the capital'),
    `<meta property="og:site_name" content="${LONG}"><meta name="author" content="${LONG}">
     ${'<meta name="author" content="Somebody Else">'.repeat(20_000)}
     <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: LONG, author: Array(20_000).fill({ name: LONG.slice(0, 50) }) })}</script>
     <script type="application/ld+json">${'[{"@graph":'.repeat(20_000)}</script>`,
  );

let server: Pages;

beforeAll(async () => {
  server = await servePages({
    '/traps': () => article('Bank put on the list', body(claims.bank, 'the capital'), TRAPS),
    '/swollen': swollen,
  });
});
afterAll(() => server.close());

describe.each(browsers)('in %s', (_, start) => {
  let reader: UpdatingReader;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());

  it('a page learns of the extension from nothing but its highlights, and reads nothing that is kept', async () => {
    const own = await reader.own('review/index.html');
    const origin = await own.run<string>('location.origin');
    await own.close();
    const tab = await reader.newTab();
    await tab.goto(`${server.origin}/traps`);
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    const files = [
      'icons/16.png',
      'popup/index.html',
      'review/index.html',
      'reader.js',
      'annotating.js',
      'manifest.json',
    ];
    const seen = await tab.run<object>(`(async () => ({
      caught,
      elements: changes.filter((name) => name !== 'DIV'),
      names: [...CSS.highlights.keys()].filter((name) => !name.startsWith('reportedly-')),
      globals: Object.keys(globalThis).filter((name) => /reportedly|extension/i.test(name)),
      runtime: [typeof globalThis.browser?.runtime, typeof globalThis.chrome?.runtime],
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      databases: await indexedDB.databases(),
      stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      loaded: (await Promise.all(${JSON.stringify(files)}.map((file) => fetch(${JSON.stringify(origin)} + '/' + file).then(() => [file], () => [])))).flat(),
    }))()`);
    expect(seen).toEqual({
      caught: [],
      elements: [],
      names: [],
      globals: [],
      runtime: ['undefined', 'undefined'],
      sheets: 0,
      databases: [],
      stored: [],
      loaded: [],
    });
    await tab.close();
  });

  it('a page with swollen metadata is marked, and what is kept of it is of a bounded size', async () => {
    const tab = await reader.newTab();
    await tab.goto(`${server.origin}/swollen`);
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    const review = await reader.own('review/index.html');
    const kept = await review.run<Record<string, string | null>>(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('reportedly');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const asked = opening.result.transaction('pages').objectStore('pages').get(${JSON.stringify(`${server.origin}/swollen`)});
        asked.onsuccess = () => resolve(asked.result);
      };
    })`);
    for (const [name, value] of Object.entries(kept))
      expect(value?.length ?? 0, name).toBeLessThanOrEqual(500);
    expect(kept).toMatchObject({ outlet: expect.stringMatching(/^The harbour .*…$/) });
    await review.close();
    await tab.close();
  });
});
