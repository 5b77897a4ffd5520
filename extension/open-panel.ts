import browser from 'webextension-polyfill';

/** Chrome's side panel, which the types of the polyfill lack. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/**
 * Opens the list beside the article, in Chrome's side panel or Firefox's sidebar. Browsers allow it only straight from
 * what the reader did: call it before anything is awaited. `windowId` is Chrome's; Firefox takes the window in front.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel()?.open({ windowId }) ?? browser.sidebarAction.open();
}
