import type { Chromium } from '../../test/browser/support/chromium';
import { type Measure, one } from './table';

/**
 * What a browser that was just started takes, by itself, until a page of the extension without any script has the store open, from the
 * navigation on: Chromium reads itself into a large store once in its life.
 */
export async function measureFloor(chromium: Chromium): Promise<Map<string, Measure>> {
  const page = await chromium.context.newPage();
  await page.goto(chromium.url('manifest.json'));
  const at = await page.evaluate(async () => {
    const [store] = await indexedDB.databases();
    await new Promise((resolve, reject) => {
      const asked = indexedDB.open(store?.name ?? '');
      asked.onsuccess = resolve;
      asked.onerror = reject;
    });
    return performance.now();
  });
  await page.close();
  return new Map([['a page without script that opens the store, first opening', one(at)]]);
}
