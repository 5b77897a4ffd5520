import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium, findFirefox } from './browsers';
import { servePages } from './serve';

/** A browser with the built extension, open on the sample article, with a profile of its own. */
export interface SampleBrowser {
  readonly browser: Browser;
  readonly address: string;
  /** Installs the extension as it is built now, and shows again what is open. */
  reload(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export const HELP = `No browser was found. Install one of these, then run the command again:
  Chromium      Debian/Ubuntu: sudo apt-get install chromium      macOS: brew install --cask chromium
  Chrome, Edge  from their makers' sites
  Firefox       Debian: sudo apt-get install firefox-esr          macOS: brew install --cask firefox
Or say where it is: CHROMIUM_PATH=/path/to/browser npm start, FIREFOX_PATH=/path/to/firefox npm start -- firefox`;

// Chromium's own sandbox does not run for the superuser, as in containers.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function openChromium(executablePath: string, headless: boolean): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...sandbox, '--no-first-run', '--no-default-browser-check'],
  });
}

function openFirefox(executablePath: string, headless: boolean): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless, defaultViewport: null });
}

const isOfExtension = (page: Page) => /^(?:chrome|moz)-extension:/.test(page.url());

/** Loads every page anew. Those of the extension's own are closed with the extension that they belonged to, and come back. */
async function showAgain(browser: Browser, before: readonly string[]): Promise<void> {
  const pages = await browser.pages();
  for (const page of pages) if (/^https?:/.test(page.url())) await page.reload();
  const still = new Set(pages.filter(isOfExtension).map((page) => page.url()));
  for (const url of before) if (!still.has(url)) await (await browser.newPage()).goto(url);
}

/** Opens Chromium, or Firefox where `wanted` says so or there is nothing else; null where there is none. */
export async function openSample(
  wanted: string | undefined,
  headless: boolean,
): Promise<SampleBrowser | null> {
  const chromium = wanted === 'firefox' ? null : findChromium();
  const firefox = chromium || wanted === 'chromium' ? null : findFirefox();
  if (!chromium && !firefox) return null;
  const browser = chromium
    ? await openChromium(chromium, headless)
    : await openFirefox(firefox ?? '', headless);
  const dist = path.resolve('dist', chromium ? 'chrome' : 'firefox');
  await browser.installExtension(dist);
  // An address like those that articles have: the front page of a site is none.
  const name = '/2026/03/12/karvelian-shipping-bank';
  const served = await servePages({ [name]: 'sample/article.html' });
  const address = `${served.origin}${name}`;
  await (await browser.newPage()).goto(address);
  return {
    browser,
    address,
    async reload() {
      const own = (await browser.pages()).filter(isOfExtension).map((page) => page.url());
      await browser.installExtension(dist);
      await showAgain(browser, own);
    },
    async closed() {
      await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
      await served.close();
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
