import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { newProfile, type Profile } from '../support/chromium';
import { type Firefox, startFirefox } from '../support/firefox';
import { chooseAll, closeFirstRun } from '../support/first-run';

/** The popup ends while the reader is typing in it: what was typed is there when it is opened again. */

const PATH = '/2031/03/05/harbour-bank';

let server: Pages;

beforeAll(async () => {
  server = await servePages({ [PATH]: 'sample/article.html' });
});

afterAll(() => server?.close());

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
