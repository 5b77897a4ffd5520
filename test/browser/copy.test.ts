import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../tools/serve';
import { cardOf } from './support/card';
import {
  type Chromium,
  highlighted,
  newProfile,
  type Profile,
  pointOf,
  startChromium,
} from './support/chromium';
import { allowAllSites, openArticle, openPopup } from './support/steps';

/** A quote is copied from the card, the popup and the desk: with its citation, as Markdown, and as a link to the words. */

const HEDGED = 'as early as next week';

let server: Pages;
let profile: Profile;
let chromium: Chromium;
let article: Page;

beforeAll(async () => {
  server = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  chromium = await startChromium(profile);
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await allowAllSites(chromium);
  article = await openArticle(chromium, `${server.origin}/article`);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const clipboardHtml = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : null;
  });

describe('copying a quote', () => {
  it('works from the card, by mouse and by keyboard', async () => {
    await expect.poll(() => highlighted(article, 'reportedly-speculative')).toBeGreaterThan(0);
    const point = await pointOf(article, HEDGED);
    await article.mouse.click(point.x, point.y);
    const card = await cardOf(article);
    await card.click('button', 'Copy');
    await card.click('button', 'Quote with citation');
    await expect.poll(() => card.text()).toContain('Copied');
    expect(await clipboard(article)).toMatch(
      /^“.*as early as next week.*” — .* http:\/\/127\.0\.0\.1:\d+\/article$/,
    );
    expect(await clipboardHtml(article)).toMatch(/<blockquote>.*as early as next week/);
    await article.keyboard.press('Tab');
    await article.keyboard.press('Enter');
    await expect.poll(() => clipboard(article)).toMatch(/^> .*as early as next week.*\n>\n> — \[.*\]\(http/s);
    await article.keyboard.press('Tab');
    await article.keyboard.press('Enter');
    await expect.poll(() => clipboard(article)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/article#:~:text=/);
    await article.keyboard.press('c');
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    await article.keyboard.press('Escape');
  });

  it('works from the popup’s rows, by keyboard', async () => {
    const popup = await openPopup(chromium, article);
    const row = popup.getByRole('listitem').filter({ hasText: HEDGED });
    await row.getByRole('button', { name: 'Note and tags' }).press('Enter');
    await row.getByRole('button', { name: 'Copy as' }).press('Enter');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await popup.getByText('Copied.').waitFor();
    expect(await clipboard(popup)).toMatch(/^> .*as early as next week/);
    const saidAnew = await popup.getByText('Copied.').elementHandle();
    await row.getByRole('button', { name: 'Copy as' }).press('Enter');
    await popup.keyboard.press('End');
    await popup.keyboard.press('Enter');
    await expect.poll(() => clipboard(popup)).toMatch(/^http:.*#:~:text=/);
    await expect.poll(() => saidAnew?.evaluate((element) => element.isConnected)).toBe(false);
    await popup.getByText('Copied.').waitFor();
    await popup.close();
  });

  it('works from the desk, and the link leads to the words', async () => {
    const review = await chromium.context.newPage();
    await review.goto(chromium.url('review/index.html'));
    await review.getByText(HEDGED).first().click();
    await review.getByRole('button', { name: 'Copy as' }).click();
    await review.getByRole('menuitem', { name: 'Link to the words' }).click();
    await review.getByText('Copied.').waitFor();
    const link = await clipboard(review);
    await review.goto(link);
    expect(await review.title()).toBe(await article.title());
    expect(decodeURIComponent(link)).toContain(':~:text=');
    await review.close();
  });
});
