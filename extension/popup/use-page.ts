import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import type { PageState } from '../../src/messages';
import { askTab, tell } from '../ui/messages';
import { type OffLimits, offLimits } from './off-limits';

/** What the popup knows of the tab that it is about. */
export type PageView =
  | { phase: 'starting' }
  | { phase: 'no-tab' }
  | { phase: 'off-limits'; why: OffLimits }
  /** The browser did not let the reader in; url is null where it is not even told. */
  | { phase: 'no-access'; tabId: number; url: string | null }
  | { phase: 'page'; tabId: number; url: string | null; state: PageState };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The tab named in the popup's address (`?tab=ID`), else the one in front. */
async function targetTab(): Promise<Tabs.Tab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named === null) {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active ?? null;
  }
  return browser.tabs.get(Number(named)).catch(() => null);
}

/** The reader's answer; a reader that was just put in may need a moment. */
async function stateOf(tabId: number, tries: number): Promise<PageState | null> {
  for (let left = tries; left > 0; left--) {
    const answer = await askTab(tabId, { type: 'page/state' });
    if (answer?.ok) return answer.value;
    if (left > 1) await pause(50);
  }
  return null;
}

async function look(): Promise<PageView> {
  const tab = await targetTab();
  if (tab?.id === undefined) return { phase: 'no-tab' };
  const tabId = tab.id;
  const url = tab.url ?? null;
  const why = offLimits(tab.url);
  // Files are open to extensions where the reader allowed it, so there only trying tells.
  if (why && why !== 'file-page') return { phase: 'off-limits', why };
  let state = await stateOf(tabId, 1);
  const started = state ? null : await tell({ type: 'reader/start', tabId });
  if (started?.ok) state = await stateOf(tabId, 40);
  if (state) return { phase: 'page', tabId, url, state };
  if (why) return { phase: 'off-limits', why };
  // The address of a page that nothing was granted for is not told; the browser's refusal may say what it is.
  const keptOut = started?.ok === false && started.error.code === 'page-off-limits';
  return keptOut ? { phase: 'off-limits', why: 'browser-page' } : { phase: 'no-access', tabId, url };
}

/** A page that is read anew keeps its lists meanwhile, with what the reader is typing in them. */
function isRereading(before: PageView, next: PageView): boolean {
  return (
    before.phase === 'page' &&
    next.phase === 'page' &&
    before.state.status === 'ready' &&
    next.state.status === 'reading' &&
    before.tabId === next.tabId &&
    before.state.metadata.url === next.state.metadata.url
  );
}

/** The page that the popup is about, followed while it is read and when it is loaded anew. */
export function usePage(): { view: PageView; reload: () => Promise<void> } {
  const [view, setView] = useState<PageView>({ phase: 'starting' });
  const turn = useRef(0);

  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    for (;;) {
      const next = await look();
      if (mine !== turn.current) return;
      setView((before) => (isRereading(before, next) ? before : next));
      if (next.phase !== 'page' || next.state.status !== 'reading') return;
      await pause(150);
    }
  }, []);

  const watched = 'tabId' in view ? view.tabId : null;
  useEffect(() => {
    const follow = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (tabId === watched && status === 'complete') void reload();
    };
    browser.tabs.onUpdated.addListener(follow);
    return () => browser.tabs.onUpdated.removeListener(follow);
  }, [watched, reload]);

  useEffect(() => {
    void reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);

  return { view, reload };
}
