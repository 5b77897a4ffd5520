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

/** Times ledger, dossiers and pictures from the navigation on, each in a page of its own, and how long the page could do nothing else. */
export async function measureRegisters(chromium: Chromium): Promise<Map<string, Measure>> {
  const measures = new Map<string, Measure>();
  for (const [name, [address, there]] of Object.entries(VIEWS)) {
    const page = await chromium.context.newPage();
    await page.addInitScript(`${await bundleScript('tools/bench-desk/watch.ts', 'Bench')}; Bench.watch();`);
    await page.goto(chromium.url(`review/index.html${address}`), { waitUntil: 'commit' });
    await page.locator(there).first().waitFor({ timeout: 120_000 });
    const { at, longestTask } = await page.evaluate(() => ({
      at: performance.now(),
      longestTask: window.timed.longestTask,
    }));
    measures.set(`${name}: opened`, one(at));
    measures.set(`${name}: longest task of the page`, one(longestTask));
    const browser = chromium.context.browser();
    if (browser) measures.set(`${name}: most memory`, one((await largestPage(browser)).peak / 1e6));
    await page.close();
  }
  return measures;
}
