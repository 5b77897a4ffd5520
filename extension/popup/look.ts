import type { PageState } from '../../src/messages';
import { readPolicy } from '../policy';
import { askTab, tell } from '../ui/messages';
import type { Following } from './following';
import { type OffLimits, offLimits } from './off-limits';

/** What the lists know of the tab that they are about. */
export type PageView =
  | { phase: 'starting' }
  | { phase: 'no-tab' }
  | { phase: 'off-limits'; why: OffLimits }
  /** The browser did not let the reader in; url is null where it is not even told. */
  | { phase: 'no-access'; tabId: number; url: string | null }
  /** Lists that follow the tab in front have no page read for their own sake; url is null where access is not granted. */
  | { phase: 'unread'; tabId: number; url: string | null }
  | { phase: 'page'; tabId: number; url: string | null; state: PageState };

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The reader's answer; a reader that was just put in may need a moment. `anyway` has it read what is no article, too. */
async function stateOf(tabId: number, tries: number, anyway: boolean): Promise<PageState | null> {
  for (let left = tries; left > 0; left--) {
    const answer = await askTab(tabId, { type: 'page/state', anyway });
    if (answer?.ok) return answer.value;
    if (left > 1) await pause(50);
  }
  return null;
}

/** What stands in a tab that the reader asked to have read: it is read where it was not. */
async function lookAt(tabId: number, address: string | undefined): Promise<PageView> {
  const url = address ?? null;
  const why = offLimits(address, await readPolicy());
  // Files are open to extensions where the reader allowed it, so there only trying tells.
  if (why && why !== 'file-page') return { phase: 'off-limits', why };
  let state = await stateOf(tabId, 1, true);
  const started = state ? null : await tell({ type: 'reader/start', tabId });
  if (started?.ok) state = await stateOf(tabId, 40, true);
  if (state) return { phase: 'page', tabId, url, state };
  if (why) return { phase: 'off-limits', why };
  // The address of a page that nothing was granted for is not told; the browser's refusal may say what it is.
  const keptOut = started?.ok === false && started.error.code === 'page-off-limits';
  return keptOut ? { phase: 'off-limits', why: 'browser-page' } : { phase: 'no-access', tabId, url };
}

/** What stands in the tab; `asked` is true where the reader has just asked for this page. */
export async function look(following: Following, asked: boolean): Promise<PageView> {
  const tab = await following.tab();
  if (tab?.id === undefined) return { phase: 'no-tab' };
  if (following.starts || asked) return lookAt(tab.id, tab.url);
  const why = offLimits(tab.url, await readPolicy());
  if (why && why !== 'file-page') return { phase: 'off-limits', why };
  const url = tab.url ?? null;
  const state = await stateOf(tab.id, 1, false);
  if (state) return { phase: 'page', tabId: tab.id, url, state };
  return tab.status === 'loading' ? { phase: 'starting' } : { phase: 'unread', tabId: tab.id, url };
}
