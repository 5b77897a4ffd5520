import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../tools/serve';
import { type Chromium, newProfile, type Profile, startChromium } from '../browser/support/chromium';
import { allowAllSites, openArticle, runMenuEntry } from '../browser/support/steps';
import { shared } from './support';

/**
 * Real pages: read, marked, annotated, and all found again after a reload, with the page left as it was. Every fourth page; with
 * ALL_PAGES=1 all of them.
 */

const folder = `${shared}/pages/html`;
const files = readdirSync(folder).filter((_, i) => process.env.ALL_PAGES || i % 4 === 0);
const seed = readFileSync(`${shared}/corpus/seed.txt`, 'utf8');

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const seedPage = `<!doctype html><html lang="en"><head><title>Korea-US-NK sanctions</title>
<meta property="og:type" content="article"></head><body><article>${seed
  .split('\n\n')
  .map((paragraph, i) => (i === 0 ? `<h1>${escaped(paragraph)}</h1>` : `<p>${escaped(paragraph)}</p>`))
  .join('\n')}</article></body></html>`;

/** Scripts would change the page by themselves; they and a web app's manifest ask for what is not here, at any time. */
const atRest = (html: string) =>
  html
    .replace(/<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*\brel=["']?manifest\b[^>]*>/gi, '');

let server: Pages;
let profile: Profile;
let chromium: Chromium;

beforeAll(async () => {
  const real = files.map(
    (file) =>
      [`/${file}`, () => atRest(gunzipSync(readFileSync(`${folder}/${file}`)).toString('utf8'))] as const,
  );
  server = await servePages({ '/seed': () => seedPage, ...Object.fromEntries(real) });
  profile = await newProfile();
  chromium = await startChromium(profile);
  await chromium.context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== server.origin,
    (route) => route.abort(),
  );
  await allowAllSites(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

const total = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].reduce(
      (sum, [name, { size }]) => sum + (name.startsWith('reportedly-') ? size : 0),
      0,
    ),
  );

/** Selects one of the page's longer paragraphs, by its share of the way down; false where there is none that was not selected before. */
const selectParagraph = (page: Page, share: number) =>
  page.evaluate((at) => {
    const paragraphs = [...document.querySelectorAll('p')].filter(
      (p) => (p.textContent ?? '').trim().length > 120 && p.checkVisibility(),
    );
    const index = Math.round((paragraphs.length - 1) * at);
    const isNew = at === 0 || index > Math.round((paragraphs.length - 1) * (at - 0.5));
    const paragraph = isNew && paragraphs[index];
    if (!paragraph) return false;
    getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString() !== '';
  }, share);

describe('the seed article set as a page', () => {
  it('is marked by itself', async () => {
    const page = await openArticle(chromium, `${server.origin}/seed`);
    await expect.poll(() => total(page)).toBeGreaterThan(25);
    await page.close();
  });
});

describe('real pages', () => {
  it.each(files)('%s is read, left as it was, and its annotations found after a reload', async (file) => {
    const page = await chromium.context.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        said.push(message.text());
    });
    await page.goto(`${server.origin}/${file}`, { waitUntil: 'load' });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const ofThePage = new Set(said);
    await runMenuEntry(chromium, page, 'read-page');
    const tagged = () => page.evaluate(() => CSS.highlights.get('reportedly-speculative-tag')?.size ?? 0);
    let annotated = 0;
    for (const share of [0, 0.5, 1]) {
      if (!(await selectParagraph(page, share))) continue;
      await runMenuEntry(chromium, page, 'annotate-selection');
      await expect
        .poll(() => page.evaluate(() => document.querySelector(':popover-open') !== null))
        .toBe(true);
      await page.keyboard.press('s');
      await page.keyboard.press('Escape');
      annotated += 1;
      await expect.poll(tagged).toBe(annotated);
    }
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.reload({ waitUntil: 'load' });
    await runMenuEntry(chromium, page, 'read-page');
    await expect.poll(tagged).toBe(annotated);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(said.filter((error) => !ofThePage.has(error))).toEqual([]);
    await page.close();
  });
});
