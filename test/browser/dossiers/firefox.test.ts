import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProfile, type Profile } from '../support/chromium';
import { type Firefox, startFirefox } from '../support/firefox';
import { fillStore } from '../support/store';
import { sampleStore } from './sample';

/** Dossiers and pictures open and show in Firefox, and a joining is remembered. */

let profile: Profile;
let firefox: Firefox;
let review: Page;

beforeAll(async () => {
  profile = await newProfile();
  firefox = await startFirefox(profile);
  review = await firefox.open('review/index.html', 'main');
  await fillStore(review, sampleStore());
});

afterAll(async () => {
  await firefox?.close();
  await profile?.remove();
});

const show = (hash: string) =>
  review.evaluate((to) => {
    location.hash = to;
  }, hash);

describe('in Firefox', () => {
  it('the list shows who is named and opens a dossier', async () => {
    await show('#/dossiers');
    await review.waitForSelector('text/7 dossiers');
    await (await review.waitForSelector('a.who[data-key="person:ilse brandt"]'))!.click();
    await review.waitForSelector('text/Named in 2 articles and 2 claims');
    await review.waitForSelector('.chart canvas');
  });

  it('two are joined, and are one after the page was opened anew', async () => {
    await (await review.waitForSelector('[aria-label="I. Brandt is the same"]'))!.click();
    await review.waitForSelector('text/Named in 3 articles and 3 claims');
    const again = await firefox.open('review/index.html#/dossiers', 'table.register');
    await again.waitForSelector('text/6 dossiers');
    await again.close();
  });

  it('pictures are drawn beside their tables', async () => {
    await show('#/pictures');
    await review.waitForSelector('.chart canvas');
    await expect
      .poll(() => review.evaluate(() => document.querySelectorAll('.figures tbody tr').length))
      .toBe(7);
  });
});
