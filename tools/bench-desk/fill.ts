import { startChromium } from '../../test/browser/support/chromium';
import type * as InPage from '../bench-store/in-page';
import { bundleScript } from '../bundle';

declare global {
  interface Window {
    BenchStore: typeof InPage;
  }
}

const PER_ARTICLE = 10;
const ARTICLES_AT_ONCE = 1000;

/** Makes a browser profile whose extension holds so many made-up annotations. */
export async function fillProfile(folder: string, annotations: number): Promise<void> {
  const chromium = await startChromium({ folder, remove: async () => undefined });
  try {
    const page = await chromium.context.newPage();
    // A file of the extension: its pages would follow the store while it is filled.
    await page.goto(chromium.url('manifest.json'));
    const script = await bundleScript('tools/bench-store/in-page.ts', 'BenchStore');
    await page.evaluate(`${script}; window.BenchStore = BenchStore;`);
    const articles = Math.floor(annotations / PER_ARTICLE);
    for (let from = 0; from < articles; from += ARTICLES_AT_ONCE) {
      await page.evaluate(([first, last, each]) => window.BenchStore.fill(first, last, each), [
        from,
        Math.min(from + ARTICLES_AT_ONCE, articles),
        PER_ARTICLE,
      ] as const);
    }
  } finally {
    await chromium.close();
  }
}
