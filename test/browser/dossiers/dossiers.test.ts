import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { type Chromium, newProfile, type Profile, startChromium } from '../support/chromium';
import { fillStore } from '../support/store';
import { sampleStore } from './sample';

/** Who is named in what was saved: found, opened, joined and parted, with what the reader decided remembered. */

let profile: Profile;
let chromium: Chromium;
let review: Page;

const rows = () => review.locator('table.register tbody tr');
const names = () => rows().locator('a.who').allTextContents();
const button = (name: string) => review.getByRole('button', { name, exact: true });
const region = (name: string) => review.getByRole('region', { name, exact: true });
const undone = () => review.getByText(/^Undone: /).waitFor();

async function show(hash: string): Promise<void> {
  await review.goto(chromium.url(`review/index.html${hash}`));
  await review.reload();
  await review.getByRole('heading', { level: 2 }).first().waitFor();
}

const list = () => show('#/dossiers');
const ilse = () => show('#/dossier/person%3Ailse%20brandt');

beforeAll(async () => {
  profile = await newProfile();
  chromium = await startChromium(profile);
  review = await chromium.context.newPage();
  await review.goto(chromium.url('review/index.html'));
  await fillStore(review, sampleStore());
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
});

describe('the list of dossiers', () => {
  it('is reached from the desk and has everyone once, the last seen first', async () => {
    await review.getByRole('link', { name: 'Dossiers' }).click();
    await review.getByText('7 dossiers').waitFor();
    expect(await names()).toEqual([
      'European Union',
      'Olga Brandt',
      'Karvel Bank',
      'I. Brandt',
      'Ilse Brandt',
      'Varga Shipping',
      'United Kingdom',
    ]);
    expect(await rows().nth(2).textContent()).toContain('As target 3 · As source 1');
  });

  it('is searched while one types, and narrowed to a kind', async () => {
    await review.getByRole('searchbox').fill('bran');
    await review.getByText('3 dossiers').waitFor();
    await review.getByRole('searchbox').fill('shipowner');
    await review.getByText('1 dossier', { exact: true }).waitFor();
    await review.getByRole('searchbox').fill('');
    await review.getByRole('radio', { name: 'Countries' }).check();
    await review.getByText('1 dossier', { exact: true }).waitFor();
    expect(await names()).toEqual(['United Kingdom']);
    await review.getByRole('radio', { name: 'Everyone' }).check();
    await review.getByLabel('Order').selectOption({ label: 'Most claims' });
    await expect.poll(async () => (await names())[0]).toBe('Karvel Bank');
  });
});

describe('a dossier', () => {
  it('has roles over time, claims by part, articles and companions', async () => {
    await ilse();
    await review.getByText('Named in 2 articles and 2 claims').waitFor();
    const roles = region('Roles over time');
    expect(await roles.locator('dt').allTextContents()).toEqual(['Foreign Minister', 'Trade Minister']);
    await region('As source').getByText('Brandt hinted').waitFor();
    expect(await region('Articles').getByRole('listitem').count()).toBe(2);
    await region('Named together with').getByRole('link', { name: 'Karvel Bank' }).click();
    await review.getByRole('heading', { name: 'Karvel Bank' }).waitFor();
  });

  it('leads to its annotations on the desk, and an annotation leads back', async () => {
    await review.getByRole('link', { name: 'Show annotations' }).click();
    await review.getByText('4 annotations').waitFor();
    await review.getByText('Norland could freeze').first().click();
    await review.getByRole('region', { name: 'Dossiers' }).getByRole('link', { name: 'Ilse Brandt' }).click();
    await review.getByRole('heading', { name: 'Ilse Brandt' }).waitFor();
    await review.goBack();
    await button('Show annotations of all, not of Karvel Bank alone').click();
    await review.getByText('9 annotations').waitFor();
  });
});

describe('what the reader decides', () => {
  it('joins two, is taken back, done again and remembered', async () => {
    await ilse();
    await button('I. Brandt is the same').click();
    await review.getByText('Joined: Ilse Brandt and I. Brandt.').waitFor();
    await review.getByText('Named in 3 articles and 3 claims').waitFor();
    await review.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await undone();
    await review.getByText('Named in 2 articles and 2 claims').waitFor();
    await button('I. Brandt is the same').click();
    await review.getByText('Named in 3 articles and 3 claims').waitFor();
    await ilse();
    await review.getByText('Named in 3 articles and 3 claims').waitFor();
    await list();
    await review.getByText('6 dossiers').waitFor();
  });

  it('takes a name out again, which is remembered', async () => {
    await ilse();
    await button('Take out I. Brandt').click();
    await review.getByText('Named in 2 articles and 2 claims').waitFor();
    await list();
    await review.getByText('7 dossiers').waitFor();
    await ilse();
    expect(await review.getByRole('button', { name: 'I. Brandt is the same' }).count()).toBe(0);
  });

  it('says that one of an article is someone else, which is remembered', async () => {
    await ilse();
    await button('Not this person: Brandt moves to the foreign ministry').click();
    await review.getByText('Named in 1 article and 1 claim').waitFor();
    await list();
    expect((await names()).filter((name) => name === 'Ilse Brandt')).toHaveLength(2);
    await review.locator('a.who', { hasText: 'Ilse Brandt' }).first().click();
    await review.getByText('Foreign Minister').first().waitFor();
    await button('Ilse Brandt is not the same').waitFor({ state: 'detached' });
  });
});

describe('by keyboard alone', () => {
  const focused = () => review.evaluate(() => document.activeElement?.textContent);

  it('walks the list, joins two and takes it back', async () => {
    await list();
    await review.getByText('8 dossiers').waitFor();
    await review.keyboard.press('/');
    await review.keyboard.type('bran');
    await review.getByText('4 dossiers').waitFor();
    await review.keyboard.press('Enter');
    await expect.poll(focused).toBe('Olga Brandt');
    await review.keyboard.press('x');
    await review.keyboard.press('j');
    await expect.poll(focused).toBe('I. Brandt');
    await review.keyboard.press('x');
    await review.keyboard.press('m');
    await review.getByText('3 dossiers').waitFor();
    await review.keyboard.press('u');
    await undone();
    await review.getByText('4 dossiers').waitFor();
  });

  it('opens a dossier, joins it with another and goes back', async () => {
    for (let presses = 0; presses < 4; presses += 1) await review.keyboard.press('k');
    await expect.poll(focused).toBe('Olga Brandt');
    await review.keyboard.press('j');
    await expect.poll(focused).toBe('I. Brandt');
    await review.keyboard.press('Enter');
    await review.getByRole('heading', { name: 'I. Brandt' }).waitFor();
    await review.keyboard.press('m');
    await review.getByRole('dialog').waitFor();
    await review.keyboard.type('olga');
    const choice = review.getByRole('button', { name: /^Join with Olga Brandt/ });
    await choice.waitFor();
    await review.keyboard.press('Tab');
    await review.keyboard.press('Enter');
    await review.getByText(/^Joined: /).waitFor();
    await review.keyboard.press('u');
    await undone();
    await review.keyboard.press('Escape');
    await review.getByText('8 dossiers').waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each(['#/dossiers', '#/dossier/body%3Akarvel%20bank', '#/dossier/person%3Ai%20brandt'])(
    '%s has no fault that axe finds',
    async (hash) => {
      await review.emulateMedia({ colorScheme });
      await show(hash);
      await expect.poll(() => review.locator('canvas').count()).toBe(hash === '#/dossiers' ? 0 : 2);
      expect(await axeFaults(review)).toEqual([]);
    },
  );

  it('the question for another one has none', async () => {
    await show('#/dossier/body%3Akarvel%20bank');
    await button('Join with another…').click();
    await review.getByRole('dialog').getByRole('searchbox').fill('e');
    await review.getByRole('button', { name: /^Join with European Union/ }).waitFor();
    expect(await axeFaults(review)).toEqual([]);
  });
});

it.each(['#/dossiers', '#/dossier/body%3Akarvel%20bank'])('%s fits a page of 320 pixels', async (hash) => {
  await review.setViewportSize({ width: 320, height: 640 });
  await show(hash);
  await review.getByText('Karvel Bank').first().waitFor();
  expect(await review.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
