import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** The extension is updated while an article is open: what was typed stays, and the page goes on after a reload. */

const HEDGED = 'as early as next week';
const TYPED = 'Ask for the minutes of the meeting.';

let server: Pages;
let profile: Profile;
let chromium: Chromium;

beforeAll(async () => {
  server = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  chromium = await startChromium(profile);
  await allowAllSites(chromium);
  await allowReload();
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

/** What the browser's own page of extensions may call. */
interface ExtensionsPage {
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
}

/** Without developer mode an unpacked extension is not started again. */
async function allowReload(): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() =>
    (chrome as unknown as ExtensionsPage).developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

/** Has the extension start anew, as an update does. */
async function update(): Promise<void> {
  const old = await chromium.worker();
  const gone = new Promise((resolve) => old.once('close', resolve));
  const next = chromium.context.waitForEvent('serviceworker');
  await old.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await gone;
  await next;
}

describe('an update while the page is open', () => {
  it('is told where the reader types, and nothing typed is lost', async () => {
    const article = await openArticle(chromium, `${server.origin}/article`);
    await expect.poll(() => highlighted(article, 'reportedly-speculative')).toBeGreaterThan(1);
    const card = await cardOf(article);
    const point = await pointOf(article, HEDGED);
    await article.mouse.click(point.x, point.y);
    await card.find('dialog', 'Claim · hedged');
    await article.keyboard.press('n');
    await update();
    await article.bringToFront();
    await article.keyboard.type(TYPED);
    await expect.poll(() => card.text()).toMatch(/Reportedly was updated.*reload the page to go on/);
    await article.keyboard.press('Escape');
    await article.mouse.click(5, 5);
    expect((await card.find('textbox', 'Note')).value?.value).toBe(TYPED);
    await card.click('button', 'Close');
    await expect.poll(() => card.isOpen()).toBe(false);
    await article.close();
  });

  it('gives the open page a new reader, which marks it and keeps what is written from then on', async () => {
    const article = await openArticle(chromium, `${server.origin}/article`);
    await expect.poll(() => highlighted(article, 'reportedly-speculative')).toBeGreaterThan(1);
    await update();
    await article.bringToFront();
    const card = await cardOf(article);
    const open = async () => {
      const point = await pointOf(article, HEDGED);
      await article.mouse.click(point.x, point.y);
      return card.isOpen();
    };
    await expect.poll(open).toBe(true);
    await article.keyboard.press('c');
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    await article.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
    expect(await highlighted(article, 'reportedly-speculative')).toBeGreaterThan(0);
    await article.reload();
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    await article.close();
  });
});
