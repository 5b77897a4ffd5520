import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseImport } from '../../../src/exchange/import';
import { sampleSet } from '../../unit/exchange/sets';
import { axeFaults } from '../support/axe';
import { type Chromium, newProfile, type Profile, startChromium } from '../support/chromium';
import { holdWorkers, importSample, openReview, saveAs } from './steps';

/** Files out of the review page, and what a browser makes of the report. */

let profile: Profile;
let chromium: Chromium;
let page: Page;

/** A set whose every text would do something in a browser if it got through. */
function hostileSet() {
  const attack =
    '</mark></section><script>window.hit = 1</script><img src="https://evil.example/x.png" onerror="window.hit = 1">' +
    '<iframe srcdoc="<script>top.hit = 1</script>"></iframe><style>@import "https://evil.example/x.css";</style>' +
    '"><a href="javascript:window.hit = 1" autofocus onfocus="window.hit = 1">x</a><meta http-equiv="refresh" content="0;url=https://evil.example/">';
  const set = sampleSet();
  const [row] = set.pages;
  const [claim] = set.annotations;
  Object.assign(row!, { title: attack, outlet: attack, byline: attack, language: attack });
  claim!.selectors.quote = { type: 'TextQuoteSelector', exact: attack, prefix: attack, suffix: attack };
  Object.assign(claim!, { note: attack, tags: ['<b>tag</b>'] });
  return set;
}

beforeAll(async () => {
  profile = await newProfile();
  chromium = await startChromium(profile);
  page = await openReview(chromium);
  await importSample(page, hostileSet());
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
});

describe('an export', () => {
  it.each([
    ['Markdown', 'Finance Minister Ilse Brandt'],
    ['Markdown for Obsidian (ZIP)', 'PK\u0003\u0004'],
    ['Report to print (HTML)', '<!doctype html>'],
    ['CSV table', '\uFEFF"id"'],
    ['Zotero: CSL-JSON', '"type":"article-newspaper"'],
    ['Zotero: RIS', 'TY  - NEWS'],
  ])('as %s is made in a worker', async (format, words) => {
    expect(await readFile(await saveAs(page, format), 'utf8')).toContain(words);
  });

  it('as JSON-LD can be read back whole', async () => {
    const text = await readFile(await saveAs(page, 'JSON-LD (Web Annotation)'), 'utf8');
    expect(parseImport(text)).toMatchObject({
      ok: true,
      skipped: [],
      set: { annotations: hostileSet().annotations },
    });
  });

  it('that takes longer shows itself and can be cancelled; no file is made', async () => {
    const resume = await holdWorkers(chromium, page);
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'CSV table' }).click();
    const cancel = page.getByRole('button', { name: 'Cancel' });
    await cancel.waitFor();
    expect(await page.getByRole('progressbar', { name: 'Exporting…' }).count()).toBe(1);
    expect(await axeFaults(page)).toStrictEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Export cancelled. No file was made.').waitFor();
    expect(await cancel.count()).toBe(0);
    expect(downloads).toBe(0);
    await resume();
  });
});

describe('the report in a browser', () => {
  it('shows hostile words as words: nothing runs, nothing is loaded', async () => {
    const path = await saveAs(page, 'Report to print (HTML)');
    const report = await chromium.context.newPage();
    const asked: string[] = [];
    report.on('request', (request) => asked.push(request.url()));
    report.on('dialog', () => asked.push('dialog'));
    await report.route('http://report.example/', async (route) =>
      route.fulfill({ body: await readFile(path), contentType: 'text/html' }),
    );
    await report.goto('http://report.example/', { waitUntil: 'networkidle' });
    expect(asked).toStrictEqual(['http://report.example/']);
    expect(await report.evaluate(() => 'hit' in window)).toBe(false);
    expect(await report.locator('script, img, iframe, [onerror], [onfocus]').count()).toBe(0);
    expect(await report.locator('mark').first().textContent()).toContain('<script>window.hit = 1</script>');
    expect(await axeFaults(report)).toStrictEqual([]);
    await report.close();
  });
});
