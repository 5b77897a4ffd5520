import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { axeFaults } from '../support/axe';
import {
  type Chromium,
  highlighted,
  newProfile,
  type Profile,
  pointOf,
  startChromium,
} from '../support/chromium';
import { allowAllSites, openArticle, openPopup } from '../support/steps';
import {
  backupsIn,
  buildWithDownloads,
  downloadsOf,
  leaveDownloads,
  presetDownloads,
  readBackup,
} from './downloads';

/** Backup files: switched on, made, kept in number, failed, grown old, and brought back. */

const HEDGED = 'as early as next week';
const DAY = 86_400_000;

let server: Pages;
let profile: Profile;
let chromium: Chromium;
let article: Page;
let settings: Page;
let folder: string;

async function tag(key: 'c' | 's'): Promise<void> {
  await article.bringToFront();
  const point = await pointOf(article, HEDGED);
  await article.mouse.click(point.x, point.y);
  await article.waitForFunction(() => document.querySelector(':popover-open') !== null);
  await article.keyboard.press(key);
  await article.waitForFunction(
    (name) => CSS.highlights.get(name)?.size,
    key === 'c' ? 'reportedly-confirmed-tag' : 'reportedly-speculative-tag',
  );
  await article.keyboard.press('Escape');
}

beforeAll(async () => {
  server = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  folder = downloadsOf(profile);
  await presetDownloads(profile);
  chromium = await startChromium(profile, { dist: await buildWithDownloads(profile) });
  await leaveDownloads(chromium.context);
  await allowAllSites(chromium);
  article = await openArticle(chromium, `${server.origin}/article`);
  await article.waitForFunction(() => CSS.highlights.get('reportedly-speculative')?.size);
  await tag('c');
  settings = await chromium.context.newPage();
  await settings.goto(chromium.url('review/index.html#/settings'));
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

const alarms = async () => {
  const worker = await chromium.worker();
  return worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
};

/** The hour has come: the browser's own alarm is not waited for. */
async function soundAlarm(): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(() =>
    (chrome.alarms.onAlarm as unknown as { dispatch(alarm: { name: string }): void }).dispatch({
      name: 'backup',
    }),
  );
}

/** Has every backup and the switch itself be some time older. */
async function age(milliseconds: number): Promise<void> {
  await settings.evaluate(async (by) => {
    const older = (time: string) => new Date(Date.parse(time) - by).toISOString();
    const open = indexedDB.open('reportedly');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const table = open.result.transaction('settings', 'readwrite').objectStore('settings');
    const read = (key: string) =>
      new Promise<{ key: string; value: never }>((resolve) => {
        const request = table.get(key);
        request.onsuccess = () => resolve(request.result);
      });
    const made = (await read('backups')) as unknown as { value: { files: { at: string }[] } };
    for (const file of made.value.files) file.at = older(file.at);
    table.put(made);
    const plan = (await read('backup')) as unknown as { value: { since: string } };
    plan.value.since = older(plan.value.since);
    table.put(plan);
    await new Promise((resolve) => {
      table.transaction.oncomplete = resolve;
    });
    open.result.close();
  }, milliseconds);
}

describe('backups in Chromium', () => {
  it('ask for nothing at install, and are off', async () => {
    expect(await alarms()).toEqual([]);
    await settings.getByRole('switch', { name: 'Save backup files by itself' }).waitFor();
    expect(await backupsIn(folder)).toEqual([]);
  });

  it('are switched on by keyboard: a first file is made, with everything in it', async () => {
    await settings.bringToFront();
    await settings.getByRole('switch', { name: 'Save backup files by itself' }).focus();
    await settings.keyboard.press('Space');
    await settings.getByText(/^Last backup: .*1 annotation, in Downloads\/Reportedly backups/).waitFor();
    const [name = ''] = await backupsIn(folder);
    expect(name).toMatch(/^reportedly-\d{4}-\d\d-\d\d-\d{4}\.jsonld$/);
    expect(await readBackup(folder, name)).toContain(HEDGED);
    expect(await alarms()).toEqual(['backup']);
  });

  it('are made by the hour only where something changed and the last one is old enough', async () => {
    await soundAlarm();
    await tag('s');
    await soundAlarm();
    await settings.waitForTimeout(1000);
    expect(await backupsIn(folder)).toHaveLength(1);
    await age(8 * DAY);
    await soundAlarm();
    await expect.poll(() => backupsIn(folder)).toHaveLength(2);
  });

  it('are as many as the reader keeps', async () => {
    await settings.bringToFront();
    await settings.getByLabel('Files to keep').fill('1');
    await settings.getByLabel('Files to keep').press('Enter');
    await settings.getByRole('button', { name: 'Back up now' }).click();
    await expect.poll(() => backupsIn(folder)).toHaveLength(1);
  });

  it('say that the last one is old, on the review page and in the popup', async () => {
    await tag('c');
    await age(20 * DAY);
    await settings.reload();
    await settings.getByText(/is in no backup yet/).waitFor();
    const popup = await openPopup(chromium, article);
    await popup.getByText(/is in no backup yet/).waitFor();
    expect(await axeFaults(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Back up now' }).press('Enter');
    await popup.getByText(/is in no backup yet/).waitFor({ state: 'detached' });
    await popup.close();
    await settings.getByText(/^Last backup: /).waitFor();
  });

  it('say what failed, and that nothing is lost, and go on once the cause is gone', async () => {
    await rename(path.join(folder, 'Reportedly backups'), path.join(folder, 'put aside'));
    await writeFile(path.join(folder, 'Reportedly backups'), 'A file that stands in the way.');
    await settings.bringToFront();
    await settings.getByRole('button', { name: 'Back up now' }).click();
    await settings.getByText(/could not be saved .* is safe in this browser/).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await settings.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFaults(settings)).toEqual([]);
    }
    await rename(path.join(folder, 'Reportedly backups'), path.join(folder, 'in the way'));
    await mkdir(path.join(folder, 'Reportedly backups'));
    await settings.getByRole('button', { name: 'Back up now' }).click();
    await settings.getByText(/^Last backup: /).waitFor();
    expect(await backupsIn(folder)).toHaveLength(1);
  });

  it('are brought back into a new profile, with a look at what they would add', async () => {
    const [name = ''] = await backupsIn(folder);
    const other = await newProfile();
    const elsewhere = await startChromium(other);
    try {
      const review = await elsewhere.context.newPage();
      await review.goto(elsewhere.url('review/index.html#/settings'));
      const file = path.join(folder, 'Reportedly backups', name);
      await review.locator('input[type=file]').first().setInputFiles(file);
      await review
        .getByRole('dialog')
        .getByRole('button', { name: /^Import/ })
        .click();
      await review.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await review.goto(elsewhere.url('review/index.html'));
      await review.getByText(HEDGED).first().waitFor();
    } finally {
      await elsewhere.close();
      await other.remove();
    }
  });

  it('are found on the page too: nothing was changed by them', async () => {
    await article.reload();
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
  });
});
