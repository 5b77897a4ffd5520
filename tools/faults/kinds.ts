import type { Browser, Page } from 'puppeteer-core';
import type { Profile } from '../../test/browser/support/chromium';
import { startFirefox } from '../../test/browser/support/firefox';
import { startSeenChromium } from '../../test/browser/support/seen-chromium';
import type { Process } from './processes';

/** What is killed: the background's context alone, all that runs of the extension, the article's tab (in Firefox closed), or everything. */
export type Victim = 'worker' | 'extension' | 'tab' | 'browser';

export interface Started {
  browser: Browser;
  open(page: string, selector: string): Promise<Page>;
}

export interface Kind {
  readonly name: 'Chromium' | 'Firefox';
  readonly victims: readonly Victim[];
  start(profile: Profile): Promise<Started>;
  /** Whether a process runs the extension. */
  isExtension(process: Process): boolean;
  /** Ends the process of the article's tab, where the driver outlives that. */
  crash?(article: Page): Promise<void>;
  /** Ends the background's context alone, where it runs. */
  stopWorker?(browser: Browser): Promise<void>;
}

export const kinds: readonly Kind[] = [
  {
    name: 'Chromium',
    victims: ['worker', 'extension', 'tab', 'browser'],
    async start(profile) {
      const chromium = await startSeenChromium(profile);
      await chromium.grant('*://*/*');
      return chromium;
    },
    isExtension: ({ command }) => command.includes('--extension-process'),
    async crash(article) {
      const session = await article.createCDPSession();
      const crashed = new Promise((resolve) => session.once('Inspector.targetCrashed', resolve));
      await session.send('Inspector.enable');
      // It is never answered: who would answer is gone.
      session.send('Page.crash').catch(() => {});
      await crashed;
    },
    async stopWorker(browser) {
      const target = browser.targets().find((each) => each.type() === 'service_worker');
      const worker = await target?.worker();
      await worker?.close();
    },
  },
  {
    name: 'Firefox',
    // The event page lives in the process of the extension's own pages.
    victims: ['extension', 'tab', 'browser'],
    start: (profile) =>
      startFirefox(profile, { prefs: { 'extensions.webextensions.crash.threshold': 1000 } }),
    isExtension: ({ name }) => name === 'WebExtensions',
  },
];
