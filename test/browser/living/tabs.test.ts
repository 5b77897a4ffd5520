import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from './pages';
import { type Reader, seenBrowsers } from './readers';
import { marked, seeClaim } from './steps';
import type { Tab } from './tab';

/** A reader with many tabs open. What they cost is measured by `npm run bench:tabs`. */

const TABS = 30;
const BANK = 'Northern Shipping Bank';
const GRAIN = 'grain exporters';

let server: Pages;

beforeAll(async () => {
  server = await servePages({
    '/bank': () => article('Bank put on the list', body(claims.bank, 'the capital')),
  });
});

afterAll(() => server.close());

const addPost = `{
  globalThis.drawn = [...CSS.highlights.values()];
  document.querySelector('article p').insertAdjacentHTML('afterend', ${JSON.stringify(`<p>${claims.grain}</p>`)});
}`;

const isUntouched = (tab: Tab) =>
  tab.run<boolean>(
    'document.hidden && drawn.length > 0 && [...CSS.highlights.values()].every((each, i) => each === drawn[i])',
  );

describe.each(seenBrowsers)('in %s', (_, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());

  it(`${TABS} articles that change: only the one that is seen is read again, each other when it is turned to`, async () => {
    const tabs: Tab[] = [];
    for (let i = 0; i < TABS; i++) {
      const tab = await reader.newTab();
      await tab.turnTo();
      await tab.goto(`${server.origin}/bank?${i}`);
      await seeClaim(tab, BANK);
      tabs.push(tab);
    }
    const front = tabs.pop();
    for (const tab of tabs) await tab.run(addPost);
    await front?.run(addPost);
    if (front) await seeClaim(front, GRAIN);
    expect(await Promise.all(tabs.map(isUntouched))).toEqual(tabs.map(() => true));
    const [first, ...others] = tabs;
    await first?.turnTo();
    if (first) await seeClaim(first, GRAIN);
    for (const tab of others) expect(await marked(tab, 'reportedly-speculative')).toEqual([]);
  });
});
