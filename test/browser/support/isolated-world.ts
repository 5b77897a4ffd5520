import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** Where the extension's scripts run in a page, apart from the page's own. */
export interface IsolatedWorld {
  /** The value of an expression there; undefined where the extension has no script in the page. */
  evaluate(expression: string): Promise<unknown>;
}

/** The extension's world in the document that the page shows now. */
export async function isolatedWorld(chromium: Chromium, page: Page): Promise<IsolatedWorld> {
  const cdp = await chromium.context.newCDPSession(page);
  let world: number | null = null;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${chromium.id}`) world = context.id;
  });
  await cdp.send('Runtime.enable');
  return {
    async evaluate(expression) {
      if (world === null) return undefined;
      const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: world });
      return result.value;
    },
  };
}
