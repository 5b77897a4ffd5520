import browser, { type Tabs } from 'webextension-polyfill';
import type { Following } from '../popup/following';

/** The window named in the panel's address (`?window=ID`), else the one that it stands in. */
async function windowOf(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('window');
  return named === null ? (await browser.windows.getCurrent()).id : Number(named);
}

/** Follows whichever tab is in front in one window. Pages are not read for the panel's sake alone. */
export function frontTab(): Following {
  const ours = windowOf();
  return {
    async tab() {
      const windowId = await ours;
      if (windowId === undefined) return null;
      const [active] = await browser.tabs.query({ active: true, windowId });
      return active ?? null;
    },
    starts: false,
    watch(changed) {
      const activated = async ({ windowId }: Tabs.OnActivatedActiveInfoType) => {
        if (windowId === (await ours)) changed();
      };
      browser.tabs.onActivated.addListener(activated);
      browser.tabs.onReplaced.addListener(changed);
      return () => {
        browser.tabs.onActivated.removeListener(activated);
        browser.tabs.onReplaced.removeListener(changed);
      };
    },
  };
}
