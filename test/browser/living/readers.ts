import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { type Cdp, cardWordsInChromium, cardWordsInFirefox } from '../support/card-words';
import { newProfile, type Profile, startChromium } from '../support/chromium';
import { startFirefox } from '../support/firefox';
import { chooseAll, chooseOnClick, closeFirstRun } from '../support/first-run';
import { startSeenChromium } from '../support/seen-chromium';
import { allowAllSites } from '../support/steps';
import { updateChromium } from '../support/update';
import { type Driver, type OwnPage, ownPage, type Tab, tabOf } from './tab';

/** A browser with the extension, which reads news by itself. */
export interface Reader {
  newTab(): Promise<Tab>;
  /** The tab that shows an address. */
  tabAt(url: string): Promise<Tab>;
  /** Opens a page of the extension and, in Firefox, waits for an element of it. */
  own(page: string, selector?: string): Promise<OwnPage>;
  close(): Promise<void>;
}

export interface UpdatingReader extends Reader {
  /** Has the extension start anew, as an update does. */
  update(): Promise<void>;
  /** Chooses on the first-run page that nothing is read by itself. */
  clickOnly(): Promise<void>;
}

function pageAt<Page extends { url(): string }>(pages: readonly Page[], url: string): Page {
  const page = pages.findLast((each) => each.url() === url);
  if (!page) throw new Error(`no tab shows ${url}`);
  return page;
}

async function withProfile<R extends Reader>(start: (profile: Profile) => Promise<R>): Promise<R> {
  const profile = await newProfile();
  const reader = await start(profile);
  return {
    ...reader,
    async close() {
      await reader.close();
      await profile.remove();
    },
  };
}

interface Way {
  /** The port of a proxy through which everything goes. */
  proxy?: number;
}

const chromiumReader = ({ proxy }: Way = {}) =>
  withProfile<UpdatingReader>(async (profile) => {
    const chromium = await startChromium(profile, {
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      proxy,
    });
    await allowAllSites(chromium);
    const tab = async (page: ChromiumPage) => {
      const cdp = (await chromium.context.newCDPSession(page)) as Cdp;
      return tabOf(page, () => cardWordsInChromium(cdp));
    };
    return {
      newTab: async () => tab(await chromium.context.newPage()),
      tabAt: async (url) => tab(pageAt(chromium.context.pages(), url)),
      own: async (path) => {
        const page = await chromium.context.newPage();
        await page.goto(chromium.url(path));
        return ownPage(page);
      },
      update: () => updateChromium(chromium),
      async clickOnly() {
        const welcome = await chromium.context.newPage();
        await welcome.goto(chromium.url('welcome/index.html'));
        await welcome.getByRole('button', { name: 'Only when I click' }).click();
        await welcome.getByText('Set. Open a news article').waitFor();
        await welcome.close();
      },
      close: chromium.close,
    };
  });

const firefoxReader = ({ proxy }: Way = {}) =>
  withProfile<UpdatingReader>(async (profile) => {
    const firefox = await startFirefox(profile, { proxy });
    await closeFirstRun(firefox.browser, firefox.url('welcome/index.html'));
    await chooseAll(firefox.open);
    const tab = (page: PuppeteerPage) => tabOf(page as Driver, () => cardWordsInFirefox(page));
    return {
      newTab: async () => tab(await firefox.browser.newPage()),
      tabAt: async (url) => tab(pageAt(await firefox.browser.pages(), url)),
      own: async (path, selector = '#app > *') => ownPage((await firefox.open(path, selector)) as Driver),
      update: firefox.install,
      clickOnly: () => chooseOnClick(firefox.open),
      close: firefox.close,
    };
  });

/** A Chromium whose tabs in the background are hidden. */
const seenChromiumReader = () =>
  withProfile(async (profile) => {
    const chromium = await startSeenChromium(profile);
    await closeFirstRun(chromium.browser, chromium.url('welcome/index.html'));
    await chromium.grant('*://*/*');
    await chooseAll(chromium.open);
    const tab = (page: PuppeteerPage) =>
      // Chromium renders no page ahead of one that has a session of its protocol like this one.
      tabOf(page as Driver, async () => cardWordsInChromium((await page.createCDPSession()) as Cdp));
    return {
      newTab: async () => tab(await chromium.browser.newPage()),
      tabAt: async (url) => tab(pageAt(await chromium.pagesAnew(), url)),
      own: async (path) => ownPage((await chromium.open(path, '#app > *')) as Driver),
      close: chromium.close,
    };
  });

/** The browsers to run a story in. */
export const browsers: readonly (readonly [string, (way?: Way) => Promise<UpdatingReader>])[] = [
  ['Chromium', chromiumReader],
  ['Firefox', firefoxReader],
];

/** The browsers to run a story in where it matters which tab is seen. */
export const seenBrowsers: readonly (readonly [string, () => Promise<Reader>])[] = [
  ['Chromium', seenChromiumReader],
  ['Firefox', firefoxReader],
];
