import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProfile, type Profile } from '../support/chromium';
import { type Firefox, startFirefox } from '../support/firefox';
import { fillStore } from '../support/store';
import { keptClaims, quotes } from './claims';

/** The core of working through a list by keyboard, in Firefox. */

let profile: Profile;
let firefox: Firefox;
let desk: Page;

beforeAll(async () => {
  profile = await newProfile();
  firefox = await startFirefox(profile);
  desk = await firefox.open('review/index.html', 'main');
  await fillStore(desk, await keptClaims());
  await desk.waitForSelector('text/8 annotations');
});

afterAll(async () => {
  await firefox?.close();
  await profile?.remove();
});

const press = async (
  ...keys: ('j' | 'k' | 'c' | 's' | 'n' | 't' | 'x' | 'u' | 'a' | 'Enter' | 'Escape')[]
) => {
  for (const key of keys) await desk.keyboard.press(key);
};
/** What is written in the row on which the reader stands. */
const current = () =>
  desk.evaluate(() => document.querySelector('[role=row][aria-current=true]')?.textContent ?? '');

const focusIn = (field: string) =>
  expect.poll(() => desk.evaluate(() => document.activeElement?.tagName)).toBe(field);

describe('the desk by keyboard alone', () => {
  it('walks, gives a verdict, takes it back', async () => {
    await press('j', 'j');
    await expect.poll(current).toContain(quotes[1]);
    await press('c');
    await expect.poll(current).toContain('Confirmed');
    await press('u');
    await expect.poll(current).not.toContain('Confirmed');
  });

  it('writes a note and a tag', async () => {
    await press('n');
    await focusIn('TEXTAREA');
    await desk.keyboard.type('ask the registry');
    await press('Escape', 't');
    await focusIn('INPUT');
    await desk.keyboard.type('licences');
    await press('Enter', 'Escape');
    await expect.poll(current).toContain('licences');
    await expect.poll(current).toContain('ask the registry');
  });

  it('selects all, gives them a verdict and takes it back', async () => {
    const speculative = () =>
      desk.evaluate(() => document.querySelectorAll('[role=row] .pill.speculative').length);
    await press('a', 's');
    await expect.poll(speculative).toBe(8);
    await press('u', 'Escape');
    await expect.poll(speculative).toBe(0);
  });

  it('is walked through as fast as keys repeat', async () => {
    await press('Escape', ...Array.from({ length: 250 }, (_, i) => (i % 2 === 0 ? 'k' : 'j') as 'j' | 'k'));
    await press('k', 'k');
    await expect.poll(current).toContain(quotes[0]);
    await expect.poll(() => desk.evaluate(() => location.hash)).toContain('000000000007');
  });

  it('searches', async () => {
    await desk.keyboard.type('/');
    await desk.keyboard.type('tankers ostra');
    await desk.waitForSelector('text/1 annotation');
    await press('Enter');
    await expect.poll(current).toContain('Ostra Line');
  });

  it('shows the keys', async () => {
    await desk.keyboard.type('?');
    await desk.waitForSelector('dialog[open]');
    await press('Escape');
    await desk.waitForSelector('dialog[open]', { hidden: true });
  });
});
