import browser from 'webextension-polyfill';
import type { TabMessage } from '../../src/messages';
import { injectReader } from './injection';

/** Commands and menu entries, and what each asks of the tab's reader. */
const requests: Record<string, TabMessage | null> = {
  'annotate-selection': { type: 'page/annotate-selection' },
  'toggle-highlights': { type: 'page/show-highlights', shown: null },
  'next-claim': { type: 'page/walk', direction: 'next' },
  'previous-claim': { type: 'page/walk', direction: 'previous' },
  'read-page': null,
};

/** What the toolbar shows for a moment where the browser keeps extensions out. */
async function refuse(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '–' });
}

/** Starts the reader in the tab where it does not run yet (the reader's click grants `activeTab`), then asks it. */
export async function act(id: string, tabId: number): Promise<void> {
  if (!(id in requests)) return;
  const request = requests[id];
  try {
    await injectReader(tabId);
    if (request) await browser.tabs.sendMessage(tabId, request);
  } catch {
    await refuse(tabId);
  }
}
