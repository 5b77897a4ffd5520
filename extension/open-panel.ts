import browser from 'webextension-polyfill';

/**
 * Opens the list beside the article, in Chrome's side panel or Firefox's sidebar. Browsers allow it only straight from
 * what the reader did: call it before anything is awaited. `windowId` is Chrome's; Firefox takes the window in front.
 */
export function openPanel(windowId: number): Promise<void> {
  return TARGET === 'chrome' ? chrome.sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
