import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { type Chromium, newProfile, type Profile, startChromium } from '../support/chromium';
import { type Firefox, startFirefox } from '../support/firefox';
import { chooseAll, closeFirstRun } from '../support/first-run';
import { allowAllSites, openArticle, stopWorker, tabIdOf } from '../support/steps';

/** The popup ends while the reader is typing in it: what was typed is there when it is opened again. */

const PATH = '/2031/03/05/harbour-bank';

let server: Pages;

beforeAll(async () => {
  server = await servePages({ [PATH]: 'sample/article.html' });
});

afterAll(() => server?.close());

describe('in Chromium', () => {
  let profile: Profile;
  let chromium: Chromium;
  let article: Page;
  let tabId: number;

  beforeAll(async () => {
    profile = await newProfile();
    chromium = await startChromium(profile);
    await allowAllSites(chromium);
    article = await openArticle(chromium, server.origin + PATH);
    await article.waitForFunction(() => CSS.highlights.get('reportedly-stated')?.size);
    tabId = await tabIdOf(chromium, article);
  });

  afterAll(async () => {
    await chromium?.close();
    await profile?.remove();
  });

  const row = (popup: Page, nth: number) => popup.getByRole('tabpanel').getByRole('listitem').nth(nth);

  /** The worker, which could tell the tab, may have ended. */
  async function openPopup(): Promise<Page> {
    const popup = await chromium.context.newPage();
    const address = chromium.url(`popup/index.html?tab=${tabId}`);
    // The browser takes its time to notice that the extension's process is gone.
    await expect
      .poll(() =>
        popup.goto(address).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    return popup;
  }

  /** Waits until a note is saved; the article itself may not be told by a worker that has just ended. */
  async function untilSaved(note: string): Promise<void> {
    const review = await chromium.context.newPage();
    await review.goto(chromium.url('review/index.html'));
    await review.getByText(note, { exact: true }).first().waitFor();
    await review.close();
  }

  /** Opens the editor of a claim in the popup by its key. */
  async function editClaim(nth: number): Promise<Page> {
    const popup = await openPopup();
    await row(popup, nth).getByRole('button').first().focus();
    await popup.keyboard.press('n');
    await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    return popup;
  }

  it('its process crashes: note and tag are there, in the row that is open again', async () => {
    const popup = await editClaim(0);
    await popup.keyboard.press('Control+A');
    await popup.keyboard.type('Ask the harbour.');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Control+A');
    await popup.keyboard.type('harb');
    const cdp = await chromium.context.newCDPSession(popup);
    const crashed = popup.waitForEvent('crash');
    cdp.send('Page.crash').catch(() => {
      // It is never answered.
    });
    await crashed;
    const again = await openPopup();
    await expect
      .poll(() => again.getByRole('textbox', { name: 'Note' }).inputValue())
      .toBe('Ask the harbour.');
    expect(await again.getByRole('combobox', { name: 'Tags' }).inputValue()).toBe('harb');
    await untilSaved('Ask the harbour.');
    await again.getByRole('combobox', { name: 'Tags' }).press('Enter');
    await again.getByRole('button', { name: 'Remove the tag harb' }).waitFor();
    await again.close();
  });

  it('the service worker is stopped meanwhile: what is typed before and after is kept', async () => {
    const popup = await editClaim(1);
    await popup.keyboard.press('Control+A');
    await popup.keyboard.type('Before.');
    await stopWorker(chromium);
    await popup.keyboard.type(' After.');
    await popup.close();
    const again = await editClaim(1);
    await expect.poll(() => row(again, 1).getByRole('textbox').first().inputValue()).toBe('Before. After.');
    await untilSaved('Before. After.');
    await again.close();
  });
});

describe('in Firefox', () => {
  let profile: Profile;
  let firefox: Firefox;

  beforeAll(async () => {
    profile = await newProfile();
    firefox = await startFirefox(profile);
    await closeFirstRun(firefox.browser, firefox.url('welcome/index.html'));
    await chooseAll(firefox.open);
  });

  afterAll(async () => {
    await firefox?.close();
    await profile?.remove();
  });

  async function tabId(url: string): Promise<number> {
    const own = await firefox.open('review/index.html', '#app > *');
    const ask = `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`;
    const id = (await own.evaluate(ask)) as number;
    await own.close();
    return id;
  }

  it('it is closed while a tag is being typed, which is there when it is opened again', async () => {
    const article = await firefox.browser.newPage();
    await article.goto(server.origin + PATH);
    await expect
      .poll(() => article.evaluate(() => CSS.highlights.get('reportedly-stated')?.size ?? 0))
      .toBeGreaterThan(0);
    const page = `popup/index.html?tab=${await tabId(article.url())}`;
    const popup = await firefox.open(page, '[role=tabpanel] li .sentence');
    await popup.focus('[role=tabpanel] li .sentence');
    await popup.keyboard.press('n');
    await popup.waitForSelector('.note-field textarea');
    await popup.keyboard.type('Ask the harbour.');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('harb');
    await popup.close();
    const again = await firefox.open(page, '[role=tabpanel] li .sentence');
    await again.focus('[role=tabpanel] li .sentence');
    await again.keyboard.press('n');
    await again.waitForSelector('.note-field textarea');
    // In the field, or as a tag where the field was left in time.
    const words = () =>
      again.$$eval('.note-field textarea, .tag-field input, .tag-field .tag', (fields) =>
        fields.map((field) => (field as HTMLInputElement).value || field.textContent),
      );
    await expect.poll(words).toEqual(expect.arrayContaining(['Ask the harbour.', 'harb']));
  });
});
