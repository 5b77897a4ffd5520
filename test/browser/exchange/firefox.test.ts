import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProfile, type Profile } from '../support/chromium';
import { type Firefox, startFirefox } from '../support/firefox';
import { ownFile } from './steps';

/** The worker that reads and writes files, in Firefox. */

let profile: Profile;
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  profile = await newProfile();
  firefox = await startFirefox(profile);
  page = await firefox.open('review/index.html', 'input[type="file"]');
});

afterAll(async () => {
  await firefox?.close();
  await profile?.remove();
});

const press = (name: string) => page.locator(`::-p-aria(${name})`).click();

describe('in Firefox', () => {
  it('a file is checked, shown and taken', async () => {
    await page.$eval(
      'input[type="file"]',
      (element, text) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'own.jsonld'));
        const input = element as HTMLInputElement;
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      ownFile(),
    );
    await press('Import 2 annotations');
    await press('Close');
    await page.waitForFunction(() => document.body.textContent?.includes('2 annotations'));
  });

  it('an export is made and offered to save', async () => {
    await page.evaluate(() => {
      URL.createObjectURL = (file) => {
        Object.assign(window, { file });
        return 'blob:kept';
      };
      HTMLAnchorElement.prototype.click = function offered() {
        Object.assign(window, { offered: this.download });
      };
    });
    await press('Export');
    await press('CSV table');
    await page.waitForFunction(() => 'offered' in window);
    const { name, text } = await page.evaluate(async () => {
      const { offered, file } = window as unknown as { offered: string; file: Blob };
      return { name: offered, text: await file.text() };
    });
    expect(name).toBe('annotations.csv');
    expect(text).toContain('"Norland could freeze the assets of Varga Shipping, officials said."');
  });
});
