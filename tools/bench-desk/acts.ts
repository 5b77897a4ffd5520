import type { Page } from 'playwright-core';
import type { Chromium } from '../../test/browser/support/chromium';
import { type Measure, one } from './table';
import { workOf } from './work';

/** Gives verdicts by key, to one row and to all, and takes them back. */
export async function acts(chromium: Chromium, page: Page): Promise<Map<string, Measure>> {
  const measures = new Map<string, Measure>();
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
  return measures;
}
