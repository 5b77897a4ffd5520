import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { keptClaims } from '../desk/claims';
import { newProfile, type Profile } from '../support/chromium';
import { type Firefox, startFirefox } from '../support/firefox';
import { addLanguage, speaking } from '../support/language-pack';
import { fillStore } from '../support/store';
import { foreignIn, ko, PIECES } from './words';

/** A reader whose Firefox speaks Korean. */

let pages: Pages;
let profile: Profile;
let firefox: Firefox;

beforeAll(async () => {
  pages = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  firefox = await startFirefox(profile, { prefs: speaking('ko') });
  await addLanguage(firefox, 'ko');
});

afterAll(async () => {
  await firefox?.close();
  await profile?.remove();
  await pages?.close();
});

const pieces = async (page: Page) => (await page.evaluate(PIECES)) as string[];

async function expectKorean(page: Page, ...words: string[]): Promise<void> {
  await expect.poll(() => pieces(page)).toEqual(expect.arrayContaining(words));
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^ko\b/);
  expect(foreignIn(await pieces(page))).toEqual([]);
}

describe('in Korean, with Firefox', () => {
  it('the first-run page asks how pages are to be read', async () => {
    const welcome = await firefox.open('welcome/index.html', 'button');
    await expectKorean(welcome, ko('welcome_title'), ko('welcome_auto_button'));
    await welcome.close();
  });

  it('the popup says what to do where there is no article', async () => {
    const popup = await firefox.open('popup/index.html?tab=999999', 'main, #app > *');
    await expectKorean(popup, ko('popup_no_tab_title'), ko('popup_review'));
    await popup.close();
  });

  it('the review page lists what is kept, with dates as Koreans write them', async () => {
    const review = await firefox.open('review/index.html', 'h2');
    await fillStore(review, await keptClaims());
    await review.close();
    const desk = await firefox.open('review/index.html', '[role=row]');
    await expectKorean(desk, ko('review_nav_settings'), ko('review_column_quote'));
    await expect.poll(async () => (await pieces(desk)).join(' ')).toMatch(/2026년 3월 2일/);
    await desk.close();
  });

  it('the settings speak it', async () => {
    const settings = await firefox.open('review/index.html#/settings', 'h2');
    await expectKorean(settings, ko('review_settings_reading'), ko('review_settings_data'));
    await settings.close();
  });
});
