import browser from 'webextension-polyfill';

/** The number of claims beside the toolbar icon; nothing where there are none. */
export async function showCount(tabId: number, claims: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: claims > 0 ? String(claims) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f3a5f' });
}
