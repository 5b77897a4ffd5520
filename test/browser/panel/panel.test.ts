import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { axeFaults } from '../support/axe';
import { type Chromium, highlighted, newProfile, type Profile, startChromium } from '../support/chromium';
import { startFirefox } from '../support/firefox';
import { allowAllSites, openArticle, openPopup, tabIdOf } from '../support/steps';

/** The list beside the article: opened as a reader opens it, used by keyboard alone, in both themes. */

let server: Pages;

beforeAll(async () => {
  server = await servePages({ '/article': 'sample/article.html' });
});

afterAll(() => server?.close());

describe('the side panel of Chromium', () => {
  let profile: Profile;
  let chromium: Chromium;
  let article: Page;
  let panel: Page;

  beforeAll(async () => {
    profile = await newProfile();
    chromium = await startChromium(profile);
    await allowAllSites(chromium);
    article = await openArticle(chromium, `${server.origin}/article`);
    await article.waitForFunction(() => CSS.highlights.get('reportedly-stated')?.size);
  });

  afterAll(async () => {
    await chromium?.close();
    await profile?.remove();
  });

  it('is opened by the popup’s button', async () => {
    const popup = await openPopup(chromium, article);
    await popup.getByRole('button', { name: 'Side panel' }).click();
    const session = await chromium.context.newCDPSession(popup);
    await expect
      .poll(async () => {
        const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
        return targetInfos.map(({ url }) => url);
      })
      .toContain(chromium.url('panel/index.html'));
    await popup.close();
  });

  it('is used by keyboard alone', async () => {
    const tabId = await tabIdOf(chromium, article);
    const worker = await chromium.worker();
    const windowId = await worker.evaluate(async (id) => (await chrome.tabs.get(id)).windowId, tabId);
    panel = await chromium.context.newPage();
    await panel.goto(chromium.url(`panel/index.html?window=${windowId}`));
    await panel.evaluate(async () => {
      const tab = await chrome.tabs.getCurrent();
      await chrome.windows.create({ tabId: tab?.id ?? -1 });
    });
    await article.bringToFront();
    await panel.getByRole('tab', { name: /Claims/ }).waitFor();
    await panel.bringToFront();
    await panel.getByRole('tab', { name: /Claims/ }).focus();
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('c');
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    await panel.keyboard.press('n');
    await panel.keyboard.type('Seen beside the article.');
    await expect.poll(() => highlighted(article, 'reportedly-note')).toBe(1);
  });

  it('has nothing that axe objects to, light and dark, narrow and wide', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      for (const width of [320, 480]) {
        await panel.setViewportSize({ width, height: 800 });
        expect(await axeFaults(panel)).toEqual([]);
        expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('the sidebar of Firefox', () => {
  it('is opened by the popup’s button', async () => {
    const profile = await newProfile();
    const firefox = await startFirefox(profile);
    try {
      const popup = await firefox.open('popup/index.html', '.foot button');
      const isOpen = () => popup.evaluate(`browser.sidebarAction.isOpen({})`) as Promise<boolean>;
      expect(await isOpen()).toBe(false);
      await (await popup.waitForSelector('aria/Side panel'))?.click();
      await expect.poll(isOpen).toBe(true);
    } finally {
      await firefox.close();
      await profile.remove();
    }
  });
});
