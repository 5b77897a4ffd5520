import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/store/hash';
import { type Pages, servePages } from '../../tools/serve';
import { keptClaims } from './desk/claims';
import { type Chromium, newProfile, type Profile, startChromium } from './support/chromium';
import { allowAllSites, openArticle, openPopup } from './support/steps';
import { fillStore } from './support/store';

/** Screens that no story of their own uses without a mouse: each is, with Tab, arrows, Enter and what is typed. */

const PORTS = 'https://news.example/ports';

let server: Pages;
let profile: Profile;
let chromium: Chromium;
let page: Page;

/** The claims, and three texts of one of their articles. */
async function kept() {
  const set = await keptClaims();
  const text = set.texts.find((version) => version.page === PORTS)?.text ?? '';
  for (const [day, more] of [
    ['01', '\n\nA second list is expected.'],
    ['02', '\n\nA third list is expected.'],
  ] as const) {
    const later = `${text}${more}`;
    const seen = `2026-04-${day}T09:00:00.000Z`;
    set.texts.push({ page: PORTS, text: later, hash: await sha256(later), seen });
  }
  return set;
}

beforeAll(async () => {
  server = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  chromium = await startChromium(profile);
  page = await chromium.context.newPage();
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

/** Presses Tab until what has the focus is called by the words. Fails where it is not reached. */
async function tabTo(on: Page, words: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 120) {
    await on.keyboard.press('Tab');
    const name = await on.evaluate(() => {
      const element = document.activeElement;
      const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
      const name = element?.getAttribute('aria-label') ?? (label ?? element?.closest('label'))?.textContent;
      return (name ?? element?.textContent ?? '').trim();
    });
    if (name.startsWith(words)) return;
    passed.push(name);
  }
  throw new Error(`Tab does not reach “${words}”, but: ${[...new Set(passed)].join(' | ')}`);
}

const review = (hash: string) => page.goto(chromium.url(`review/index.html${hash}`));

describe('by keyboard alone', () => {
  it('the first-run page is answered', async () => {
    await page.goto(chromium.url('welcome/index.html'));
    await page.getByRole('button', { name: 'Only when I click' }).waitFor();
    await tabTo(page, 'Only when I click');
    await page.keyboard.press('Enter');
    await page.getByText('Set. Open a news article').waitFor();
  });

  it('the settings are changed, and kept', async () => {
    await review('#/settings');
    await page.getByText('Your data').waitFor();
    const other = await chromium.context.newPage();
    await other.goto(chromium.url('review/index.html#/settings'));
    await other.getByText('Your data').waitFor();
    await page.bringToFront();
    // Tab reaches the chosen radio button of a group; arrows choose another.
    await tabTo(page, 'As the system');
    const dark = (of: Page) => of.getByRole('radio', { name: 'Dark' }).isChecked();
    while (!(await dark(page))) await page.keyboard.press('ArrowDown');
    await expect.poll(() => dark(other)).toBe(true);
    await other.close();
  });

  it('a tag is renamed, two are merged, one is deleted, and that is taken back', async () => {
    await fillStore(page, await kept());
    await review('#/tags');
    const tags = () =>
      page.evaluate(() => [...document.querySelectorAll('.tag-list .name')].map((tag) => tag.textContent));
    await expect.poll(tags).toEqual(['shipping', 'Insurers', 'banks', 'insurers']);
    await tabTo(page, 'Rename the tag shipping');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'New name for the tag shipping' }).waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('ships');
    await page.keyboard.press('Enter');
    await expect.poll(tags).toEqual(['ships', 'Insurers', 'banks', 'insurers']);
    for (const tag of ['Insurers', 'insurers']) {
      await tabTo(page, `Select the tag ${tag}`);
      await page.keyboard.press('Space');
    }
    await tabTo(page, 'Make them');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('insurers');
    await page.keyboard.press('Enter');
    await expect.poll(tags).toEqual(['insurers', 'ships', 'banks']);
    await tabTo(page, 'Delete the tag ships');
    await page.keyboard.press('Enter');
    await expect.poll(tags).toEqual(['insurers', 'banks']);
    await page.keyboard.press('u');
    await expect.poll(tags).toEqual(['insurers', 'ships', 'banks']);
  });

  it('two texts of an article are chosen and compared', async () => {
    await review(`#/versions?page=${encodeURIComponent(PORTS)}`);
    const added = page.locator('ins');
    await added.first().waitFor();
    expect(await added.allTextContents()).toEqual(['third']);
    await tabTo(page, 'Earlier text');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => added.allTextContents()).toEqual([expect.stringContaining('A third list')]);
  });

  it('a file is exported', async () => {
    await review('#/annotations');
    await page.getByText('8 annotations').waitFor();
    await tabTo(page, 'Export');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'CSV table' }).waitFor();
    const chosen = () => page.evaluate(() => document.activeElement?.textContent);
    while ((await chosen()) !== 'CSV table') await page.keyboard.press('ArrowDown');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(9);
  });

  it('the popup is gone through, and a claim gets its verdict', async () => {
    await allowAllSites(chromium);
    const article = await openArticle(chromium, `${server.origin}/article`);
    await article.waitForFunction(() => CSS.highlights.get('reportedly-speculative')?.size);
    const popup = await openPopup(chromium, article);
    await popup.getByText('Stated as fact').first().waitFor();
    await popup.bringToFront();
    await tabTo(popup, 'Claims');
    await popup.keyboard.press('ArrowRight');
    await popup.getByText('Tomas Hallgren').first().waitFor();
    await popup.keyboard.press('ArrowLeft');
    await popup.getByText('Stated as fact').first().waitFor();
    const inRow = () => popup.evaluate(() => document.activeElement?.closest('[role=tabpanel] li') !== null);
    do await popup.keyboard.press('Tab');
    while (!(await inRow()));
    await popup.keyboard.press('c');
    await article.waitForFunction(() => CSS.highlights.get('reportedly-confirmed-tag')?.size === 1);
  });
});
