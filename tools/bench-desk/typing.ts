import type { Page } from 'playwright-core';
import type { Chromium } from '../../test/browser/support/chromium';
import { type Measure, medianAndWorst, one } from './table';
import { workOf } from './work';

/** Between two keys of a quick typist. */
const PACE = 120;

/** What is typed, by what it is found in. */
const QUERIES: Record<string, string> = {
  'one word': 'sanctions',
  'two beginnings of words': 'sanc tami',
  phrase: '"sanctions con"',
  'accents folded': 'sólve',
  tag: 'tag 12',
  'found nowhere': 'xylophone',
};

/** Types each query key by key. */
export async function typing(chromium: Chromium, page: Page): Promise<Map<string, Measure>> {
  const measures = new Map<string, Measure>();
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
    measures.set(`search: ${name}, ${query.replaceAll('"', '“')}`, medianAndWorst(keys));
  }
  measures.set('search: main thread’s own work, a key', one(work / pressed));
  await search.fill('');
  await page.waitForTimeout(500);
  return measures;
}
