import browser, { type Tabs } from 'webextension-polyfill';
import { onPolicyChanged } from '../policy';
import { act } from './actions';
import { hearBackupAlarm, scheduleBackups } from './backup/alarm';
import { forgetStyle, gateOpenTabs, registerGate, stopSwitchedOff } from './injection';
import { createMenus } from './menus';
import { answerMessages } from './messages';
import { forgetTab } from './reading-tabs';
import { keepRetention } from './retention';

/** Listeners are added at once and together: a stopped service worker is woken only for those that were there at its start. */

answerMessages();
hearBackupAlarm();

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await Promise.all([createMenus(), registerGate(), scheduleBackups()]);
  await gateOpenTabs();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
});

browser.runtime.onStartup.addListener(async () => {
  await Promise.all([registerGate(), scheduleBackups()]);
});

browser.permissions.onAdded.addListener(async () => {
  await registerGate();
  await gateOpenTabs();
});
browser.permissions.onRemoved.addListener(registerGate);

/** Calls `act` at once: browsers open a side panel only straight from what the reader did. */
async function actIn(tab: Tabs.Tab | undefined, id: string): Promise<void> {
  if (tab?.id !== undefined && tab.windowId !== undefined)
    await act(id, { id: tab.id, windowId: tab.windowId });
}

browser.commands.onCommand.addListener(async (command, tab) => {
  const target = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  await actIn(target, command);
});

browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
  await actIn(tab, String(menuItemId));
});

browser.tabs.onRemoved.addListener(async (tabId) => {
  await Promise.all([forgetTab(tabId), forgetStyle(tabId)]);
});

onPolicyChanged(() => void Promise.all([registerGate(), stopSwitchedOff(), keepRetention()]));

void keepRetention();
