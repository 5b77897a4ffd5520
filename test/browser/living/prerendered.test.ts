import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from './pages';
import { type Reader, seenBrowsers } from './readers';
import { confirm, seeClaim, seeConfirmed } from './steps';

/** Pages that the browser renders before they are gone to. Firefox does not; there the story is that of a link. */

const BANK = 'Northern Shipping Bank';

const RULES = JSON.stringify({ prerender: [{ urls: ['/bank'], eagerness: 'immediate' }] });

let server: Pages;
/** How often the article was rendered ahead. */
let ahead = 0;

beforeAll(async () => {
  server = await servePages({
    '/front': () =>
      `<!doctype html><html lang="en"><head><title>Front page</title><script type="speculationrules">${RULES}</script></head>
<body><ul><li><a href="/bank">Bank put on the list</a></li></ul></body></html>`,
    '/ahead': () => {
      ahead += 1;
      return '';
    },
    '/bank': () =>
      article(
        'Bank put on the list',
        body(claims.bank, 'the capital'),
        `<script>
globalThis.wasPrerendered = document.prerendering === true;
if (wasPrerendered) fetch('/ahead');
document.addEventListener('prerenderingchange', () => { globalThis.marksBefore = CSS.highlights.size; });
</script>`,
      ),
  });
});

afterAll(() => server.close());

describe.each(seenBrowsers)('in %s', (name, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());

  it('an article that was rendered ahead is read when it is gone to', async () => {
    const tab = await reader.newTab();
    await tab.goto(`${server.origin}/front`);
    await tab.turnTo();
    if (name === 'Chromium') await expect.poll(() => ahead).toBe(1);
    await tab.run(`setTimeout(() => document.querySelector('a').click())`);
    const url = `${server.origin}/bank`;
    const isHidden = async () => (await reader.tabAt(url)).run('document.hidden');
    await expect.poll(() => isHidden().catch(() => null), { interval: 500 }).toBe(false);
    const article = await reader.tabAt(url);
    await seeClaim(article, BANK);
    if (name === 'Chromium') expect(await article.run('[wasPrerendered, marksBefore]')).toEqual([true, 0]);
    await confirm(article, BANK);
    await article.reload();
    await seeConfirmed(article, BANK);
    await article.close();
  });
});
