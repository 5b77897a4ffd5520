/**
 * Times exports and imports in real Chromium, as the review page runs them: npm run bench:exchange -- [ANNOTATIONS]
 *
 * Fills an IndexedDB with made-up articles of ten annotations each (100,000 in all unless told), exports everything in every format
 * (median of 3), gives an export up, and imports the JSON-LD and the CSV, each into an empty store, of a browser of its own, with the most memory that page and browser ever took. "Longest" is the longest time in which the page itself
 * could do nothing else. Milliseconds, MB.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { record } from './bench/record';
import type * as InPage from './bench-exchange/in-page';
import { findChromium } from './browsers';
import { browserPeak, largestPage } from './page-memory';

const PER_ARTICLE = 10;
const ARTICLES_AT_ONCE = 1000;
const RUNS = 3;
/** What is imported, and the file that it is exported to. */
const IMPORTED = [
  ['jsonld', 'annotations.jsonld'],
  ['csv', 'annotations.csv'],
] as const;

declare global {
  interface Window {
    bench: typeof InPage;
  }
}

/** The page's script and the worker's, by file name. */
async function bundle(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { bench: path.resolve('tools/bench-exchange/in-page.ts') },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The bench could not be bundled.');
  return new Map(
    output.output.map((part) => [
      part.fileName,
      part.type === 'chunk' ? part.code : Buffer.from(part.source).toString(),
    ]),
  );
}

const HTML = `<!doctype html><title>Bench</title><input type="file">
<script type="module">window.bench = await import('./bench.js')</script>`;

async function serve(context: BrowserContext): Promise<void> {
  const files = await bundle();
  await context.route('**/*', (route) => {
    const script = files.get(new URL(route.request().url()).pathname.slice(1));
    return script === undefined
      ? route.fulfill({ body: HTML, contentType: 'text/html' })
      : route.fulfill({ body: script, contentType: 'text/javascript' });
  });
}

/** A page on an origin of its own, and so with a store of its own. IndexedDB and SHA-256 want a secure context. */
async function visit(context: BrowserContext, host: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://${host}.invalid/`);
  await page.waitForFunction(() => 'bench' in window);
  return page;
}

const annotations = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(annotations) || annotations < 2 * PER_ARTICLE * 100) {
  console.error('usage: npm run bench:exchange -- [ANNOTATIONS], 2,000 at least');
  process.exit(2);
}
const executablePath = findChromium();
if (executablePath === null) {
  console.error('No Chromium, Chrome or Edge found. Install one, or set CHROMIUM_PATH to its executable.');
  process.exit(2);
}
const start = () => chromium.launch({ executablePath, headless: true });

/** Imports a file into an empty store of a browser of its own, so that what it takes of memory is the import's. */
async function timeImport(file: string): Promise<void> {
  const browser = await start();
  try {
    const context = await browser.newContext();
    await serve(context);
    const input = (await visit(context, 'empty')).locator('input');
    await input.setInputFiles(file);
    const read = await input.evaluate((element) => window.bench.importFile(element as HTMLInputElement));
    const { peak } = await largestPage(browser);
    const own = await browserPeak(browser);
    const what = `import of ${path.basename(file)}, ${megabytes(read.bytes)} MB`;
    const heldUp = Math.max(read.checking.longest, read.writing.longest);
    record({ name: `${what}: checking`, value: read.checking.ms, unit: 'ms' });
    record({ name: `${what}: writing`, value: read.writing.ms, unit: 'ms' });
    record({ name: `${what}: page held up`, value: heldUp, unit: 'ms', budget: { most: 50 } });
    record({ name: `${what}: most memory of the page`, value: peak / 1e6, unit: 'MB' });
    record({ name: `${what}: most memory of the browser’s own process`, value: own / 1e6, unit: 'MB' });
    console.log(
      `Import of ${path.basename(file)}, ${megabytes(read.bytes)} MB, ${read.added} annotations: checking ${round(read.checking.ms)} ms ` +
        `(longest ${read.checking.longest.toFixed(1)}), writing ${round(read.writing.ms)} ms (longest ${read.writing.longest.toFixed(1)}), ` +
        `most memory: page ${megabytes(peak)} MB, browser ${megabytes(own)} MB`,
    );
  } finally {
    await browser.close();
  }
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'reportedly-bench-'));
const browser = await start();
const round = (value: number) => String(Math.round(value));
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const line = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`);
try {
  const context = await browser.newContext();
  await serve(context);
  const articles = Math.floor(annotations / PER_ARTICLE);
  const filler = await visit(context, 'full');
  for (let from = 0; from < articles; from += ARTICLES_AT_ONCE) {
    await filler.evaluate(([first, last, each]) => window.bench.fill(first, last, each), [
      from,
      Math.min(from + ARTICLES_AT_ONCE, articles),
      PER_ARTICLE,
    ] as const);
  }
  await filler.close();

  const page = await visit(context, 'full');
  console.log(`Exports of ${articles * PER_ARTICLE} annotations over ${articles} articles`);
  line('format', 'MB', 'ms', 'longest');
  line('---', '--:', '--:', '--:');
  for (const format of await page.evaluate(() => window.bench.formats())) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await page.evaluate((id) => window.bench.exportAll(id), format));
    runs.sort((one, other) => one.ms - other.ms);
    const middle = runs[Math.floor(RUNS / 2)]!;
    const longest = Math.max(...runs.map((run) => run.longest));
    record({
      name: `export as ${format}, ${megabytes(middle.bytes)} MB`,
      value: middle.ms,
      unit: 'ms',
      budget: { most: 5000 },
    });
    record({ name: `export as ${format}: page held up`, value: longest, unit: 'ms', budget: { most: 50 } });
    line(format, megabytes(middle.bytes), round(middle.ms), longest.toFixed(1));
  }
  const ended = await page.evaluate(() => window.bench.stopExport('jsonld'));
  record({ name: 'an export given up ends after', value: ended, unit: 'ms' });
  console.log(`An export given up ends after ${ended.toFixed(1)} ms`);

  const files: string[] = [];
  for (const [format, name] of IMPORTED) {
    await page.evaluate((id) => window.bench.exportAll(id), format);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate((file) => window.bench.saveLast(file), name),
    ]);
    const file = path.join(folder, name);
    await download.saveAs(file);
    files.push(file);
  }
  await browser.close();
  for (const file of files) await timeImport(file);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
