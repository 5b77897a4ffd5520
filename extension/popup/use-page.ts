import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { onPolicyChanged } from '../policy';
import type { Following } from './following';
import { look, type PageView, pause } from './look';

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

/** What a page's reader tells the background whenever it has read its page, and all pages of the extension hear. */
const counted = v.object({ type: v.literal('page/counted') });

/** Calls back whenever something may have changed in the tabs: one was loaded or read. */
function watchTabs(changed: (tabId: number) => void): () => void {
  const loaded = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (status === 'complete') changed(tabId);
  };
  const heard = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id === browser.runtime.id && sender.tab?.id !== undefined && v.is(counted, message))
      changed(sender.tab.id);
    return undefined;
  };
  browser.tabs.onUpdated.addListener(loaded);
  browser.runtime.onMessage.addListener(heard);
  return () => {
    browser.tabs.onUpdated.removeListener(loaded);
    browser.runtime.onMessage.removeListener(heard);
  };
}

export interface PageNow {
  view: PageView;
  /** Looks again. */
  reload: () => Promise<void>;
  /** Looks again because the reader asked for this page: it is read where it was not. */
  read: () => Promise<void>;
}

/** The page that the lists are about, followed while it is read and when it is loaded anew. While nobody sees the lists it is let be. */
export function usePage(following: Following): PageNow {
  const [view, setView] = useState<PageView>({ phase: 'starting' });
  const turn = useRef(0);
  const isStale = useRef(false);

  const lookAgain = useCallback(
    async (asked: boolean) => {
      turn.current += 1;
      const mine = turn.current;
      for (;;) {
        isStale.current = document.hidden;
        if (document.hidden) return;
        const next = await look(following, asked);
        if (mine !== turn.current) return;
        setView((before) => (isRereading(before, next) ? before : next));
        if (next.phase !== 'page' || next.state.status !== 'reading') return;
        await pause(150);
        if (mine !== turn.current) return;
      }
    },
    [following],
  );
  const reload = useCallback(() => lookAgain(false), [lookAgain]);
  const read = useCallback(() => lookAgain(true), [lookAgain]);

  const watched = useRef<number | null>(null);
  watched.current = 'tabId' in view ? view.tabId : null;
  useEffect(() => {
    const again = () => void reload();
    const seen = () => {
      if (!document.hidden && isStale.current) again();
    };
    const ends = [
      watchTabs((tabId) => {
        if (watched.current === null || watched.current === tabId) again();
      }),
      following.watch(again),
      onPolicyChanged(again),
    ];
    document.addEventListener('visibilitychange', seen);
    again();
    return () => {
      turn.current += 1;
      for (const end of ends) end();
      document.removeEventListener('visibilitychange', seen);
    };
  }, [following, reload]);

  return { view, reload, read };
}
