import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** What a reader does, as steps that several stories share. */

/** Answers the first-run page with "automatically", with the browser's own grant already given. */
export async function allowAllSites(chromium: Chromium): Promise<void> {
  await chromium.grant('*://*/*');
  const welcome = await chromium.context.newPage();
  await welcome.goto(chromium.url('welcome/index.html'));
  await welcome.getByRole('button', { name: 'Read news automatically' }).click();
  await welcome.getByText('Set. News articles are now marked').waitFor();
  await welcome.close();
}

export async function openArticle(chromium: Chromium, url: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(url);
  return page;
}

/** The id of the tab that shows a page, which is brought to the front for it: the extension may not be told addresses. */
export async function tabIdOf(chromium: Chromium, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await chromium.worker();
  const id = await worker.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
  );
  if (id === undefined) throw new Error(`no tab is in front for ${page.url()}`);
  return id;
}

interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** Chooses an entry of the page's context menu. Headless browsers show no menus, so the listener is called as by one. */
export async function runMenuEntry(chromium: Chromium, page: Page, entry: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    async ([menuItemId, id]) => {
      const tab = await chrome.tabs.get(id);
      (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch({ menuItemId }, tab);
    },
    [entry, await tabIdOf(chromium, page)] as const,
  );
}

/** Presses one of the extension's keyboard commands. Headless browsers do not see them, so the listener is called. */
export async function runCommand(chromium: Chromium, page: Page, command: string): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    async ([name, id]) => {
      const tab = await chrome.tabs.get(id);
      (chrome.commands.onCommand as unknown as Dispatching).dispatch(name, tab);
    },
    [command, await tabIdOf(chromium, page)] as const,
  );
}

/** Opens the popup's page for the tab that shows an article. */
export async function openPopup(chromium: Chromium, article: Page): Promise<Page> {
  const tabId = await tabIdOf(chromium, article);
  const popup = await chromium.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(chromium.url(`popup/index.html?tab=${tabId}`));
  return popup;
}

/** Stops the service worker as the browser does when it rests. */
export async function stopWorker(chromium: Chromium): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(chromium.url('welcome/index.html'));
  const cdp = await chromium.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
