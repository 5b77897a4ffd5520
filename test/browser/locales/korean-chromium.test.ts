import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { keptClaims } from '../desk/claims';
import { cardOf } from '../support/card';
import {
  type Chromium,
  highlighted,
  newProfile,
  type Profile,
  pointOf,
  startChromium,
} from '../support/chromium';
import { openArticle, openPopup } from '../support/steps';
import { fillStore } from '../support/store';
import { foreignIn, ko, PIECES } from './words';

/** A reader whose browser speaks Korean: every screen does too, dates included. */

let pages: Pages;
let profile: Profile;
let chromium: Chromium;

beforeAll(async () => {
  pages = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  chromium = await startChromium(profile, { language: 'ko' });
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await pages?.close();
});

async function expectKorean(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^ko\b/);
  expect(foreignIn(await page.evaluate<string[]>(PIECES))).toEqual([]);
}

describe('in Korean, with Chromium', () => {
  it('the first-run page asks how pages are to be read', async () => {
    const welcome = await chromium.context.newPage();
    await chromium.grant('*://*/*');
    await welcome.goto(chromium.url('welcome/index.html'));
    await expectKorean(welcome);
    await welcome.getByRole('button', { name: ko('welcome_auto_button') }).click();
    await welcome.getByText(ko('welcome_done_auto')).waitFor();
    await welcome.close();
  });

  it('the card tells why, and takes a verdict', async () => {
    const article = await openArticle(chromium, `${pages.origin}/article`);
    await expect.poll(() => highlighted(article, 'reportedly-speculative')).toBeGreaterThan(1);
    const { x, y } = await pointOf(article, 'as early as next week');
    await article.mouse.click(x, y);
    const card = await cardOf(article);
    await card.find('dialog', ko('card_kind_claim_speculative'));
    expect(await card.text()).toContain(ko('card_cue_unnamed_source'));
    await card.click('button', ko('card_confirmed'));
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    await article.close();
  });

  it('the one-key commands work while Hangul is switched on', async () => {
    const article = await openArticle(chromium, `${pages.origin}/article`);
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    const { x, y } = await pointOf(article, 'as early as next week');
    await article.mouse.click(x, y);
    await (await cardOf(article)).find('button', ko('card_speculative'));
    // The key of S with a Korean keyboard.
    const cdp = await chromium.context.newCDPSession(article);
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'ㄴ', code: 'KeyS' });
    await expect.poll(() => highlighted(article, 'reportedly-speculative-tag')).toBe(1);
    await article.close();
  });

  it('the popup lists the claims', async () => {
    const article = await openArticle(chromium, `${pages.origin}/article`);
    const popup = await openPopup(chromium, article);
    await popup.getByRole('tab', { name: ko('popup_tab_claims') }).waitFor();
    await popup.getByText(ko('common_status_stated'), { exact: true }).first().waitFor();
    await expectKorean(popup);
    await popup.close();
    await article.close();
  });

  it('the review page and its other views speak it, with dates as Koreans write them', async () => {
    const review = await chromium.context.newPage();
    await review.goto(chromium.url('review/index.html'));
    await review.getByRole('row').nth(1).waitFor();
    await fillStore(review, await keptClaims());
    await review.reload();
    await review.getByText(ko('review_count_other').replace('$COUNT$', '9')).waitFor();
    await review.keyboard.press('j');
    await review.getByRole('heading', { name: ko('review_history') }).waitFor();
    await expect
      .poll(async () => (await review.evaluate<string[]>(PIECES)).join(' '))
      .toMatch(/2026년 3월 2일/);
    await expectKorean(review);
    for (const [view, heading] of [
      ['ledger', ko('ledger_title')],
      ['dossiers', ko('dossiers_title')],
      ['pictures', ko('pictures_title')],
      ['tags', ko('desk_tags')],
      ['settings', ko('review_settings_reading')],
    ] as const) {
      await review.goto(chromium.url(`review/index.html#/${view}`));
      await review.getByRole('heading', { name: heading, exact: true }).waitFor();
      await expectKorean(review);
    }
  });
});
