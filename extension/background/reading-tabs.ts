import browser from 'webextension-polyfill';
import type { TabMessage } from '../../src/messages';

/**
 * The tabs in which a reader runs, and the page each shows. Kept in `storage.session`, since the service worker is
 * stopped whenever it rests, while the browser keeps this memory until it closes.
 */

const KEY = 'reading-tabs';

/** Changes one after another: two at once would each write back what they read before the other wrote. */
let turn: Promise<unknown> = Promise.resolve();

async function all(): Promise<Record<string, string>> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const tabs = stored[KEY];
  return typeof tabs === 'object' && tabs !== null ? (tabs as Record<string, string>) : {};
}

function change(edit: (tabs: Record<string, string>) => void): Promise<void> {
  const next = turn.then(async () => {
    const tabs = await all();
    edit(tabs);
    await browser.storage.session.set({ [KEY]: tabs });
  });
  turn = next.catch(() => undefined);
  return next;
}

/** Remembers that a tab shows a page, by canonical URL. */
export function rememberTab(tabId: number, page: string): Promise<void> {
  return change((tabs) => {
    tabs[tabId] = page;
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return change((tabs) => {
    delete tabs[tabId];
  });
}

/** Tells every tab that shows the page (every reading tab where `page` is null); tabs without a reader are forgotten. */
export async function tellTabs(page: string | null, message: TabMessage, except?: number): Promise<void> {
  const tabs = Object.entries(await all()).filter(
    ([id, url]) => Number(id) !== except && (page === null || url === page),
  );
  await Promise.all(
    tabs.map(([id]) => browser.tabs.sendMessage(Number(id), message).catch(() => forgetTab(Number(id)))),
  );
}
