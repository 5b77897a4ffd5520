import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** Opens one of the extension's own pages and waits for an element of it. */
type Open = (page: string, selector: string) => Promise<Page>;

/** Firefox tells drivers no address of an extension's page. */
const addressOf = (page: Page) => page.evaluate('location.href').catch(() => null);

/**
 * Waits for the tab that a new extension opens, and closes it: were it to open over another, that one would be hidden, with no
 * frames drawn.
 */
export async function closeFirstRun(browser: Browser, url: string): Promise<void> {
  for (;;) {
    for (const page of await browser.pages()) {
      if ((await addressOf(page)) === url) return page.close();
    }
    await pause(50);
  }
}

async function choose(open: Open, button: string, answer: string): Promise<void> {
  const page = await open('welcome/index.html', 'button');
  await (await page.waitForSelector(`aria/${button}[role="button"]`))?.click();
  await page.waitForSelector(`text/${answer}`);
  await page.close();
}

/** Chooses on the first-run page that news is read by itself. */
export const chooseAll = (open: Open) =>
  choose(open, 'Read news automatically', 'Set. News articles are now marked');

/** Chooses there that nothing is read without a click. */
export const chooseOnClick = (open: Open) => choose(open, 'Only when I click', 'Set. Open a news article');
