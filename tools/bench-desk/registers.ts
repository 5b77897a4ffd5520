import type { Chromium } from '../../test/browser/support/chromium';
import { bundleScript } from '../bundle';
import { largestPage } from '../page-memory';
import { type Measure, one } from './table';

/** The views that are worked out of everything that is saved, and what shows that they are there. */
const VIEWS = {
  ledger: ['#/ledger', '.register tbody tr'],
  dossiers: ['#/dossiers', '.register tbody tr, .empty'],
  pictures: ['#/pictures', '.timeline'],
} as const;

export type View = keyof typeof VIEWS;

export const views = Object.keys(VIEWS) as View[];

/**
 * Times ledger, dossiers or pictures in a browser that was just started, from the navigation on, how long the page could do nothing else,
 * and the private memory of its process with the view open. What a process was given once it may keep for later, so that pages opened
 * before would be measured along.
 */
export async function measureView(chromium: Chromium, view: View): Promise<Map<string, Measure>> {
  const [address, there] = VIEWS[view];
  const page = await chromium.context.newPage();
  await page.addInitScript(`${await bundleScript('tools/bench-desk/watch.ts', 'Bench')}; Bench.watch();`);
  await page.goto(chromium.url(`review/index.html${address}`), { waitUntil: 'commit' });
  await page.locator(there).first().waitFor({ timeout: 120_000 });
  const { at, longestTask } = await page.evaluate(() => ({
    at: performance.now(),
    longestTask: window.timed.longestTask,
  }));
  const measures = new Map([
    [`${view}: opened`, one(at)],
    [`${view}: longest task of the page`, one(longestTask)],
  ]);
  const browser = chromium.context.browser();
  if (browser) measures.set(`memory with ${view} open`, one((await largestPage(browser)).own / 1e6));
  await page.close();
  return measures;
}
