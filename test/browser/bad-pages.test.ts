import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../tools/serve';
import { type Chromium, highlighted, newProfile, type Profile, startChromium } from './support/chromium';
import { allowAllSites, openArticle, openPopup, runMenuEntry } from './support/steps';

/** Pages that are no articles, too large, never at rest, or out of bounds. */

const claim = 'The ministry said on Monday that it had imposed sanctions on the bank and frozen its assets.';
const article = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Bank put on the list</title>${head}</head><body><article><h1>Bank put on the list</h1>${body}</article></body></html>`;
const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<p>${claim} It was step number ${i} of the year, officials said.</p>`,
  ).join('\n');
const ldJson = (text: string) => `<script type="application/ld+json">${text}</script>`;

const restless = article(
  `${paragraphs(12)}<p id="clock">0</p><script>let n = 0; setInterval(() => { clock.textContent = String(n++); }, 1)</script>`,
  ldJson('{"@type":"NewsArticle","headline":"Bank put on the list"}'),
);

let server: Pages;
let profile: Profile;
let chromium: Chromium;

beforeAll(async () => {
  server = await servePages({
    '/empty': () => '<!doctype html><title>Nothing</title>',
    '/shop': () => '<!doctype html><title>Shop</title><ul><li>Tea 3.50</li><li>Cups 12.00</li></ul>',
    '/huge': () => article(paragraphs(32_000), ldJson('{"@type":"NewsArticle"}')),
    '/restless': () => restless,
    '/broken': () =>
      article(
        paragraphs(12),
        `${ldJson('{"@type": "NewsArticle", ')}<meta property="og:type" content="article">`,
      ),
  });
  profile = await newProfile();
  chromium = await startChromium(profile);
  await allowAllSites(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

const answersAtOnce = (page: Page) => page.evaluate(() => document.title);

describe('the reader', () => {
  it('leaves a page that is no article alone', async () => {
    const page = await openArticle(chromium, `${server.origin}/shop`);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('says that a page has no text', async () => {
    const page = await openArticle(chromium, `${server.origin}/empty`);
    const popup = await openPopup(chromium, page);
    await popup.getByText('No article text on this page').waitFor();
    await popup.close();
    await page.close();
  });

  it('reads a page of 5 MB without holding it', async () => {
    const page = await openArticle(chromium, `${server.origin}/huge`);
    await expect
      .poll(() => highlighted(page, 'reportedly-stated'), { timeout: 60_000 })
      .toBeGreaterThan(1000);
    expect(await answersAtOnce(page)).toBe('Bank put on the list');
    await page.close();
  });

  it('marks a page that never rests and lets it go on', async () => {
    const page = await openArticle(chromium, `${server.origin}/restless`);
    await expect.poll(() => highlighted(page, 'reportedly-stated')).toBeGreaterThan(5);
    const before = Number(await page.textContent('#clock'));
    await page.waitForTimeout(1000);
    expect(Number(await page.textContent('#clock'))).toBeGreaterThan(before);
    expect(await highlighted(page, 'reportedly-stated')).toBeGreaterThan(5);
    await page.close();
  });

  it('reads an article whose JSON-LD is broken', async () => {
    const page = await openArticle(chromium, `${server.origin}/broken`);
    await expect.poll(() => highlighted(page, 'reportedly-stated')).toBeGreaterThan(5);
    await page.close();
  });

  it.each([
    ['a page of the browser', 'chrome://version/', 'A page of the browser'],
    [
      'a data: page',
      `data:text/html,<p>${claim}</p>`,
      /A page without an address|Not allowed on this page yet/,
    ],
  ])('says why it cannot read %s', async (_, url, words) => {
    const page = await chromium.context.newPage();
    await page.goto(url);
    const popup = await openPopup(chromium, page);
    await popup.getByText(words).waitFor();
    await popup.close();
    await page.close();
  });

  it('does nothing, and loses nothing, where a menu entry is used on such a page', async () => {
    const page = await chromium.context.newPage();
    await page.goto('chrome://version/');
    await runMenuEntry(chromium, page, 'read-page');
    await page.close();
  });
});
