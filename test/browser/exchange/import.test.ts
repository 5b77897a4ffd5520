import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { type Chromium, newProfile, type Profile, startChromium } from '../support/chromium';
import { choose as chooseIn, holdWorkers, openReview, ownFile } from './steps';

/** A file's way into the store, as a reader goes it: checked, shown, decided on, told. */

let profile: Profile;
let chromium: Chromium;
let page: Page;

const spoiltFile = (spoil: (root: ReturnType<typeof JSON.parse>) => void) => {
  const root = JSON.parse(ownFile());
  spoil(root);
  return JSON.stringify(root);
};

const table = [
  'Wo;Was;Dazu;Urteil',
  'https://news.example/ports;"Two ports were closed; a third may follow.";ask the ministry;Speculative',
  'https://news.example/ports;The tariff was doubled.;;confirmed',
  'not an address;A quote without a page.;;',
].join('\r\n');

const choose = (name: string, text: string) => chooseIn(page, name, text);
const dialog = () => page.getByRole('dialog');
const heading = (name: string) => dialog().getByRole('heading', { name }).waitFor();
const listed = (words: string) => page.getByText(words, { exact: true }).first().waitFor();
/** Presses Tab until an element of the dialog has the focus. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
    });
    if (focused === name) return;
  }
  throw new Error(`Tab never came to “${name}”.`);
}

beforeAll(async () => {
  profile = await newProfile();
  chromium = await startChromium(profile);
  page = await openReview(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
});

describe('an import', () => {
  it('changes nothing where the reader cancels', async () => {
    await choose('own.jsonld', ownFile());
    await heading('Import this?');
    await dialog().getByText('Nothing is changed yet. 2 annotations would be taken.').waitFor();
    expect(await axeFaults(page)).toStrictEqual([]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await listed('0 annotations');
  });

  it('is taken by keyboard alone, and told', async () => {
    await choose('own.jsonld', ownFile());
    await heading('Import this?');
    await tabTo('New annotations 2');
    await page.keyboard.press('Enter');
    await dialog().getByText('Norland could freeze the assets').waitFor();
    await tabTo('Import 2 annotations');
    await page.keyboard.press('Enter');
    await heading('Import finished');
    expect(await axeFaults(page)).toStrictEqual([]);
    await tabTo('Close');
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await listed('2 annotations');
  });

  it('of what is there already offers nothing to take', async () => {
    await choose('own.jsonld', ownFile());
    await dialog().getByText('There is nothing in it that you do not have.').waitFor();
    expect(await dialog().getByRole('button').allTextContents()).toStrictEqual(['Close']);
    await dialog().getByRole('button', { name: 'Close' }).click();
  });

  it('says what merges, and what is refused with its place', async () => {
    const spoilt = spoiltFile((root) => {
      root.first.items[0].body[1].value = 'A newer note.';
      root.first.items[0].modified = '2031-03-07T10:00:00.000Z';
      root.first.items[1].created = '2031-02-30T10:00:00.000Z';
    });
    await choose('spoilt.jsonld', spoilt);
    await heading('Import this?');
    await dialog().getByText('first.items[1].created is no real time.').waitFor();
    await dialog().getByText('Merged with what you had').click();
    await dialog().getByText('from the file: Note').waitFor();
    expect(await axeFaults(page)).toStrictEqual([]);
    await dialog().getByRole('button', { name: 'Import 1 annotation' }).click();
    await heading('Import finished');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog().getByRole('button', { name: 'Save this report' }).click(),
    ]);
    const report = await readFile(await download.path(), 'utf8');
    expect(report).toContain('Import of spoilt.jsonld into Reportedly');
    expect(report).toContain('Merged with what you had: 1');
    expect(report).toContain('first.items[1].created is no real time.');
    await dialog().getByRole('button', { name: 'Close' }).click();
    await page.getByText('Norland could freeze').first().click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('A newer note.');
  });

  it('that takes long can be cancelled while it is checked', async () => {
    const resume = await holdWorkers(chromium, page);
    await choose('own.jsonld', ownFile());
    await heading('Reading the file…');
    expect(await dialog().getByRole('progressbar').count()).toBe(1);
    expect(await axeFaults(page)).toStrictEqual([]);
    await tabTo('Cancel');
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await listed('2 annotations');
    await resume();
  });

  it('refuses a broken file whole', async () => {
    await choose('broken.json', '{"__proto__": {"kind": "x"}, "type": "Annotation"}');
    await heading('Nothing was imported');
    await dialog().getByRole('alert').getByText('has the key __proto__').waitFor();
    expect(await axeFaults(page)).toStrictEqual([]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });
});

describe('a table', () => {
  it('asks what its columns hold, shows its first rows, and says what is still needed', async () => {
    await choose('table.csv', table);
    await heading('What do the columns hold?');
    await dialog().getByText('Two ports were closed; a third may follow.').waitFor();
    expect(await axeFaults(page)).toStrictEqual([]);
    await dialog().getByRole('button', { name: 'Check the table' }).click();
    await dialog().getByRole('alert').getByText('Choose the column with the quotes').waitFor();
  });

  it('is mapped by keyboard, and its columns can be chosen again', async () => {
    for (const [column, field] of [
      ['Wo', 'url'],
      ['Was', 'quote'],
      ['Dazu', 'note'],
      ['Urteil', 'note'],
    ] as const) {
      await tabTo(`What “${column}” holds`);
      await page.getByLabel(`What “${column}” holds`).selectOption(field);
    }
    // The note is now taken from the last column, and no longer from the one before it.
    expect(await page.getByLabel('What “Dazu” holds').inputValue()).toBe('');
    await page.getByLabel('What “Urteil” holds').selectOption('verdict');
    await page.getByLabel('What “Dazu” holds').selectOption('note');
    await tabTo('Check the table');
    await page.keyboard.press('Enter');
    await heading('Import this?');
    await dialog().getByText('rows[4].url is no address of a page.').waitFor();
    await tabTo('Back to the columns');
    await page.keyboard.press('Enter');
    await heading('What do the columns hold?');
    expect(await page.getByLabel('What “Was” holds').inputValue()).toBe('quote');
    await dialog().getByRole('button', { name: 'Check the table' }).click();
    await dialog().getByRole('button', { name: 'Import 2 annotations' }).click();
    await heading('Import finished');
    await dialog().getByRole('button', { name: 'Close' }).click();
    await listed('4 annotations');
  });

  it('that says nothing as it was mapped leads back to its columns', async () => {
    await choose('bad.csv', 'quote,url\nsome words,nowhere');
    await heading('What do the columns hold?');
    await dialog().getByRole('button', { name: 'Check the table' }).click();
    await dialog().getByRole('alert').getByText('rows[2].url').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });
});
