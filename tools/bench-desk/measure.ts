import type { Page } from 'playwright-core';
import type { Chromium } from '../../test/browser/support/chromium';
import { bundleScript } from '../bundle';
import { largestPage } from '../page-memory';
import { acts } from './acts';
import { scrolling } from './scrolling';
import { type Measure, medianAndWorst, one } from './table';
import { typing } from './typing';

type Measures = Map<string, Measure>;

const OPENINGS = 5;

async function open(chromium: Chromium): Promise<{ page: Page; firstRows: number }> {
  const page = await chromium.context.newPage();
  // A page that is not in front gets a frame a second.
  await page.bringToFront();
  await page.addInitScript(`${await bundleScript('tools/bench-desk/watch.ts', 'Bench')}; Bench.watch();`);
  await page.goto(chromium.url('review/index.html'), { waitUntil: 'commit' });
  await page.waitForFunction(() => window.timed?.firstRows !== null, undefined, { timeout: 120_000 });
  return { page, firstRows: (await page.evaluate(() => window.timed.firstRows)) ?? 0 };
}

/** Waits until the whole list was read, as it is some time after the first rows. */
async function listed(page: Page): Promise<void> {
  await page.waitForFunction(
    () => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) > 100,
  );
  await page.waitForTimeout(2000);
}

async function memory(chromium: Chromium, page: Page, measures: Measures): Promise<void> {
  const cdp = await chromium.context.newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  measures.set('memory: JavaScript heap', one(usedSize / 1e6));
  const browser = chromium.context.browser();
  if (browser) measures.set('memory: the page’s process', one((await largestPage(browser)).own / 1e6));
}

/** Times everything in a browser that was just started. */
export async function measure(chromium: Chromium): Promise<Measures> {
  const measures: Measures = new Map();
  const first = await open(chromium);
  measures.set('first rows, first opening', one(first.firstRows));
  await listed(first.page);
  await first.page.close();
  const more: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const { page, firstRows } = await open(chromium);
    more.push(firstRows);
    await page.close();
  }
  measures.set('first rows, later', medianAndWorst(more));
  const { page } = await open(chromium);
  await listed(page);
  const add = (more: Measures) => {
    for (const [name, figure] of more) measures.set(name, figure);
  };
  add(await typing(chromium, page));
  add(await scrolling(chromium, page));
  await memory(chromium, page, measures);
  add(await acts(chromium, page));
  await page.close();
  return measures;
}
