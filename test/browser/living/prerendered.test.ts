import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from './pages';
import { type Reader, seenBrowsers } from './readers';
import { confirm, seeClaim, seeConfirmed } from './steps';

/** Pages that the browser renders before they are gone to. Firefox does not; there the story is that of a link. */

const BANK = 'Northern Shipping Bank';

const RULES = JSON.stringify({ prerender: [{ urls: ['/bank'], eagerness: 'immediate' }] });

let server: Pages;
/** How often the article was asked for. */
let asked = 0;

beforeAll(async () => {
  server = await servePages({
    '/front': () =>
      `<!doctype html><html lang="en"><head><title>Front page</title><script type="speculationrules">${RULES}</script></head>
<body><ul><li><a href="/bank">Bank put on the list</a></li></ul></body></html>`,
    '/bank': () => {
      asked += 1;
      return article(
        'Bank put on the list',
        body(claims.bank, 'the capital'),
        `<script>
globalThis.wasPrerendered = document.prerendering === true;
document.addEventListener('prerenderingchange', () => { globalThis.marksBefore = CSS.highlights.size; });
</script>`,
      );
    },
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
    asked = 0;
    const tab = await reader.newTab();
    await tab.goto(`${server.origin}/front`);
    await tab.turnTo();
    if (name === 'Chromium') await expect.poll(() => asked).toBe(1);
    await tab.run(`setTimeout(() => document.querySelector('a').click())`);
    await expect.poll(() => tab.run('location.pathname').catch(() => '')).toBe('/bank');
    await seeClaim(tab, BANK);
    if (name === 'Chromium') expect(await tab.run('[wasPrerendered, marksBefore]')).toEqual([true, 0]);
    await confirm(tab, BANK);
    await tab.reload();
    await seeConfirmed(tab, BANK);
    await tab.close();
  });
});
