import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium, findFirefox } from './browsers';
import './build';
import { servePages } from './serve';

/**
 * Builds the extension and opens it in an installed browser on the sample article: `npm start`, or
 * `npm start -- firefox`. Uses a new profile each time; ends when the browser is closed.
 */

const HELP = `No browser was found. Install one of these, then run "npm start" again:
  Chromium      Debian/Ubuntu: sudo apt-get install chromium      macOS: brew install --cask chromium
  Chrome, Edge  from their makers' sites
  Firefox       Debian: sudo apt-get install firefox-esr          macOS: brew install --cask firefox
Or say where it is: CHROMIUM_PATH=/path/to/browser npm start, FIREFOX_PATH=/path/to/firefox npm start -- firefox`;

const headless = process.argv.includes('--headless');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
// Chromium's own sandbox does not run for the superuser, as in containers.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function openChromium(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [path.resolve('dist/chrome')],
    defaultViewport: null,
    args: [...sandbox, '--no-first-run', '--no-default-browser-check'],
  });
}

async function openFirefox(executablePath: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
  });
  await browser.installExtension(path.resolve('dist/firefox'));
  return browser;
}

async function open(): Promise<Browser | null> {
  const chromium = wanted === 'firefox' ? null : findChromium();
  if (chromium) return openChromium(chromium);
  const firefox = wanted === 'chromium' ? null : findFirefox();
  return firefox ? openFirefox(firefox) : null;
}

// An address like those that articles have: the front page of a site is none.
const address = '/2026/03/12/karvelian-shipping-bank';
const pages = await servePages({ [address]: 'sample/article.html' });
const browser = await open();
if (!browser) {
  await pages.close();
  console.error(HELP);
  process.exitCode = 1;
} else {
  const page = await browser.newPage();
  await page.goto(`${pages.origin}${address}`);
  console.log(`The sample article is open at ${pages.origin}${address}`);
  console.log('Click the Reportedly button in the toolbar (or press Alt+Shift+Y) to see its claims.');
  console.log('Close the browser, or press Ctrl+C here, to end.');
  if (headless) await browser.close();
  else await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await pages.close();
}
