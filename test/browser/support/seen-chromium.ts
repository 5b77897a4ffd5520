import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../../tools/browsers';
import { type Profile, START_TIMEOUT } from './chromium';

/**
 * Chromium in which tabs in the background are hidden and pages are rendered before they are gone to, as a reader has it.
 * Playwright holds all tabs for seen, so this one is Puppeteer's.
 */
export interface SeenChromium {
  readonly browser: Browser;
  /** The address of one of the extension's own pages. */
  url(page: string): string;
  /** Opens one of the extension's own pages and waits for an element of it. */
  open(page: string, selector: string): Promise<Page>;
  /** All tabs, as a driver sees them that comes in new: one that saw a page rendered ahead loses it when it is gone to. */
  pagesAnew(): Promise<Page[]>;
  /** Grants a host pattern as the browser's own settings page does. */
  grant(pattern: string): Promise<void>;
  close(): Promise<void>;
}

/** What the browser's own page of extensions may call. */
interface ExtensionsPage {
  developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> };
}

/** Starts it with the built extension. Fails, never skips, where there is no browser. */
export async function startSeenChromium(profile: Profile): Promise<SeenChromium> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('no Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH');
  const dist = path.resolve('dist/chrome');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    timeout: START_TIMEOUT,
    userDataDir: profile.folder,
    defaultViewport: { width: 1100, height: 800 },
    enableExtensions: true,
    args: ['--no-sandbox', `--disable-extensions-except=${dist}`, `--load-extension=${dist}`],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: START_TIMEOUT,
  });
  const id = new URL(worker.url()).host;
  const url = (page: string) => `chrome-extension://${id}/${page}`;
  return {
    browser,
    url,
    async open(page, selector) {
      const tab = await browser.newPage();
      await tab.goto(url(page));
      await tab.waitForSelector(selector);
      return tab;
    },
    async pagesAnew() {
      const driver = await puppeteer.connect({
        browserWSEndpoint: browser.wsEndpoint(),
        defaultViewport: null,
      });
      return driver.pages();
    },
    async grant(pattern) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        (extension, host) =>
          (chrome as unknown as ExtensionsPage).developerPrivate.addHostPermission(extension, host),
        id,
        pattern,
      );
      await page.close();
    },
    close: () => browser.close(),
  };
}
