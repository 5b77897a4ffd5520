import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** How long a tab may take to come to rest, in ms. */
const PATIENCE = 60_000;
const POLL = 50;

/** What one of the extension's own pages may call. */
interface Tabs {
  create(tab: { url: string; active: boolean }): Promise<{ id: number }>;
  get(id: number): Promise<{ status: string }>;
  sendMessage(id: number, message: object): Promise<{ ok: boolean; value?: { status: string } }>;
}

async function isLoaded(own: Page, tab: number): Promise<boolean> {
  return own.evaluate(async (id) => {
    const { tabs } = chrome as unknown as { tabs: Tabs };
    return (await tabs.get(id)).status === 'complete';
  }, tab);
}

/** Whether the reader in a tab has read and marked it; false where there is none yet. */
async function isRead(own: Page, tab: number): Promise<boolean> {
  return own.evaluate(async (id) => {
    const { tabs } = chrome as unknown as { tabs: Tabs };
    const answer = await tabs.sendMessage(id, { type: 'page/state', anyway: false }).catch(() => null);
    return answer?.value?.status === 'ready';
  }, tab);
}

/**
 * Opens tabs one after another, each hidden by the next, and waits for each until it was loaded, and read where it `isToBeRead`. It is
 * done by one of the extension's own pages: a driver that is attached to each of 300 tabs costs more than they do, and one that waits
 * for a frame waits for ever where another tab came to the front.
 */
export async function openTabs(own: Page, url: string, count: number, isToBeRead: boolean): Promise<void> {
  for (let i = 0; i < count; i++) {
    const id = await own.evaluate(async (address) => {
      const { tabs } = chrome as unknown as { tabs: Tabs };
      return (await tabs.create({ url: address, active: true })).id;
    }, url);
    const end = Date.now() + PATIENCE;
    while (!(await (isToBeRead ? isRead : isLoaded)(own, id))) {
      if (Date.now() > end) throw new Error(`tab ${i + 1} of ${count} did not come to rest`);
      await pause(POLL);
    }
  }
}
