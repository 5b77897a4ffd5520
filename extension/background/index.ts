import browser from 'webextension-polyfill';
import { act } from './actions';
import { forgetStyle, gateOpenTabs, registerGate } from './injection';
import { createMenus } from './menus';
import { answerMessages } from './messages';
import { forgetTab } from './reading-tabs';

/** Listeners are added at once and together: a stopped service worker is woken only for those that were there at its start. */

answerMessages();

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await Promise.all([createMenus(), registerGate()]);
  await gateOpenTabs();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
});

browser.runtime.onStartup.addListener(registerGate);

browser.permissions.onAdded.addListener(async () => {
  await registerGate();
  await gateOpenTabs();
});
browser.permissions.onRemoved.addListener(registerGate);

browser.commands.onCommand.addListener(async (command, tab) => {
  const target = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (target?.id !== undefined) await act(command, target.id);
});

browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
  if (tab?.id !== undefined) await act(String(menuItemId), tab.id);
});

browser.tabs.onRemoved.addListener(async (tabId) => {
  await Promise.all([forgetTab(tabId), forgetStyle(tabId)]);
});
