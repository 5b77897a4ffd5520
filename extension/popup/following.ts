import browser, { type Tabs } from 'webextension-polyfill';

/** Which tab the lists are about, and whether they may have it read. */
export interface Following {
  tab(): Promise<Tabs.Tab | null>;
  /** The reader opened the lists for this one page: it is read whatever it is. */
  starts: boolean;
  /** Calls back whenever another tab may be meant; the answer ends that. */
  watch(changed: () => void): () => void;
}

/** The popup's: the tab named in its address (`?tab=ID`), else the one in front when it was opened. */
export const oneTab: Following = {
  async tab() {
    const named = new URLSearchParams(location.search).get('tab');
    if (named !== null) return browser.tabs.get(Number(named)).catch(() => null);
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active ?? null;
  },
  starts: true,
  watch: () => () => {},
};
