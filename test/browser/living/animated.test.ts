import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from './pages';
import { browsers, type Reader } from './readers';
import { marked, seeClaim } from './steps';

/** A page whose styles change a thousand times a second, so that they are not all watched: what is folded and unfolded is seen all the same. */

const BANK = 'Northern Shipping Bank';
const GRAIN = 'grain exporters';
const TURNS = 3;

const animation = `<script>
const moved = document.querySelectorAll('article p')[1];
let n = 0;
let due = performance.now();
setInterval(() => { for (const now = performance.now(); due < now; due += 1) moved.style.setProperty('--n', n++); }, 4);
</script>`;
const more = `<div id="more" style="display: none"><p>${claims.grain}</p></div>`;

let server: Pages;

beforeAll(async () => {
  server = await servePages({
    '/bank': () =>
      article('Bank put on the list', `${body(claims.bank, 'the capital')}${more}`, '', animation),
  });
});

afterAll(() => server.close());

describe.each(browsers)('in %s', (_, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());

  it('a paragraph that is unfolded and folded by its style is read each time', async () => {
    const tab = await reader.newTab();
    await tab.goto(`${server.origin}/bank`);
    await seeClaim(tab, BANK);
    for (let turn = 0; turn < TURNS; turn++) {
      await tab.run(`document.querySelector('#more').style.display = ''`);
      await seeClaim(tab, GRAIN);
      await tab.run(`document.querySelector('#more').style.display = 'none'`);
      await expect.poll(() => marked(tab, 'reportedly-speculative')).toEqual([]);
    }
    await tab.close();
  });
});
