import type { Page } from 'playwright-core';
import type { Chromium } from '../../test/browser/support/chromium';

/** Reads how long the page's main thread has worked, in milliseconds of its own time: others who use the machine do not add to it. */
export async function workOf(chromium: Chromium, page: Page): Promise<() => Promise<number>> {
  const cdp = await chromium.context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}
