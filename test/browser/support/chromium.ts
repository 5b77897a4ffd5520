import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../../tools/browsers';

export interface Chromium {
  readonly context: BrowserContext;
  readonly id: string;
  /** The address of one of the extension's own pages. */
  url(page: string): string;
  worker(): Promise<Worker>;
  /** Grants a host pattern as the browser's own settings page does; the extension's request for it then needs no prompt. */
  grant(pattern: string): Promise<void>;
  /** Ends the browser, keeps the profile. */
  close(): Promise<void>;
}

/** How long a browser may take to start on a machine that is busy with other things, in ms. */
export const START_TIMEOUT = 120_000;

export interface Profile {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A profile folder of its own, so that a test can end the browser and start it again on the same data. */
export async function newProfile(): Promise<Profile> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'reportedly-profile-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What the browser's own page of extensions may call. */
interface ExtensionsPage {
  developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> };
}

const built = path.resolve('dist/chrome');

/** Starts a real Chromium with the built extension. Fails, never skips, where there is no browser. */
export async function startChromium(
  profile: Profile,
  options: {
    colorScheme?: 'light' | 'dark';
    ignoreDefaultArgs?: string[];
    dist?: string;
    deviceScaleFactor?: number;
    /** The port of a proxy on this machine, through which everything goes. */
    proxy?: number | undefined;
    /** BCP 47 tag of the language that the browser is asked to speak. */
    language?: string;
  } = {},
): Promise<Chromium> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('no Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH');
  const dist = options.dist ?? built;
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath,
    headless: true,
    timeout: START_TIMEOUT,
    viewport: { width: 1100, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    ignoreDefaultArgs: options.ignoreDefaultArgs ?? [],
    ...(options.proxy && { proxy: { server: `http://127.0.0.1:${options.proxy}`, bypass: '<-loopback>' } }),
    args: [
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
  });
  const worker = async () =>
    context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: START_TIMEOUT });
  const id = new URL((await worker()).url()).host;
  return {
    context,
    id,
    url: (page) => `chrome-extension://${id}/${page}`,
    worker,
    async grant(pattern) {
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        ([extension, host]) =>
          (chrome as unknown as ExtensionsPage).developerPrivate.addHostPermission(extension, host),
        [id, pattern] as const,
      );
      await page.close();
    },
    close: () => context.close(),
  };
}

/** How many ranges a highlight of ours holds in the page. */
export function highlighted(page: Page, name: string): Promise<number> {
  return page.evaluate((key) => CSS.highlights.get(key)?.size ?? 0, name);
}

/** The viewport point in the middle of the first occurrence of some words in the page's text. */
export function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const [box] = range.getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`the page does not show "${wanted}"`);
  }, words);
}
