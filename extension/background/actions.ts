import browser from 'webextension-polyfill';
import type { TabMessage } from '../../src/messages';
import { openPanel } from '../open-panel';
import { injectReader } from './injection';

/** What a command or a menu entry asks of the tab's reader; null where the reader only has to be there. */
const requests: Record<string, TabMessage | null> = {
  'annotate-selection': { type: 'page/annotate-selection' },
  'toggle-highlights': { type: 'page/show-highlights', shown: null },
  'next-claim': { type: 'page/walk', direction: 'next' },
  'previous-claim': { type: 'page/walk', direction: 'previous' },
  'read-page': null,
  'open-panel': null,
};

/** What the toolbar shows for a moment where the browser keeps extensions out. */
async function refuse(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '–' });
}

/** Starts the reader in the tab where it does not run yet (the reader's click grants `activeTab`), then asks it. */
export async function act(id: string, tab: { id: number; windowId: number }): Promise<void> {
  if (!(id in requests)) return;
  const opened = id === 'open-panel' ? openPanel(tab.windowId) : undefined;
  const request = requests[id];
  try {
    await injectReader(tab.id);
    if (request) await browser.tabs.sendMessage(tab.id, request);
  } catch {
    await refuse(tab.id);
  }
  await opened;
}
