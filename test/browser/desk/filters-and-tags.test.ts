import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from '../support/chromium';
import { type OpenDesk, openDesk } from './support';

/** Filters that are kept, and tags changed everywhere, each with its undo. */

let chromium: Chromium;
let desk: Page;
let opened: OpenDesk;

beforeAll(async () => {
  opened = await openDesk();
  ({ chromium, desk } = opened);
});

afterAll(() => opened?.close());

const count = (words: string) => desk.getByRole('status').filter({ hasText: words }).first().waitFor();
const undo = () => desk.getByRole('status').getByRole('button', { name: 'Undo' }).click();

describe('saved filters', () => {
  const saved = (name: string) => desk.getByRole('button', { name, exact: true });

  it('are kept under a name and applied again, also after the page was closed', async () => {
    await desk.getByRole('searchbox').fill('merowe');
    await desk.getByRole('checkbox', { name: 'The Harbour Courier' }).check();
    await count('4 annotations');
    await desk.getByRole('button', { name: 'Save this filter' }).click();
    await desk.getByRole('textbox', { name: 'Name of the filter' }).fill('Merowe’s ports');
    await desk.keyboard.press('Enter');
    await saved('Merowe’s ports').waitFor();
    expect(await saved('Merowe’s ports').getAttribute('aria-pressed')).toBe('true');
    await desk.goto('about:blank');
    await desk.goto(chromium.url('review/index.html'));
    await count('8 annotations');
    await saved('Merowe’s ports').click();
    await count('4 annotations');
    expect(await desk.getByRole('searchbox').inputValue()).toBe('merowe');
  });

  it('are renamed and deleted, and both can be undone', async () => {
    await desk.getByRole('button', { name: 'Rename the filter Merowe’s ports' }).click();
    await desk.getByRole('textbox', { name: 'Name of the filter' }).fill('Ports');
    await desk.keyboard.press('Enter');
    await saved('Ports').waitFor();
    await undo();
    await saved('Merowe’s ports').waitFor();
    await desk.getByRole('button', { name: 'Delete the filter Merowe’s ports' }).click();
    await saved('Merowe’s ports').waitFor({ state: 'detached' });
    await undo();
    await saved('Merowe’s ports').waitFor();
  });

  it('are left as they were with Escape, and the focus goes back', async () => {
    await desk.getByRole('button', { name: 'Rename the filter Merowe’s ports' }).focus();
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('Something else');
    await desk.keyboard.press('Escape');
    await saved('Merowe’s ports').waitFor();
    await expect
      .poll(() => desk.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Rename the filter Merowe’s ports');
    await desk.getByRole('button', { name: 'Clear filters' }).click();
    await count('8 annotations');
  });
});

describe('the selection and the whole filter', () => {
  it('are given a tag and freed of it', async () => {
    await desk.getByRole('searchbox').fill('merowe');
    await count('5 annotations');
    await desk.getByRole('checkbox', { name: 'Select all in this list' }).check();
    await count('5 selected');
    await desk.getByRole('combobox', { name: 'Tag for the selected' }).fill('coast');
    await desk.getByRole('button', { name: 'Add tag' }).click();
    await expect.poll(() => desk.locator('.rows .tag', { hasText: 'coast' }).count()).toBe(5);
    await desk.getByRole('combobox', { name: 'Tag for the selected' }).fill('coast');
    await desk.getByRole('button', { name: 'Remove tag' }).click();
    await expect.poll(() => desk.locator('.rows .tag', { hasText: 'coast' }).count()).toBe(0);
    await undo();
    await expect.poll(() => desk.locator('.rows .tag', { hasText: 'coast' }).count()).toBe(5);
    await desk.keyboard.press('Escape');
    await desk.getByRole('button', { name: 'Undo (' }).click();
    await expect.poll(() => desk.locator('.rows .tag', { hasText: 'coast' }).count()).toBe(0);
    await desk.getByRole('searchbox').fill('');
    await count('8 annotations');
  });

  it('are exported', async () => {
    await desk.getByRole('searchbox').fill('ostra');
    await count('1 annotation');
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('a');
    await count('1 selected');
    await desk.getByRole('button', { name: 'Export' }).click();
    await desk.getByRole('menuitemradio', { name: 'The selection' }).waitFor();
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('menuitem', { name: 'Markdown', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toContain('selection');
    await count('1 annotation exported');
    await desk.keyboard.press('Escape');
    await desk.getByRole('searchbox').fill('');
    await count('8 annotations');
  });
});

describe('tags everywhere', () => {
  const tags = () =>
    desk.evaluate(() =>
      [...document.querySelectorAll('.tag-list li')].map((row) => row.textContent?.replace('Rename', '')),
    );

  it('are listed with their counts', async () => {
    await desk.getByRole('link', { name: 'Manage tags' }).click();
    await count('4 tags');
    expect(await tags()).toEqual(['shipping2', 'Insurers1', 'banks1', 'insurers1']);
  });

  it('are renamed, which can be undone by key', async () => {
    await desk.getByRole('button', { name: 'Rename the tag shipping' }).click();
    await desk.getByRole('combobox', { name: 'New name for the tag shipping' }).fill('ships');
    await desk.keyboard.press('Enter');
    await expect.poll(tags).toEqual(['ships2', 'Insurers1', 'banks1', 'insurers1']);
    await expect.poll(() => desk.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
    await desk.keyboard.press('u');
    await expect.poll(tags).toEqual(['shipping2', 'Insurers1', 'banks1', 'insurers1']);
  });

  it('are merged', async () => {
    await desk.getByRole('checkbox', { name: 'Select the tag Insurers', exact: true }).check();
    await desk.getByRole('checkbox', { name: 'Select the tag insurers', exact: true }).check();
    await desk.getByRole('combobox', { name: 'Make them' }).fill('insurers');
    await desk.getByRole('button', { name: 'Merge' }).click();
    await expect.poll(tags).toEqual(['insurers2', 'shipping2', 'banks1']);
  });

  it('are deleted, and all of it is undone from the list, too', async () => {
    await desk.getByRole('button', { name: 'Delete the tag shipping everywhere' }).click();
    await expect.poll(tags).toEqual(['insurers2', 'banks1']);
    await desk.getByRole('link', { name: 'Back to the annotations' }).click();
    await count('8 annotations');
    expect(await desk.locator('.rows .tag', { hasText: 'shipping' }).count()).toBe(0);
    await desk.keyboard.press('u');
    await expect.poll(() => desk.locator('.rows .tag', { hasText: 'shipping' }).count()).toBe(2);
    await desk.keyboard.press('u');
    await desk.locator('.rows .tag').getByText('Insurers', { exact: true }).waitFor();
  });

  it('show their annotations', async () => {
    await desk.goto(chromium.url('review/index.html#/tags'));
    await desk.getByRole('link', { name: 'banks', exact: true }).click();
    await count('1 annotation');
  });
});
