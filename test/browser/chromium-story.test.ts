import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../tools/serve';
import { cardOf, property } from './support/card';
import {
  type Chromium,
  highlighted,
  newProfile,
  type Profile,
  pointOf,
  startChromium,
} from './support/chromium';
import { openArticle as openPage, openPopup, runCommand, runMenuEntry } from './support/steps';
import { groundOf, isTinted } from './support/tint';

/** The main job, end to end, each step going on from the one before. */

const HEDGED = 'as early as next week';
const TINTED = ['Deputy Finance Minister Tomas Hallgren', 'ministry.'];
const NOTE = 'Ask the Commission’s spokesperson.';

let pages: Pages;
let profile: Profile;
let chromium: Chromium;

beforeAll(async () => {
  pages = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  chromium = await startChromium(profile);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await pages?.close();
});

const openArticle = () => openPage(chromium, `${pages.origin}/article`);

describe('a reader with Chromium', () => {
  it('chooses on the first-run page to have news read automatically', async () => {
    const welcome =
      chromium.context.pages().find((page) => page.url().includes('welcome/')) ??
      (await chromium.context.waitForEvent('page', (page) => page.url().includes('welcome/')));
    await chromium.grant('*://*/*');
    await welcome.bringToFront();
    await welcome.getByRole('button', { name: 'Read news automatically' }).click();
    await welcome.getByText('Set. News articles are now marked').waitFor();
    await welcome.close();
  });

  it('opens an article and sees what it says, stated and hedged claims apart', async () => {
    const article = await openArticle();
    await expect.poll(() => highlighted(article, 'reportedly-stated')).toBeGreaterThan(1);
    expect(await highlighted(article, 'reportedly-speculative')).toBeGreaterThan(1);
    expect(await highlighted(article, 'reportedly-official')).toBeGreaterThan(3);
    expect(await highlighted(article, 'reportedly-institution')).toBeGreaterThan(3);
    await article.close();
  });

  it('sees people and bodies tinted, outside of claims', async () => {
    const article = await openArticle();
    await expect.poll(() => highlighted(article, 'reportedly-official')).toBeGreaterThan(3);
    await article.bringToFront();
    for (const words of TINTED)
      await expect.poll(() => groundOf(article, words).then(isTinted), { message: words }).toBe(true);
    await article.close();
  });

  it('finds the page’s own DOM as it was, but for one element while a card is open', async () => {
    const article = await chromium.context.newPage();
    await article.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        sessionStorage.setItem('before', document.documentElement.outerHTML);
      });
    });
    await article.goto(`${pages.origin}/article`);
    await expect.poll(() => highlighted(article, 'reportedly-stated')).toBeGreaterThan(1);
    const marked = await article.evaluate(() => document.documentElement.outerHTML);
    expect(marked).toBe(await article.evaluate(() => sessionStorage.getItem('before')));
    const card = await cardOf(article);
    const point = await pointOf(article, HEDGED);
    await article.mouse.click(point.x, point.y);
    await card.find('dialog', 'Claim · hedged');
    const open = await article.evaluate(() => document.documentElement.outerHTML);
    expect(open.replace(/<div popover="manual"><\/div>/, '')).toBe(marked);
    await article.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
    expect(await article.evaluate(() => document.documentElement.outerHTML)).toBe(marked);
    await article.close();
  });

  it('clicks a claim, reads why it counts as hedged, tags it and writes a note', async () => {
    const article = await openArticle();
    await expect.poll(() => highlighted(article, 'reportedly-speculative')).toBeGreaterThan(1);
    const card = await cardOf(article);
    const point = await pointOf(article, HEDGED);
    await article.mouse.click(point.x, point.y);
    await card.find('dialog', 'Claim · hedged');
    expect(await card.text()).toMatch(/“could[^”]*”: possibility/);
    expect(await highlighted(article, 'reportedly-confirmed-tag')).toBe(0);
    await card.click('button', 'Confirmed');
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    expect(property(await card.find('button', /Confirmed/), 'pressed')).toBe('true');
    await article.keyboard.press('n');
    await article.keyboard.type(NOTE);
    await article.keyboard.press('Escape');
    await expect.poll(() => highlighted(article, 'reportedly-note')).toBe(1);
    await article.close();
  });

  it('walks from claim to claim and tags with the keyboard alone', async () => {
    const article = await openArticle();
    await expect.poll(() => highlighted(article, 'reportedly-speculative')).toBeGreaterThan(0);
    await runCommand(chromium, article, 'next-claim');
    const card = await cardOf(article);
    await card.find('dialog', /Claim/);
    await article.keyboard.press('ArrowRight');
    await article.keyboard.press('s');
    await expect.poll(() => highlighted(article, 'reportedly-speculative-tag')).toBe(1);
    await article.keyboard.press('s');
    await expect.poll(() => highlighted(article, 'reportedly-speculative-tag')).toBe(0);
    await article.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
    await article.close();
  });

  it('annotates any selected text', async () => {
    const article = await openArticle();
    await expect.poll(() => highlighted(article, 'reportedly-speculative')).toBeGreaterThan(0);
    const point = await pointOf(article, 'Lisbon');
    await article.mouse.dblclick(point.x, point.y);
    await runMenuEntry(chromium, article, 'annotate-selection');
    const card = await cardOf(article);
    await card.find('dialog', 'Your annotation');
    expect(await card.text()).toContain('Confirmed');
    await article.keyboard.press('n');
    await article.keyboard.type('Who is she?');
    await article.keyboard.press('Escape');
    await expect.poll(() => highlighted(article, 'reportedly-note')).toBe(2);
    await article.close();
  });

  it('comes back after the browser was closed and finds tag and note where they were', async () => {
    await chromium.close();
    chromium = await startChromium(profile);
    const article = await openArticle();
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    const card = await cardOf(article);
    const point = await pointOf(article, HEDGED);
    await article.mouse.click(point.x, point.y);
    expect((await card.find('textbox', 'Note')).value?.value).toBe(NOTE);
    await article.close();
  });

  it('sees the page’s claims and people in the popup, tags there, and is shown the place', async () => {
    const article = await openArticle();
    await expect.poll(() => highlighted(article, 'reportedly-stated')).toBeGreaterThan(0);
    const popup = await openPopup(chromium, article);
    const claims = popup.getByRole('tabpanel').getByRole('listitem');
    await expect.poll(() => claims.count()).toBeGreaterThan(4);
    const stated = claims.filter({ hasText: 'Stated as fact' }).first();
    await stated.getByRole('button', { name: 'Speculative' }).click();
    await expect.poll(() => highlighted(article, 'reportedly-speculative-tag')).toBe(1);
    await popup.getByRole('tab', { name: /People/ }).click();
    await popup.getByText('Miriam Castellane').first().waitFor();
    await popup.getByRole('tab', { name: /Institutions/ }).click();
    await popup.getByText('Treasury Department').first().waitFor();
    await popup.getByRole('tab', { name: /Saved/ }).click();
    await popup.getByText(NOTE).first().waitFor();
    await popup.getByRole('searchbox').fill('commission spokes');
    await popup.getByText(HEDGED).first().waitFor();
    await popup.close();
    await article.close();
  });
});
