import type { Page } from 'playwright-core';
import type { Chromium } from '../../test/browser/support/chromium';
import { openPopup, tabIdOf } from '../../test/browser/support/steps';
import { openCard, openSample } from './reader';

/** A picture: its name in docs/images, and how one comes to what it shows. The page is closed afterwards. */
export interface Shot {
  name: string;
  /** Whether the reader has chosen and kept things before. */
  settled: boolean;
  open(chromium: Chromium): Promise<Page>;
}

const CHANGED = 'https://harbour-courier.example/2026/03/us-blacklists-bank';
const DESK = { width: 1200, height: 800 };

/** A screen of the review page, once the words that end its loading are there. */
const desk =
  (address: string, ready: (page: Page) => Promise<unknown>, size = DESK): Shot['open'] =>
  async (chromium) => {
    const page = await chromium.context.newPage();
    await page.setViewportSize(size);
    await page.goto(chromium.url(`review/index.html${address}`));
    await ready(page);
    return page;
  };

/** Waits until every chart of a page is drawn. */
const drawn = (page: Page) =>
  page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('figure .canvas')];
    return charts.length > 0 && charts.every((chart) => chart.querySelector('canvas'));
  });

export const shots: readonly Shot[] = [
  {
    name: 'first-run',
    settled: false,
    async open({ context, url }) {
      const page = await context.newPage();
      await page.setViewportSize({ width: 900, height: 1180 });
      await page.goto(url('welcome/index.html'));
      await page.getByRole('button', { name: 'Save backup files' }).waitFor();
      return page;
    },
  },
  { name: 'article', settled: true, open: openSample },
  {
    name: 'card',
    settled: true,
    async open(chromium) {
      const article = await openSample(chromium);
      await openCard(article, 'as early as next week');
      return article;
    },
  },
  {
    name: 'popup',
    settled: true,
    async open(chromium) {
      const popup = await openPopup(chromium, await openSample(chromium));
      await popup.getByRole('listitem').first().waitFor();
      return popup;
    },
  },
  {
    name: 'panel',
    settled: true,
    async open(chromium) {
      const tabId = await tabIdOf(chromium, await openSample(chromium));
      const worker = await chromium.worker();
      const windowId = await worker.evaluate(async (id) => (await chrome.tabs.get(id)).windowId, tabId);
      const panel = await chromium.context.newPage();
      await panel.setViewportSize({ width: 360, height: 760 });
      await panel.goto(chromium.url(`panel/index.html?window=${windowId}`));
      // A tab in a window of its own, so that the article stays the one in front of the panel's window.
      await panel.evaluate(async () => {
        const tab = await chrome.tabs.getCurrent();
        await chrome.windows.create({ tabId: tab?.id ?? -1 });
      });
      await panel.getByRole('listitem').first().waitFor();
      return panel;
    },
  },
  {
    name: 'review',
    settled: true,
    open: desk('#/annotations', async (page) => {
      await page.getByRole('row').nth(3).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.getByRole('heading', { name: 'History' }).waitFor();
    }),
  },
  { name: 'ledger', settled: true, open: desk('#/ledger', (page) => page.getByRole('row').nth(3).waitFor()) },
  {
    name: 'measure',
    settled: true,
    open: desk('#/ledger', async (page) => {
      await page
        .getByRole('row')
        .filter({ hasText: 'Maritime Credit Bank of Karvelia' })
        .filter({ hasText: 'Stated as fact since' })
        .getByRole('link')
        .first()
        .click();
      await page.getByRole('heading', { name: 'Reports' }).waitFor();
    }),
  },
  {
    name: 'dossiers',
    settled: true,
    open: desk('#/dossiers', (page) => page.getByRole('row').nth(3).waitFor()),
  },
  {
    name: 'dossier',
    settled: true,
    open: desk('#/dossiers', async (page) => {
      await page.getByRole('link', { name: 'Maritime Credit Bank of Karvelia' }).click();
      await page.getByRole('heading', { name: 'Maritime Credit Bank of Karvelia' }).waitFor();
      await drawn(page);
    }),
  },
  {
    name: 'timeline',
    settled: true,
    open: desk('#/pictures', drawn),
  },
  {
    name: 'diff',
    settled: true,
    open: desk(`#/versions?page=${encodeURIComponent(CHANGED)}`, (page) =>
      page.locator('ins').first().waitFor(),
    ),
  },
  {
    name: 'settings',
    settled: true,
    open: desk('#/settings', (page) => page.getByRole('heading', { name: 'Backups' }).waitFor()),
  },
];
