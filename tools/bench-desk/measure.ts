import type { Page } from 'playwright-core';
import type { Chromium } from '../../test/browser/support/chromium';
import { bundleScript } from '../bundle';
import { largestPage } from '../page-memory';
import { measureRegisters } from './registers';
import { type Measure, one, round } from './table';

type Measures = Map<string, Measure>;

const OPENINGS = 5;
/** Between two keys of a quick typist. */
const PACE = 120;
const SPEED = 4000;
const SCROLL_SECONDS = 6;
const FRAME = 1000 / 60;

/** What is typed, by what it is found in. */
const QUERIES: Record<string, string> = {
  'one word': 'sanctions',
  'two beginnings of words': 'sanc tami',
  phrase: '"sanctions con"',
  'accents folded': 'sólve',
  tag: 'tag 12',
  'found nowhere': 'xylophone',
};

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
/** The median, shown with the worst. */
const both = (values: readonly number[]): Measure => ({
  value: median(values),
  shown: `${round(median(values))} (${round(Math.max(...values))})`,
});

async function open(chromium: Chromium): Promise<{ page: Page; firstRows: number }> {
  const page = await chromium.context.newPage();
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

/** Reads how long the page's main thread has worked, in milliseconds of its own time: others who use the machine do not add to it. */
async function workOf(chromium: Chromium, page: Page): Promise<() => Promise<number>> {
  const cdp = await chromium.context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

async function typing(chromium: Chromium, page: Page, measures: Measures): Promise<void> {
  const busy = await workOf(chromium, page);
  let work = 0;
  let pressed = 0;
  const search = page.getByRole('searchbox');
  for (const [name, query] of Object.entries(QUERIES)) {
    await search.fill('');
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      window.timed.keys = [];
      window.timed.longestTask = 0;
    });
    const before = await busy();
    await search.pressSequentially(query, { delay: PACE });
    await page.waitForFunction((count) => window.timed.keys.length >= count, query.length);
    work += (await busy()) - before;
    pressed += query.length;
    const { keys } = await page.evaluate(() => window.timed);
    measures.set(`search: ${name}, ${query.replaceAll('"', '“')}`, both(keys));
  }
  measures.set('search: main thread’s own work, a key', one(work / pressed));
  await search.fill('');
  await page.waitForTimeout(500);
}

async function scrolling(chromium: Chromium, page: Page, measures: Measures): Promise<void> {
  const box = await page.getByRole('grid').boundingBox();
  if (!box) throw new Error('There is no list to scroll.');
  const cdp = await chromium.context.newCDPSession(page);
  await page.evaluate(() => {
    Object.assign(window.timed, { frames: [], blank: 0, longestTask: 0 });
    window.followFrames(true);
  });
  await cdp.send('Input.synthesizeScrollGesture', {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    yDistance: -SPEED * SCROLL_SECONDS,
    speed: SPEED,
    gestureSourceType: 'mouse',
  });
  const { frames, blank, longestTask } = await page.evaluate(() => {
    window.followFrames(false);
    return window.timed;
  });
  const late = frames.filter((length) => length > 1.5 * FRAME).length;
  measures.set('scrolling: frames late, of', { value: late, shown: `${late}, ${frames.length}` });
  measures.set('scrolling: frames with a row still empty', one(blank));
  measures.set('scrolling: longest task', one(longestTask));
}

async function acts(chromium: Chromium, page: Page, measures: Measures): Promise<void> {
  const busy = await workOf(chromium, page);
  const timed = async (name: string, act: () => Promise<void>, words: RegExp) => {
    const message = page.locator('.toast').filter({ hasText: words });
    const [start, before] = [Date.now(), await busy()];
    await act();
    await message.waitFor({ timeout: 600_000 });
    measures.set(name, one(Date.now() - start));
    measures.set(`${name}: main thread’s own work`, one((await busy()) - before));
  };
  const press = (key: string) => () => page.keyboard.press(key);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await timed('verdict on one', press('c'), /^Marked as confirmed|^Verdict cleared/);
  await timed('taken back', press('u'), /^Undone/);
  await page.keyboard.press('a');
  await timed('verdict on all', press('s'), /annotations marked/);
  await timed('taken back from all', press('u'), /^Undone/);
  await page.keyboard.press('Escape');
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
  measures.set('first rows, later', both(more));
  const { page } = await open(chromium);
  await listed(page);
  await typing(chromium, page, measures);
  await scrolling(chromium, page, measures);
  await memory(chromium, page, measures);
  for (const [name, figure] of await measureRegisters(chromium)) measures.set(name, figure);
  await acts(chromium, page, measures);
  await page.close();
  return measures;
}
