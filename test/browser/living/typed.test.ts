import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { cardOf } from '../support/card';
import {
  type Chromium,
  highlighted,
  newProfile,
  type Profile,
  pointOf,
  startChromium,
} from '../support/chromium';
import { allowAllSites, openArticle } from '../support/steps';
import { article, body, claims } from './pages';
import { browsers, type UpdatingReader } from './readers';
import { marked, openCard } from './steps';
import type { Tab } from './tab';

/** The page ends while the reader is typing in its card: what was typed is there when the article is opened again. */

const BANK = 'Northern Shipping Bank';
const PORTS = 'arms embargo';
const GRAIN = 'grain exporters';

let server: Pages;
let ports = body(claims.ports, 'the ports');

beforeAll(async () => {
  server = await servePages({
    '/bank': () => article('Bank put on the list', body(claims.bank, 'the capital')),
    '/ports': () => article('Embargo on the coast', ports),
    '/grain': () => article('Grain trade in doubt', body(claims.grain, 'the fields')),
  });
});

afterAll(() => server.close());

describe.each(browsers)('in %s', (_, start) => {
  let reader: UpdatingReader;
  let tab: Tab;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());
  beforeEach(async () => {
    tab = await reader.newTab();
    ports = body(claims.ports, 'the ports');
  });
  afterEach(() => tab.close());

  it('loaded again while note and tags are being typed', async () => {
    await openCard(tab, `${server.origin}/bank`, BANK);
    await tab.press('n');
    await tab.type('Ask the bank.');
    await tab.press('Tab');
    await tab.type('harbour, banks');
    await tab.reload();
    await openCard(tab, `${server.origin}/bank`, BANK);
    await expect.poll(() => tab.cards()).toMatchObject([{ note: 'Ask the bank.', tags: 'harbour, banks' }]);
    await expect.poll(() => marked(tab, 'reportedly-note')).toHaveLength(1);
  });

  it('the tab is closed; by the next visit another paragraph stands before the words', async () => {
    await openCard(tab, `${server.origin}/ports`, PORTS);
    await tab.press('n');
    await tab.type('Which ports?');
    await tab.close();
    ports = `<p>A paragraph that was put in above all others in the afternoon.</p>${ports}`;
    tab = await reader.newTab();
    await tab.goto(`${server.origin}/ports`);
    await expect.poll(() => marked(tab, 'reportedly-note')).toEqual([expect.stringContaining(PORTS)]);
    await tab.click(PORTS);
    await expect.poll(() => tab.cards()).toMatchObject([{ note: 'Which ports?' }]);
  });
});

/** Firefox's driver hangs with a page that has crashed. */
describe('in Chromium', () => {
  let profile: Profile;
  let chromium: Chromium;

  beforeAll(async () => {
    profile = await newProfile();
    chromium = await startChromium(profile);
    await allowAllSites(chromium);
  });
  afterAll(async () => {
    await chromium?.close();
    await profile?.remove();
  });

  async function openInPage() {
    const page = await openArticle(chromium, `${server.origin}/grain`);
    await expect.poll(() => highlighted(page, 'reportedly-speculative')).toBe(1);
    const point = await pointOf(page, GRAIN);
    await page.mouse.click(point.x, point.y);
    const card = await cardOf(page);
    await card.find('dialog', 'Claim · hedged');
    return { page, card };
  }

  it('the page’s process crashes', async () => {
    const { page } = await openInPage();
    await page.keyboard.press('n');
    await page.keyboard.type('Ask the diplomats.');
    const cdp = await chromium.context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    cdp.send('Page.crash').catch(() => {
      // It is never answered.
    });
    await crashed;
    const { card, page: again } = await openInPage();
    const note = async () => (await card.find('textbox', 'Note')).value?.value;
    await expect.poll(note).toBe('Ask the diplomats.');
    await expect.poll(() => highlighted(again, 'reportedly-note')).toBe(1);
  });
});
