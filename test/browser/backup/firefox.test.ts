import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProfile, type Profile } from '../support/chromium';
import { type Firefox, startFirefox } from '../support/firefox';
import { backupsIn, downloadsOf } from './downloads';

/** Backup files in Firefox, where the browser forgets its downloads when it ends. */

let profile: Profile;
let firefox: Firefox;
let settings: Page;
let folder: string;

async function start(): Promise<void> {
  firefox = await startFirefox(profile, {
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
    },
  });
  settings = await firefox.open('review/index.html#/settings', '[role=switch]');
}

beforeAll(async () => {
  profile = await newProfile();
  folder = downloadsOf(profile);
  await mkdir(folder);
  await start();
});

afterAll(async () => {
  await firefox?.close();
  await profile?.remove();
});

const run = (code: string) => settings.evaluate(code);

describe('backups in Firefox', () => {
  it('are off, and ask for nothing at install', async () => {
    expect(await run(`browser.permissions.contains({ permissions: ['downloads'] })`)).toBe(false);
    expect(await run(`browser.alarms.getAll()`)).toEqual([]);
  });

  it('are switched on: the browser is asked, and a first file is made', async () => {
    await (await settings.waitForSelector('aria/Save backup files by itself'))?.click();
    await settings.waitForFunction(`document.body.innerText.includes('Last backup: ')`);
    expect(await backupsIn(folder)).toEqual([expect.stringMatching(/^reportedly-.*\.jsonld$/)]);
    expect(await run(`browser.alarms.getAll().then((all) => all.map(({ name }) => name))`)).toEqual([
      'backup',
    ]);
  });

  it('delete no file of other people’s, though the browser gave its number away', async () => {
    await firefox.close();
    await start();
    await settings.waitForFunction(`document.body.innerText.includes('Last backup: ')`);
    const button = await settings.waitForSelector('aria/Back up now');
    await settings.evaluate(`(async () => {
      const keep = document.querySelector('input[type=number]');
      keep.value = '1';
      keep.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await button?.click();
    await expect.poll(() => backupsIn(folder)).toHaveLength(2);
    await button?.click();
    await expect.poll(() => backupsIn(folder)).toHaveLength(2);
  });

  it('are switched off: the permission is given back, and the files stay', async () => {
    await (await settings.waitForSelector('aria/Save backup files by itself'))?.click();
    await expect.poll(() => run(`browser.permissions.contains({ permissions: ['downloads'] })`)).toBe(false);
    expect(await run(`browser.alarms.getAll()`)).toEqual([]);
    expect(await backupsIn(folder)).toHaveLength(2);
  });
});
