import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProfile, type Profile } from '../support/chromium';
import { type Firefox, startFirefox } from '../support/firefox';
import { fillStore } from '../support/store';
import { idOf, ledgerStore } from './sample';

/** The ledger opens and shows in Firefox, and a claim that was taken out stays out. */

let profile: Profile;
let firefox: Firefox;
let review: Page;

beforeAll(async () => {
  profile = await newProfile();
  firefox = await startFirefox(profile);
  const desk = await firefox.open('review/index.html', 'main');
  await fillStore(desk, ledgerStore());
  review = await firefox.open('review/index.html#/ledger', 'table.register');
});

afterAll(async () => {
  await firefox?.close();
  await profile?.remove();
});

const reports = () => review.evaluate(() => document.querySelectorAll('.report').length);

describe('in Firefox', () => {
  it('the list shows the measures and opens one', async () => {
    await review.waitForSelector('text/4 measures');
    await (await review.waitForSelector(`a.who[data-id="${idOf(0)}"]`))!.click();
    await review.waitForSelector('text/first by The Courier');
    expect(await reports()).toBe(4);
  });

  it('a claim is taken out, and is out after the page was opened anew', async () => {
    await (await review.waitForSelector('.report:nth-child(2) [aria-label^="Take out"]'))!.click();
    await expect.poll(reports).toBe(3);
    const again = await firefox.open('review/index.html#/ledger', 'table.register');
    await again.waitForSelector('text/5 measures');
    await again.close();
  });
});
