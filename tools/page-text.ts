/**
 * Reads pages with the content script's own page module in headless Chromium:
 * node tools/run.mjs tools/page-text.ts FILE.html[.gz]…
 *
 * Writes one line of JSON a file, in order: `id` (the file's name without its endings), `text` (the article's body),
 * `headline` (what the page shows above it, or null) and `ms` (main-thread time of the reading). Pages reach no network, and their own
 * scripts do not run.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from './browsers';
import { bundlePageModule } from './page-module';

interface Reading {
  text: string;
  headline: string | null;
  ms: number;
}

const ORIGIN = 'http://page.invalid';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function load(file: string): Buffer {
  try {
    const bytes = readFileSync(file);
    return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  } catch (error) {
    return fail(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function readFile(context: BrowserContext, file: string, module: string): Promise<Reading> {
  const bytes = load(file);
  const page = await context.newPage();
  const address = `${ORIGIN}/${encodeURIComponent(path.basename(file))}`;
  await page.route('**/*', (route) =>
    route.request().url() === address && route.request().isNavigationRequest()
      ? route.fulfill({
          body: bytes,
          contentType: isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html',
          // Scripts are forbidden rather than switched off: so `noscript` stays unrendered, as it is for a reader.
          headers: { 'Content-Security-Policy': "script-src 'none'; frame-src 'none'; object-src 'none'" },
        })
      : route.abort(),
  );
  try {
    await page.goto(address, { waitUntil: 'load' });
    const result: unknown = await page.evaluate(`(() => {
      ${module};
      document.body?.getBoundingClientRect();
      const start = performance.now();
      const reading = PageModule.readPage(document);
      const ms = performance.now() - start;
      const { text, headline } = reading;
      return headline === null
        ? { text, headline: null, ms }
        : { text: text.slice(headline.end).trim(), headline: text.slice(headline.start, headline.end), ms };
    })()`);
    return result as Reading;
  } finally {
    await page.close();
  }
}

const files = process.argv.slice(2);
if (files.length === 0) fail('usage: npm run --silent page-text -- FILE.html[.gz]…');
const executablePath =
  findChromium() ??
  fail('No Chromium, Chrome or Edge found. Install one, or set CHROMIUM_PATH to its executable.');
const module = await bundlePageModule();
const browser = await chromium.launch({ executablePath, headless: true });
try {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  for (const file of files) {
    const id = path
      .basename(file)
      .replace(/\.gz$/, '')
      .replace(/\.x?html?$/, '');
    const { text, headline, ms } = await readFile(context, file, module);
    process.stdout.write(`${JSON.stringify({ id, text, headline, ms: Math.round(ms * 100) / 100 })}\n`);
  }
} finally {
  await browser.close();
}
