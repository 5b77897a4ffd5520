import browser from 'webextension-polyfill';

const PLAIN = '#1f3a5f';
const CHANGED = '#8f5200';

/**
 * The number of claims beside the toolbar icon, nothing where there are none. An article that was changed since something
 * was saved on it has a mark behind the number, another colour, and is told in the button's title.
 */
export async function showCount(tabId: number, claims: number, changed: boolean): Promise<void> {
  const count = claims > 0 ? String(claims) : '';
  const title = browser.i18n.getMessage(changed ? 'evidence_badge_changed' : 'action_title');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: changed ? `${count}!` : count }),
    browser.action.setBadgeBackgroundColor({ tabId, color: changed ? CHANGED : PLAIN }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** What the toolbar shows for a moment where the browser keeps extensions out. */
export async function showRefused(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '–' });
}
