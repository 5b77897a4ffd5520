import { accessSync, constants } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../tools/serve';
import { keptClaims } from './desk/claims';
import { axeFaults } from './support/axe';
import { type Chromium, highlighted, newProfile, type Profile, startChromium } from './support/chromium';
import { allowAllSites, openArticle, openPopup } from './support/steps';
import { fillStore } from './support/store';

/**
 * An administrator's decisions in a real Chromium, by the file in which Chromium looks for them. Only the machine's administrator may
 * write it, so these tests run where they do so, as in CI.
 */

const folder = '/etc/chromium/policies/managed';

function mayDecide(): boolean {
  try {
    accessSync('/etc', constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

/** Days since anything kept in this test was changed. */
const AGE = 100;

const file = path.join(folder, `reportedly-test-${process.pid}.json`);

/** Writes what is decided for the extension; the browser reads it when it starts. */
async function decide(id: string, settings: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: settings } } }));
}

let server: Pages;
let profile: Profile;
let chromium: Chromium;

describe.runIf(mayDecide())('an administrator', () => {
  beforeAll(async () => {
    server = await servePages({ '/2026/article': 'sample/article.html' });
    profile = await newProfile();
    chromium = await startChromium(profile);
    await allowAllSites(chromium);
    const desk = await chromium.context.newPage();
    await desk.goto(chromium.url('review/index.html'));
    const set = await keptClaims();
    const modified = new Date(Date.now() - AGE * 86_400_000).toISOString();
    await fillStore(desk, {
      ...set,
      annotations: set.annotations.map((annotation) => ({ ...annotation, created: modified, modified })),
    });
    await desk.getByText('8 annotations').waitFor();
  });

  afterAll(async () => {
    await rm(file, { force: true });
    await chromium?.close();
    await profile?.remove();
    await server?.close();
  });

  const restartWith = async (settings: object) => {
    await decide(chromium.id, settings);
    await chromium.close();
    chromium = await startChromium(profile);
  };

  it('switches a site and exports off; popup, list and settings say so', async () => {
    await restartWith({ sitesOff: ['127.0.0.1'], sitesOn: ['*.press.example'], exportOff: true });
    const article = await openArticle(chromium, `${server.origin}/2026/article`);
    const popup = await openPopup(chromium, article);
    await popup.getByText('Switched off by your organisation').waitFor();
    expect(await popup.getByRole('button', { name: 'Export', exact: true }).count()).toBe(0);
    expect(await axeFaults(popup)).toEqual([]);
    // A browser that has just started may read the page first, until it has looked for policies.
    await expect.poll(() => highlighted(article, 'reportedly-stated')).toBe(0);
    await popup.close();
    await article.close();

    const review = await chromium.context.newPage();
    await review.goto(chromium.url('review/index.html'));
    await review.getByText('8 annotations').waitFor();
    await review.getByRole('button', { name: 'Import' }).waitFor();
    expect(await review.getByRole('button', { name: 'Export', exact: true }).count()).toBe(0);
    await review.goto(chromium.url('review/index.html#/settings'));
    await review.getByText('*.press.example').waitFor();
    await review.getByText('Your organisation has switched off exports').first().waitFor();
    expect(await axeFaults(review)).toEqual([]);
    await review.close();
  });

  it('switches a site on for everybody, and has what is old deleted for good', async () => {
    await restartWith({ retentionDays: AGE + 30, sitesOn: ['127.0.0.1'] });
    const article = await openArticle(chromium, `${server.origin}/2026/article`);
    await expect.poll(() => highlighted(article, 'reportedly-stated')).toBeGreaterThan(0);
    const popup = await openPopup(chromium, article);
    await popup.getByText('Decided by your organisation').waitFor();
    const ofSite = popup.getByRole('switch', { name: /127\.0\.0\.1/ });
    expect([await ofSite.isDisabled(), await ofSite.isChecked()]).toEqual([true, true]);
    await popup.close();
    await article.close();
    const review = await chromium.context.newPage();
    await review.goto(chromium.url('review/index.html#/settings'));
    await review.getByText('is deleted for good').waitFor();
    await review.goto(chromium.url('review/index.html#/annotations'));
    await review.getByText('8 annotations').waitFor();
    await review.evaluate((at) => {
      localStorage.setItem('draft:note:old', JSON.stringify({ text: 'typed long ago', base: '', at }));
    }, new Date(Date.now() - AGE * 86_400_000).toISOString());
    await review.reload();
    await review.getByText('8 annotations').waitFor();
    await review.close();

    await restartWith({ retentionDays: AGE - 30 });
    const after = await chromium.context.newPage();
    await after.goto(chromium.url('review/index.html#/annotations'));
    await after.getByText('Nothing saved yet').waitFor();
    await expect.poll(() => after.evaluate(() => localStorage.getItem('draft:note:old'))).toBeNull();
  });

  it('who takes everything back leaves all to the reader', async () => {
    await rm(file, { force: true });
    await chromium.close();
    chromium = await startChromium(profile);
    const article = await openArticle(chromium, `${server.origin}/2026/article`);
    await expect.poll(() => highlighted(article, 'reportedly-stated')).toBeGreaterThan(0);
    const popup = await openPopup(chromium, article);
    await popup.getByRole('button', { name: 'Export', exact: true }).waitFor();
  });
});
