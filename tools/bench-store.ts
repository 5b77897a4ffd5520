/**
 * Times the store in real Chromium: npm run bench:store -- [ANNOTATIONS]
 *
 * Fills an IndexedDB with made-up articles of ten annotations each (100,000 in all unless told), opens it anew and times first rows,
 * reading of the index, searches (first and median of 9), an edit, and an export of everything. Milliseconds, MB.
 */
import { chromium } from 'playwright-core';
import { record } from './bench/record';
import type * as InPage from './bench-store/in-page';
import { findChromium } from './browsers';
import { bundleScript } from './bundle';

const PER_ARTICLE = 10;
const ARTICLES_AT_ONCE = 1000;
const RUNS = 9;
/** IndexedDB and SHA-256 want a secure context. */
const ADDRESS = 'https://store.invalid/';

declare global {
  interface Window {
    BenchStore: typeof InPage;
  }
}

const annotations = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(annotations) || annotations < PER_ARTICLE) {
  console.error('usage: npm run bench:store -- [ANNOTATIONS], ten at least');
  process.exit(2);
}
const executablePath = findChromium();
if (executablePath === null) {
  console.error('No Chromium, Chrome or Edge found. Install one, or set CHROMIUM_PATH to its executable.');
  process.exit(2);
}
const script = await bundleScript('tools/bench-store/in-page.ts', 'BenchStore');
const browser = await chromium.launch({ executablePath, headless: true });
const round = (ms: number) => Math.round(ms * 10) / 10;
try {
  const context = await browser.newContext();
  await context.route('**/*', (route) =>
    route.fulfill({ body: '<!doctype html><title>Bench</title>', contentType: 'text/html' }),
  );
  const visit = async () => {
    const page = await context.newPage();
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: script });
    return page;
  };

  const filler = await visit();
  const articles = Math.floor(annotations / PER_ARTICLE);
  let importing = 0;
  for (let from = 0; from < articles; from += ARTICLES_AT_ONCE) {
    importing += await filler.evaluate(([first, last, each]) => window.BenchStore.fill(first, last, each), [
      from,
      Math.min(from + ARTICLES_AT_ONCE, articles),
      PER_ARTICLE,
    ] as const);
  }
  await filler.close();
  record({ name: `import of ${articles * PER_ARTICLE} annotations`, value: importing, unit: 'ms' });
  console.log(`import of ${articles * PER_ARTICLE}: ${round(importing)} ms`);

  const page = await visit();
  const cdp = await context.newCDPSession(page);
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return round((await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6);
  };
  const opened = await page.evaluate(() => window.BenchStore.open());
  record({ name: 'first rows', value: opened.firstRows ?? 0, unit: 'ms', budget: { most: 500 } });
  record({ name: 'index read into memory', value: opened.index ?? 0, unit: 'ms' });
  console.log(`first rows: ${round(opened.firstRows ?? 0)} ms, of ${opened.total}`);
  console.log(
    `index in memory: ${round(opened.index ?? 0)} ms, longest task ${round(opened.longestTask ?? 0)} ms`,
  );
  const timings = await page.evaluate((runs) => window.BenchStore.searches(runs), RUNS);
  for (const [name, { first, median, total }] of Object.entries(timings)) {
    record({ name: `search: ${name}`, value: median, unit: 'ms', budget: { most: 50 } });
    console.log(`${name}: ${round(median)} ms (first ${round(first)}), ${total} found`);
  }
  const edited = await page.evaluate(() => window.BenchStore.edit());
  record({ name: 'one edit', value: edited.write, unit: 'ms' });
  console.log(`edit: ${round(edited.write)} ms; the search after it: ${round(edited.search)} ms`);
  const used = await heap();
  record({ name: 'memory (JavaScript heap)', value: used, unit: 'MB', budget: { most: 300 } });
  console.log(`memory (JavaScript heap): ${used} MB`);
  const all = await page.evaluate(() => window.BenchStore.exportAll());
  record({ name: 'everything read for an export', value: all.ms, unit: 'ms', budget: { most: 5000 } });
  console.log(`export of ${all.annotations}: ${round(all.ms)} ms`);
} finally {
  await browser.close();
}
