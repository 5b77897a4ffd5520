import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../tools/serve';
import { newProfile, type Profile } from './support/chromium';
import { type Firefox, startFirefox } from './support/firefox';
import { groundOf, isTinted } from './support/tint';

/** The main job in Firefox. The card's closed shadow root is out of a driver's reach, so it is used by keyboard alone. */

const HEDGED = 'as early as next week';
const TINTED = ['Deputy Finance Minister Tomas Hallgren', 'ministry.'];
const NOTE = 'Ask the Commission.';

let pages: Pages;
let profile: Profile;
let firefox: Firefox;

beforeAll(async () => {
  pages = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  firefox = await startFirefox(profile);
});

afterAll(async () => {
  await firefox?.close();
  await profile?.remove();
  await pages?.close();
});

const highlighted = (page: Page, name: string): Promise<number> =>
  page.evaluate((key) => CSS.highlights.get(key)?.size ?? 0, name);

async function openArticle(): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(`${pages.origin}/article`);
  return page;
}

async function clickWords(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`the page does not show "${wanted}"`);
  }, words);
  await page.mouse.click(point.x, point.y);
}

const cardIsOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector(':popover-open') !== null);

describe('a reader with Firefox', () => {
  it('chooses on the first-run page to have news read automatically', async () => {
    const welcome = await firefox.open('welcome/index.html', 'button');
    const button = await welcome.waitForSelector('aria/Read news automatically');
    await button?.click();
    await welcome.waitForSelector('text/Set. News articles are now marked');
    await welcome.close();
  });

  it('sees people and bodies tinted, outside of claims', async () => {
    const article = await openArticle();
    await expect.poll(() => highlighted(article, 'reportedly-official')).toBeGreaterThan(3);
    for (const words of TINTED)
      await expect.poll(() => groundOf(article, words).then(isTinted), { message: words }).toBe(true);
    await article.close();
  });

  it('opens an article, tags a hedged claim and writes a note with the keyboard', async () => {
    const article = await openArticle();
    await expect.poll(() => highlighted(article, 'reportedly-speculative')).toBeGreaterThan(1);
    expect(await highlighted(article, 'reportedly-stated')).toBeGreaterThan(1);
    expect(await highlighted(article, 'reportedly-official')).toBeGreaterThan(3);
    await clickWords(article, HEDGED);
    await expect.poll(() => cardIsOpen(article)).toBe(true);
    await article.keyboard.press('c');
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    await article.keyboard.press('n');
    await article.keyboard.type(NOTE);
    await article.keyboard.press('Escape');
    await expect.poll(() => cardIsOpen(article)).toBe(false);
    await expect.poll(() => highlighted(article, 'reportedly-note')).toBe(1);
    await article.close();
  });

  it('finds them after the browser was closed, on the page and in the review page', async () => {
    await firefox.close();
    firefox = await startFirefox(profile);
    const review = await firefox.open('review/index.html', '[role="grid"], table');
    await review.waitForSelector(`text/${HEDGED}`);
    await review.close();
    const welcome = await firefox.open('welcome/index.html', 'button');
    await (await welcome.waitForSelector('aria/Read news automatically'))?.click();
    await welcome.waitForSelector('text/Set. News articles are now marked');
    const article = await openArticle();
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    await article.close();
  });
});
