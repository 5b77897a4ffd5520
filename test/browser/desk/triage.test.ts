import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from '../support/chromium';
import { quotes } from './claims';
import { type OpenDesk, openDesk } from './support';

/** A list worked through with the keyboard alone: from the first Tab on no mouse is touched. */

let chromium: Chromium;
let desk: Page;
let opened: OpenDesk;

beforeAll(async () => {
  opened = await openDesk();
  ({ chromium, desk } = opened);
});

afterAll(() => opened?.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await desk.keyboard.press(key);
};
const rowOf = (quote: string | undefined) => desk.getByRole('row', { name: quote ?? '' });
const current = () =>
  desk.evaluate(() => document.querySelector('[role=row][aria-current=true] .clamp')?.textContent ?? null);
const focused = () =>
  desk.evaluate(
    () => document.activeElement?.closest('[role=row]')?.querySelector('.clamp')?.textContent ?? null,
  );
const selected = () =>
  desk.evaluate(() =>
    [...document.querySelectorAll('[role=row][aria-selected=true] .clamp')].map(
      ({ textContent }) => textContent,
    ),
  );
const status = (words: string | RegExp) =>
  desk.getByRole('status').filter({ hasText: words }).first().waitFor();

describe('the desk by keyboard alone', () => {
  it('walks with j and k, and the focus goes along', async () => {
    await press('j');
    await expect.poll(current).toBe(quotes[0]);
    await press('j', 'j', 'k');
    await expect.poll(current).toBe(quotes[1]);
    await expect.poll(focused).toBe(quotes[1]);
    await press('End');
    await expect.poll(current).toBe(quotes.at(-1));
    await press('j');
    await expect.poll(current).toBe(quotes.at(-1));
    await press('Home');
    await expect.poll(current).toBe(quotes[0]);
  });

  it('gives verdicts with c and s, clears them with the same key, and takes back with u', async () => {
    await press('c');
    await rowOf(quotes[0]).getByText('Confirmed').waitFor();
    await press('c');
    await rowOf(quotes[0]).getByText('Confirmed').waitFor({ state: 'detached' });
    await press('s');
    await rowOf(quotes[0]).getByText('Speculative').waitFor();
    await press('u');
    await rowOf(quotes[0]).getByText('Speculative').waitFor({ state: 'detached' });
    await press('u');
    await rowOf(quotes[0]).getByText('Confirmed').waitFor();
    await press('u');
    await rowOf(quotes[0]).getByText('Confirmed').waitFor({ state: 'detached' });
  });

  it('writes a note with n and goes back to the row with Escape', async () => {
    await press('n');
    await desk.keyboard.type('Compare with the gazette. j k c s');
    await press('Escape');
    await expect.poll(focused).toBe(quotes[0]);
    await rowOf(quotes[0]).getByText('Compare with the gazette').waitFor();
    expect(await rowOf(quotes[0]).getByText('Confirmed').count()).toBe(0);
    await press('u');
    await rowOf(quotes[0]).getByText('Compare with the gazette').waitFor({ state: 'detached' });
  });

  it('adds a tag with t', async () => {
    await press('t');
    await desk.keyboard.type('licences');
    await press('Enter', 'Escape');
    await rowOf(quotes[0]).getByText('licences').waitFor();
    await press('u');
    await rowOf(quotes[0]).getByText('licences').waitFor({ state: 'detached' });
  });

  it('selects with x, a range with Shift, all with a', async () => {
    await press('Home', 'x', 'j', 'j', 'Shift+X');
    await expect.poll(selected).toEqual(quotes.slice(0, 3));
    await press('Escape');
    await expect.poll(selected).toEqual([]);
    await press('Home', 'Shift+J', 'Shift+ArrowDown', 'Shift+K');
    await expect.poll(selected).toEqual(quotes.slice(0, 2));
    await press('a');
    await status('8 selected');
    await press('a');
    await expect.poll(selected).toEqual([]);
  });

  it('gives a verdict, a tag and a delete to the selection, and takes each back', async () => {
    await press('Home', 'x', 'j', 'x', 's');
    await rowOf(quotes[0]).getByText('Speculative').waitFor();
    await rowOf(quotes[1]).getByText('Speculative').waitFor();
    await press('t');
    await desk.keyboard.type('to check');
    await press('Enter');
    await rowOf(quotes[1]).getByText('to check').waitFor();
    await press('Escape', 'Delete');
    await status('6 annotations');
    await expect.poll(current).toBe(quotes[2]);
    await press('u');
    await status('8 annotations');
    await press('u', 'u');
    await rowOf(quotes[0]).getByText('to check').waitFor({ state: 'detached' });
    await rowOf(quotes[1]).getByText('Speculative').waitFor({ state: 'detached' });
  });

  it('searches with /, goes to the first row with Enter, and back to all', async () => {
    await press('/');
    await desk.keyboard.type('cafe licen');
    await status('4 annotations');
    await press('Enter');
    await expect.poll(focused).toBe(quotes[0]);
    await press('/', 'Control+A', 'Delete', 'Escape');
    await status('8 annotations');
  });

  it('shows the keys with ? and hides them with Escape', async () => {
    await press('?');
    const dialog = desk.getByRole('dialog', { name: 'Keyboard' });
    await dialog.getByText('Select or unselect').waitFor();
    await press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('works through a list of what has no verdict yet: each verdict leads to the next row', async () => {
    await desk.goto(chromium.url('review/index.html#/annotations?verdict=none'));
    await status('8 annotations');
    await press('j');
    for (const [index, key] of ['c', 's', 'c', 's', 'c', 's', 'c'].entries()) {
      await expect.poll(focused).toBe(quotes[index]);
      await press(key);
      await status(index === 6 ? '1 annotation' : `${7 - index} annotations`);
    }
    await expect.poll(focused).toBe(quotes[7]);
    await press('s');
    await desk.getByText('Nothing matches').waitFor();
    await press('u');
    await expect.poll(current).toBe(quotes[7]);
    for (let left = 7; left > 0; left -= 1) await press('u');
    await status('8 annotations');
    await expect.poll(current).toBe(quotes[0]);
  });
});
