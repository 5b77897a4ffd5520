import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from './pages';
import { browsers, type UpdatingReader } from './readers';
import { cardIsOpen, confirm, marked, seeClaim, seeConfirmed } from './steps';

/** A tab that the browser puts out of memory, and loads again when it is turned to. */

const BANK = 'Northern Shipping Bank';

let server: Pages;

beforeAll(async () => {
  server = await servePages({
    '/bank': () => article('Bank put on the list', body(claims.bank, 'the capital')),
  });
});

afterAll(() => server.close());

describe.each(browsers)('in %s', (_, start) => {
  let reader: UpdatingReader;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());

  it('a discarded tab has all that was saved and typed in it when it is turned to again', async () => {
    const url = `${server.origin}/bank`;
    const tab = await reader.newTab();
    await tab.goto(url);
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    await tab.click(BANK);
    await expect.poll(() => cardIsOpen(tab)).toBe(true);
    await tab.press('n');
    await tab.type('Ask for the minutes.');
    await expect.poll(() => marked(tab, 'reportedly-note')).toHaveLength(1);

    const own = await reader.own('review/index.html');
    const wasDiscarded = await own.run(`(async () => {
      const { tabs } = globalThis.browser ?? chrome;
      const { id } = (await tabs.query({})).find(({ url }) => url === ${JSON.stringify(url)});
      await tabs.discard(id);
      const [out] = await tabs.query({ discarded: true });
      await tabs.update(out.id, { active: true });
      return out.discarded;
    })()`);
    expect(wasDiscarded).toBe(true);
    await own.close();

    await expect
      .poll(() => reader.tabAt(url).then((again) => again.run('CSS.highlights.size')))
      .toBeGreaterThan(0);
    const again = await reader.tabAt(url);
    await seeConfirmed(again, BANK);
    await again.click(BANK);
    await expect.poll(() => again.cards()).toMatchObject([{ note: 'Ask for the minutes.' }]);
    await again.close();
  });
});
