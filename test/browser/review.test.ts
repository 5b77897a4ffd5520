import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../tools/serve';
import {
  type Chromium,
  highlighted,
  newProfile,
  type Profile,
  pointOf,
  startChromium,
} from './support/chromium';
import { allowAllSites, openArticle } from './support/steps';

/** The review page: what was saved is found, changed, deleted and brought back, taken out and brought in. */

const HEDGED = 'as early as next week';
const STATED = 'extended its arms embargo';

let server: Pages;
let profile: Profile;
let chromium: Chromium;
let review: Page;

async function tag(article: Page, words: string, key: 'c' | 's', count: [string, number]): Promise<void> {
  const point = await pointOf(article, words);
  await article.mouse.click(point.x, point.y);
  await expect
    .poll(() => article.evaluate(() => document.querySelector(':popover-open') !== null))
    .toBe(true);
  await article.keyboard.press(key);
  await expect.poll(() => highlighted(article, count[0])).toBe(count[1]);
  await article.keyboard.press('Escape');
}

beforeAll(async () => {
  server = await servePages({ '/2026/article': 'sample/article.html' });
  profile = await newProfile();
  chromium = await startChromium(profile);
  await allowAllSites(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

/** Exports everything in a format and gives the file's text. */
async function exportAll(format: string): Promise<{ name: string; text: string }> {
  await review.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    review.waitForEvent('download'),
    review.getByRole('menuitem', { name: format, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('the review page', () => {
  it('is opened after two claims were tagged', async () => {
    const article = await openArticle(chromium, `${server.origin}/2026/article`);
    await expect.poll(() => highlighted(article, 'reportedly-stated')).toBeGreaterThan(0);
    await tag(article, HEDGED, 's', ['reportedly-speculative-tag', 1]);
    await tag(article, STATED, 'c', ['reportedly-confirmed-tag', 1]);
    await article.close();
    review = await chromium.context.newPage();
    await review.goto(chromium.url('review/index.html'));
  });

  it('lists what was saved', async () => {
    await review.getByText('2 annotations').waitFor();
    await review.getByText(HEDGED).first().waitFor();
  });

  it('has dossiers of whom the claims name', async () => {
    await review.getByRole('link', { name: 'Dossiers', exact: true }).click();
    await review.getByRole('link', { name: 'European Commission' }).waitFor();
    await review.getByRole('link', { name: 'U.N. Security Council' }).click();
    await review.getByText(STATED).waitFor();
    await review.getByRole('link', { name: 'Annotations', exact: true }).click();
    await review.getByText('2 annotations').waitFor();
  });

  it('searches and filters', async () => {
    await review.getByRole('searchbox').fill('arms emb');
    await review.getByText('1 annotation', { exact: true }).waitFor();
    await review.getByRole('searchbox').fill('');
    await review.getByText('2 annotations').waitFor();
    await review.getByRole('checkbox', { name: /^Speculative/ }).check();
    await review.getByText('1 annotation', { exact: true }).waitFor();
    await review.getByRole('checkbox', { name: /^Speculative/ }).uncheck();
  });

  it('deletes by keyboard and brings back with undo', async () => {
    await review.getByText('2 annotations').waitFor();
    await review.keyboard.press('Escape');
    await review.locator('body').click({ position: { x: 5, y: 300 } });
    await review.keyboard.press('j');
    await review.keyboard.press('Delete');
    await review.getByText('1 annotation', { exact: true }).waitFor();
    await review.keyboard.press('u');
    await review.getByText('2 annotations').waitFor();
  });

  it('exports Markdown, CSV and JSON-LD', async () => {
    const markdown = await exportAll('Markdown');
    expect(markdown.name).toMatch(/\.md$/);
    expect(markdown.text).toContain('Allies weigh new curbs on Karvelian shipping bank');
    expect(markdown.text).toMatch(/#:~:text=/);
    const csv = await exportAll('CSV table');
    expect(csv.text.split('\r\n').length).toBeGreaterThanOrEqual(3);
    const { text } = await exportAll('JSON-LD (Web Annotation)');
    const document: { type: string; total: number } = JSON.parse(text);
    expect(document).toMatchObject({ type: 'AnnotationCollection', total: 2 });
  });

  it('imports that JSON-LD into an empty store, and refuses a broken file with the place', async () => {
    const { text } = await exportAll('JSON-LD (Web Annotation)');
    const other = await newProfile();
    const empty = await startChromium(other);
    try {
      const page = await empty.context.newPage();
      await page.goto(empty.url('review/index.html'));
      const input = page.locator('input[type="file"]');
      await input.setInputFiles({
        name: 'broken.jsonld',
        mimeType: 'application/json',
        buffer: Buffer.from('{\n"a": }'),
      });
      await page
        .getByRole('dialog')
        .getByText(/line 2/)
        .waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await input.setInputFiles({
        name: 'annotations.jsonld',
        mimeType: 'application/ld+json',
        buffer: Buffer.from(text),
      });
      await page.getByRole('button', { name: 'Import 2 annotations' }).click();
      await page.getByRole('heading', { name: 'Import finished' }).waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await page.getByText('2 annotations').first().waitFor();
      await page.getByText(HEDGED).first().waitFor();
    } finally {
      await empty.close();
      await other.remove();
    }
  });

  it('opens the page at the place', async () => {
    await review.getByText(STATED).first().click();
    const [page] = await Promise.all([
      chromium.context.waitForEvent('page'),
      review.getByRole('button', { name: 'Open the page here' }).click(),
    ]);
    await expect.poll(() => page.url()).toContain('/2026/article');
    await page.close();
  });
});
