import { expect } from 'vitest';
import { newProfile, type Profile, startChromium } from '../support/chromium';
import { startFirefox } from '../support/firefox';
import { allowAllSites } from '../support/steps';

/** What a reader does with a tab, the same in every browser. */
export interface Tab {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Runs code in the page and answers with its value. */
  run<T = unknown>(code: string): Promise<T>;
  /** Clicks on the first occurrence of some words in the page's text, shadow roots included. */
  click(words: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Brings the tab to the front. */
  turnTo(): Promise<void>;
  close(): Promise<void>;
}

/** One of the extension's own pages, as text and by what is in it. */
export interface OwnPage {
  /** What the page shows. */
  text(): Promise<string>;
  run<T = unknown>(code: string): Promise<T>;
  close(): Promise<void>;
}

export interface Reader {
  newTab(): Promise<Tab>;
  /** Opens a page of the extension. */
  own(page: string): Promise<OwnPage>;
  close(): Promise<void>;
}

interface Driver {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  evaluate(code: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  mouse: { click(x: number, y: number): Promise<void> };
  keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  close(): Promise<void>;
}

/** Finds words in the page and its open shadow roots, and answers with the middle of their first box. */
const POINT_OF = `(wanted) => {
  const look = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      const within = node.shadowRoot && look(node.shadowRoot);
      if (within) return within;
      const at = node.nodeType === 3 && node.parentElement?.localName !== 'script' ? node.data.indexOf(wanted) : -1;
      if (at < 0) continue;
      const element = node.parentElement ?? node.parentNode.host;
      if (!element.checkVisibility()) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  };
  return look(document.body);
}`;

function tabOf(driver: Driver): Tab {
  return {
    goto: async (url) => {
      await driver.goto(url);
    },
    back: async () => {
      // A page that comes back from the browser's memory is not loaded, which is what drivers wait for.
      await driver.evaluate('setTimeout(() => history.back())');
    },
    reload: async () => {
      await driver.reload();
    },
    run: <T>(code: string) => driver.evaluate(code) as Promise<T>,
    async click(words) {
      await driver.bringToFront();
      const point = (await driver.evaluate(`(${POINT_OF})(${JSON.stringify(words)})`)) as {
        x: number;
        y: number;
      } | null;
      if (!point) throw new Error(`the page does not show "${words}"`);
      await driver.mouse.click(point.x, point.y);
    },
    press: (key) => driver.keyboard.press(key),
    type: (text) => driver.keyboard.type(text),
    turnTo: () => driver.bringToFront(),
    close: () => driver.close(),
  };
}

const ownPage = (driver: Pick<Driver, 'evaluate' | 'close'>): OwnPage => ({
  text: () => driver.evaluate('document.body.innerText') as Promise<string>,
  run: <T>(code: string) => driver.evaluate(code) as Promise<T>,
  close: () => driver.close(),
});

async function withProfile(start: (profile: Profile) => Promise<Reader>): Promise<Reader> {
  const profile = await newProfile();
  const reader = await start(profile);
  return {
    newTab: reader.newTab,
    own: reader.own,
    async close() {
      await reader.close();
      await profile.remove();
    },
  };
}

const chromiumReader = () =>
  withProfile(async (profile) => {
    const chromium = await startChromium(profile, { ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    await allowAllSites(chromium);
    return {
      newTab: async () => tabOf(await chromium.context.newPage()),
      own: async (path) => {
        const page = await chromium.context.newPage();
        await page.goto(chromium.url(path));
        return ownPage(page);
      },
      close: chromium.close,
    };
  });

const firefoxReader = () =>
  withProfile(async (profile) => {
    const firefox = await startFirefox(profile);
    const welcome = await firefox.open('welcome/index.html', 'button');
    await (await welcome.waitForSelector('aria/Read news automatically'))?.click();
    await welcome.waitForSelector('text/Set. News articles are now marked');
    await welcome.close();
    return {
      newTab: async () => tabOf((await firefox.browser.newPage()) as Driver),
      own: async (path) => ownPage((await firefox.open(path, '#app > *')) as Driver),
      close: firefox.close,
    };
  });

/** The browsers to run a story in. */
export const browsers = [
  ['Chromium', chromiumReader],
  ['Firefox', firefoxReader],
] as const;

/** The words that highlights of a name cover in the page, as far as their nodes are still in it. */
export const marked = (tab: Tab, name: string) =>
  tab.run<string[]>(`[...(CSS.highlights.get(${JSON.stringify(name)}) ?? [])].flatMap((range) => {
    if (!range.startContainer.isConnected) return [];
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [live.toString()];
  })`);

export const cardIsOpen = (tab: Tab) => tab.run<boolean>(`document.querySelector(':popover-open') !== null`);

/** Waits until a claim with some words is marked. */
export async function seeClaim(tab: Tab, words: string): Promise<void> {
  await expect
    .poll(
      async () => [
        ...(await marked(tab, 'reportedly-stated')),
        ...(await marked(tab, 'reportedly-speculative')),
        ...(await marked(tab, 'reportedly-confirmed-tag')),
      ],
      { message: `marked claims with "${words}"` },
    )
    .toContainEqual(expect.stringContaining(words));
}

/** Tags the claim with some words as confirmed. */
export async function confirm(tab: Tab, words: string): Promise<void> {
  await tab.click(words);
  await expect.poll(() => cardIsOpen(tab), { message: `card on "${words}"` }).toBe(true);
  await tab.press('c');
  await seeConfirmed(tab, words);
  await tab.press('Escape');
  await expect.poll(() => cardIsOpen(tab)).toBe(false);
}

export async function seeConfirmed(tab: Tab, words: string): Promise<void> {
  await expect
    .poll(() => marked(tab, 'reportedly-confirmed-tag'), { message: `confirmed: "${words}"` })
    .toEqual([expect.stringContaining(words)]);
}

/** The popup's page for the tab with an address. */
export async function popupOf(reader: Reader, url: string): Promise<OwnPage> {
  const page = await reader.own('review/index.html');
  const id = await page.run<number>(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`,
  );
  await page.close();
  return reader.own(`popup/index.html?tab=${id}`);
}
