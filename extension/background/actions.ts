import browser from 'webextension-polyfill';
import type { TabMessage } from '../../src/messages';
import { openPanel } from '../open-panel';
import { showRefused } from './badge';
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

/** Starts the reader in the tab where it does not run yet (the reader's click grants `activeTab`), then asks it. */
export async function act(id: string, tab: { id: number; windowId: number }): Promise<void> {
  if (!(id in requests)) return;
  const opened = id === 'open-panel' ? openPanel(tab.windowId) : undefined;
  const request = requests[id];
  try {
    await injectReader(tab.id);
    if (request) await browser.tabs.sendMessage(tab.id, request);
  } catch {
    await showRefused(tab.id);
  }
  await opened;
}
