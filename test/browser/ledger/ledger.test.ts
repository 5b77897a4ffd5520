import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { type Chromium, newProfile, type Profile, startChromium } from '../support/chromium';
import { fillStore } from '../support/store';
import { idOf, ledgerStore } from './sample';

/** Claims of one measure stand together; the reader sees one go from hedged to stated, takes claims out, merges groups, and undoes it. */

let profile: Profile;
let chromium: Chromium;
let review: Page;

const rows = () => review.locator('table.register tbody tr');
const measures = () => rows().locator('a.who').allTextContents();
const parties = () => rows().locator('.parties').allTextContents();
const button = (name: string | RegExp) => review.getByRole('button', { name, exact: true });
const reports = () => review.locator('.report');
const undone = () => review.getByText(/^Undone: /).waitFor();

async function show(hash: string): Promise<void> {
  await review.goto(chromium.url(`review/index.html${hash}`));
  await review.reload();
  await review.getByRole('heading', { level: 2 }).first().waitFor();
}

const list = () => show('#/ledger');
const freeze = () => show(`#/ledger/${idOf(0)}`);

beforeAll(async () => {
  profile = await newProfile();
  chromium = await startChromium(profile);
  review = await chromium.context.newPage();
  await review.goto(chromium.url('review/index.html'));
  await fillStore(review, ledgerStore());
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
});

describe('the list of measures', () => {
  it('is reached from the desk and has every claim in one group, the last reported first', async () => {
    await review.getByRole('link', { name: 'Ledger', exact: true }).click();
    await review.getByText('4 measures').waitFor();
    expect(await measures()).toEqual(['Travel ban', 'Asset freeze', 'Sanctions', 'Measure not named']);
    expect((await parties()).slice(0, 2)).toEqual(['Norland → Varga Lines', 'Norland → Varga Lines']);
    expect(await rows().nth(1).textContent()).toContain(
      'hedged in 2, stated as fact in 2, 1 that you confirmed, 1 that you hold speculative',
    );
    expect(await rows().nth(1).textContent()).toContain('Stated as fact since Mar 2, 2031');
    expect(await rows().nth(1).textContent()).toContain('Jan 10, 2031 – Mar 3, 2031');
    expect(await rows().nth(1).textContent()).toContain('4 articles, 3 outlets');
  });

  it('is narrowed and ordered, and keeps that through a visit to a group', async () => {
    await review.getByRole('searchbox', { name: 'Target' }).fill('varga');
    await review.getByText('2 measures').waitFor();
    await review.getByRole('searchbox', { name: 'Target' }).fill('');
    await review.getByRole('searchbox', { name: 'Imposer' }).fill('washing');
    await review.getByText('1 measure', { exact: true }).waitFor();
    await review.getByRole('searchbox', { name: 'Imposer' }).fill('');
    await review.getByRole('checkbox', { name: 'Hedged and stated' }).check();
    await review.getByText('2 measures').waitFor();
    await review.getByRole('checkbox', { name: 'Hedged first, stated later' }).check();
    await review.getByText('1 measure', { exact: true }).waitFor();
    await review.getByRole('link', { name: 'Asset freeze' }).click();
    await review.getByRole('link', { name: 'All measures' }).click();
    await review.getByText('1 measure', { exact: true }).waitFor();
    await review.getByRole('checkbox', { name: 'Hedged first, stated later' }).uncheck();
    await review.getByRole('checkbox', { name: 'Hedged and stated' }).uncheck();
    await review.getByLabel('Order').selectOption({ label: 'Most articles' });
    await expect.poll(async () => (await measures())[0]).toBe('Asset freeze');
  });
});

describe('a group', () => {
  it('shows a claim go from hedged to stated, by whom, with its words', async () => {
    await freeze();
    await review.getByText('stated as fact since Mar 2, 2031, first by The Courier').waitFor();
    expect(await reports().count()).toBe(4);
    const first = await reports().nth(0).textContent();
    expect(first).toContain('Jan 10, 2031');
    expect(first).toContain('The Harbour Post');
    expect(first).toContain('source not named: “two officials”');
    expect(first).toContain('Hedged “could”');
    expect(await reports().nth(1).textContent()).toContain('source: Deputy Minister Orla Dehn');
    expect(await reports().nth(2).textContent()).toContain('Stated as fact');
    const confirmed = reports().nth(2).getByRole('button', { name: 'Confirmed' });
    expect(await confirmed.getAttribute('aria-pressed')).toBe('true');
  });

  it('lets the reader judge, and leads to the annotation, which leads back', async () => {
    await reports().nth(3).getByRole('button', { name: 'Confirmed' }).click();
    await review.getByText('2 that you confirmed').waitFor();
    await button('Undo').first().click();
    await review.getByText('1 that you confirmed').waitFor();
    await review.getByRole('link', { name: /took effect at midnight/ }).click();
    await review.getByRole('link', { name: 'In the ledger' }).click();
    await review.getByRole('heading', { name: 'Asset freeze' }).waitFor();
  });

  it('lets a claim be taken out, undone, done again and remembered', async () => {
    await freeze();
    await button(/^Take out “An asset freeze on the shipping company/).click();
    await review.getByText('1 claim taken out').waitFor();
    await expect.poll(() => reports().count()).toBe(3);
    await review.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await undone();
    await expect.poll(() => reports().count()).toBe(4);
    await button(/^Take out “An asset freeze on the shipping company/).click();
    await expect.poll(() => reports().count()).toBe(3);
    await freeze();
    expect(await reports().count()).toBe(3);
    await list();
    await review.getByText('5 measures').waitFor();
  });

  it('is offered those of the same target, and merged with one', async () => {
    await freeze();
    const offered = review.getByRole('region', { name: /^Same target/ });
    expect(await offered.getByRole('listitem').count()).toBe(2);
    await offered
      .getByRole('button', { name: 'Merge with Asset freeze: not named → the shipping company Varga Lines' })
      .click();
    await expect.poll(() => reports().count()).toBe(4);
    await list();
    await review.getByText('4 measures').waitFor();
  });

  it('of which several are taken out makes two', async () => {
    await freeze();
    await reports().nth(0).getByRole('checkbox').check();
    await reports().nth(3).getByRole('checkbox').check();
    await review
      .getByRole('region', { name: '2 selected' })
      .getByRole('button', { name: 'Take out' })
      .click();
    await expect.poll(() => reports().count()).toBe(2);
    await button('Undo').first().click();
    await undone();
    await expect.poll(() => reports().count()).toBe(4);
  });
});

describe('by keyboard alone', () => {
  const focused = () => review.evaluate(() => document.activeElement?.textContent);
  const press = async (...keys: string[]) => {
    for (const key of keys) await review.keyboard.press(key);
  };

  it('walks the list, merges two and takes it back', async () => {
    await list();
    await press('/');
    await review.keyboard.type('varga');
    await review.getByText('2 measures').waitFor();
    await press('Enter');
    await expect.poll(focused).toBe('Travel ban');
    await press('x', 'j');
    await expect.poll(focused).toBe('Asset freeze');
    await press('x', 'm');
    await review.getByText('1 measure', { exact: true }).waitFor();
    await expect.poll(focused).toBe('Asset freeze');
    await press('u');
    await undone();
    await review.getByText('2 measures').waitFor();
  });

  it('opens a group, judges, takes claims out, undoes both and goes back', async () => {
    await press('j', 'j', 'Enter');
    await review.getByRole('heading', { name: 'Asset freeze' }).waitFor();
    await expect.poll(focused).toBe('Asset freeze');
    await press('j', 'j');
    await expect.poll(focused).toMatch(/^An asset freeze/);
    await press('c');
    await review.getByText('2 that you confirmed').waitFor();
    await press('t');
    await expect.poll(() => reports().count()).toBe(3);
    await press('u');
    await undone();
    await expect.poll(() => reports().count()).toBe(4);
    await press('u');
    await review.getByText('1 that you confirmed').waitFor();
    await press('j', 'x', 'j', 'x');
    await review.getByRole('region', { name: '2 selected' }).waitFor();
    await press('Escape', 'Escape');
    await review.getByText('2 measures').waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each(['#/ledger', `#/ledger/${idOf(0)}`])('%s has no fault that axe finds', async (hash) => {
    await review.emulateMedia({ colorScheme });
    await show(hash);
    await review
      .getByRole('checkbox', { name: /^Select/ })
      .first()
      .check();
    expect(await axeFaults(review)).toEqual([]);
  });
});

it.each(['#/ledger', `#/ledger/${idOf(0)}`])('%s fits a page of 320 pixels', async (hash) => {
  await review.setViewportSize({ width: 320, height: 640 });
  await show(hash);
  await review.getByText('Asset freeze').first().waitFor();
  expect(await review.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
