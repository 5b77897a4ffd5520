import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from './pages';
import { browsers, type Reader } from './readers';
import { cardIsOpen, marked, popupOf, seeClaim } from './steps';
import type { Tab } from './tab';

/** An article is annotated, edited by its paper, and visited again. */

const moved = `<p>${claims.mine}</p>`;
const deleted = `<p>${claims.bank}</p>`;

const before = article(
  'Embargo on the coast',
  `${body(claims.ports, 'the ports')}${deleted}${moved}<p>${claims.salt}</p><p>Nothing else was decided on that day, and the council will meet again in the autumn, it was said.</p>`,
);

const after = article(
  'Embargo on the coast',
  `${moved}${body(claims.ports.replace('four officials', 'five officials'), 'the ports')}<p>${claims.salt.replace('reportedly ', '')}</p><p>Nothing else was decided on that day, and the council will meet again in the autumn, it was said.</p>`,
);

const KEPT = ['banned four officials', 'freezing its assets', 'copper mine', 'Northern Shipping Bank'];

let current = before;
let server: Pages;

beforeAll(async () => {
  server = await servePages({ '/embargo': () => current });
});
afterAll(() => server.close());

describe.each(browsers)('in %s', (_, start) => {
  let reader: Reader;
  let tab: Tab;
  const url = () => `${server.origin}/embargo`;

  beforeAll(async () => {
    current = before;
    reader = await start();
    tab = await reader.newTab();
  });
  afterAll(() => reader?.close());

  const popupSays = async (words: string | RegExp) => {
    const popup = await popupOf(reader, url());
    await expect.poll(() => popup.text()).toMatch(words);
    const text = await popup.text();
    await popup.close();
    return text;
  };

  const versions = async () => {
    const page = await reader.own(`review/index.html#/versions?page=${encodeURIComponent(url())}`);
    await expect.poll(() => page.text()).toMatch(/SHA-256 [0-9a-f]{64}/);
    const shown = await page.run<Record<'del' | 'ins' | 'mark', string[]>>(
      `Object.fromEntries(['del', 'ins', 'mark'].map((name) => [name, [...document.querySelectorAll(name)].map((found) => found.textContent.trim())]))`,
    );
    await page.close();
    return shown;
  };

  it('claims of the article are tagged, and its text is kept', async () => {
    await tab.goto(url());
    for (const [i, words] of KEPT.entries()) {
      await seeClaim(tab, words);
      await tab.click(words);
      await expect.poll(() => cardIsOpen(tab), { message: words }).toBe(true);
      await tab.press('c');
      await expect.poll(() => marked(tab, 'reportedly-confirmed-tag')).toHaveLength(i + 1);
      await tab.press('Escape');
    }
    expect(await popupSays(/Claims/)).not.toMatch(/since you saved/);
    expect(await versions()).toEqual({ del: [], ins: [], mark: [] });
  });

  it('after the edit the tags are where their claims went, and on nothing else', async () => {
    current = after;
    await tab.reload();
    await expect.poll(() => marked(tab, 'reportedly-confirmed-tag')).toHaveLength(3);
    const tagged = (await marked(tab, 'reportedly-confirmed-tag')).join('\n');
    expect(tagged).toMatch(/banned five officials/);
    expect(tagged).toMatch(/copper mine/);
    expect(tagged).toMatch(/finance ministry imposed sanctions on the Harbour Salt Company/);
  });

  it('the popup says that the article was changed, how each claim was reworded, and what is gone', async () => {
    const text = await popupSays(/This article was changed since you saved on it/);
    expect(text).toContain('“four officials” → “five officials”');
    expect(text).toMatch(/It was hedged when you saved it \(“.*reportedly.*”\) and is now stated as fact/);
  });

  it('the toolbar button has a mark and says so', async () => {
    const page = await reader.own('review/index.html');
    const button = await page.run<[string, string]>(`(async () => {
      const { tabs, action } = globalThis.browser ?? chrome;
      const { id: tabId } = (await tabs.query({})).find(({ url }) => url === ${JSON.stringify(url())});
      return [await action.getBadgeText({ tabId }), await action.getTitle({ tabId })];
    })()`);
    expect(button).toEqual([
      expect.stringMatching(/^\d+!$/),
      expect.stringContaining('this article was changed since you saved'),
    ]);
    await page.close();
  });

  it('the review page says what became of each saved quote', async () => {
    const page = await reader.own(`review/index.html#/versions?page=${encodeURIComponent(url())}`);
    const says = () => page.text();
    await expect.poll(says).toContain('“four officials” → “five officials”');
    await expect
      .poll(says)
      .toMatch(/It was hedged when you saved it \(“.*reportedly.*”\) and is now stated as fact/);
    await expect.poll(says).toMatch(/Northern Shipping Bank”\s+Not found in the later text/);
    await page.close();
  });

  it('the review page shows what was taken out and put in, with the saved quotes marked', async () => {
    await expect.poll(async () => (await versions()).ins.join(' ')).toContain('five');
    const { del, mark } = await versions();
    expect(del.join(' ')).toContain('four');
    expect(del.join(' ')).toContain('Northern Shipping Bank');
    expect(mark.join(' ')).toContain('Northern Shipping Bank');
  });

  it('where the paper takes its edit back, nothing is said of a change', async () => {
    current = before;
    await tab.reload();
    await expect.poll(() => marked(tab, 'reportedly-confirmed-tag')).toHaveLength(4);
    expect(await popupSays(/Claims/)).not.toMatch(/since you saved/);
  });
});
