import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import * as pages from './pages';
import { browsers, type Reader } from './readers';
import { cardIsOpen, confirm, marked, seeClaim, seeConfirmed } from './steps';
import type { Tab } from './tab';

/** Documents that show one article after another. */

const BANK = 'Northern Shipping Bank';
const PORTS = 'arms embargo';
const MINE = 'copper mine';

let server: Pages;

beforeAll(async () => {
  server = await servePages({
    '/nav/bank': () => pages.navigationApp,
    '/nav/ports': () => pages.navigationApp,
    '/endless': () => pages.endless,
  });
});

afterAll(() => server.close());

describe.each(browsers)('in %s', (_, start) => {
  let reader: Reader;
  let tab: Tab;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());
  beforeEach(async () => {
    tab = await reader.newTab();
  });
  afterEach(() => tab.close());

  it('an article that a page navigates to by the Navigation API is another page', async () => {
    await tab.goto(`${server.origin}/nav/bank`);
    expect(await tab.run(`'navigation' in window`)).toBe(true);
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    await tab.click(BANK);
    await expect.poll(() => cardIsOpen(tab)).toBe(true);
    await tab.run(`document.querySelector('#ports').click()`);
    await seeClaim(tab, PORTS);
    expect(await marked(tab, 'reportedly-confirmed-tag')).toEqual([]);
    expect(await cardIsOpen(tab)).toBe(false);
    await tab.run(`navigation.navigate('/nav/bank')`);
    await seeConfirmed(tab, BANK);
    await tab.back();
    await seeClaim(tab, PORTS);
    expect(await marked(tab, 'reportedly-confirmed-tag')).toEqual([]);
  });

  it('what is tagged in an article further down an endless page is there when that article is', async () => {
    const scroll = async () => {
      await tab.run(`next('Embargo on the coast', nextStory)`);
      await seeClaim(tab, PORTS);
      await tab.run(
        `next('Mine closed to trade', ${JSON.stringify(pages.body(pages.claims.mine, 'the hills'))})`,
      );
      await seeClaim(tab, MINE);
    };
    await tab.goto(`${server.origin}/endless`);
    await seeClaim(tab, BANK);
    await scroll();
    await confirm(tab, MINE);
    await tab.goto(`${server.origin}/endless`);
    await seeClaim(tab, BANK);
    expect(await marked(tab, 'reportedly-confirmed-tag')).toEqual([]);
    await scroll();
    await seeConfirmed(tab, MINE);
  });
});
