import type { Page } from 'playwright-core';
import { jsonld } from '../../../src/exchange/jsonld';
import type { ExportSet } from '../../../src/exchange/set';
import { sampleSet } from '../../unit/exchange/sets';
import { textOf } from '../../unit/exchange/written';
import type { Chromium } from '../support/chromium';

/** What a reader does with files, as steps that several stories share. */

/** Opens the review page in front, where the browser draws it at its full pace: the first-run page opens by itself. */
export async function openReview(chromium: Chromium): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(chromium.url('review/index.html'));
  await page.bringToFront();
  return page;
}

/** Keeps workers that the page makes from beginning, as if their work took long; answers with what ends that. */
export async function holdWorkers(chromium: Chromium, page: Page): Promise<() => Promise<void>> {
  const cdp = await chromium.context.newCDPSession(page);
  // A worker that waits for a debugger never begins.
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  return () => cdp.detach();
}

/** Chooses a file to import. */
export function choose(page: Page, name: string, text: string): Promise<void> {
  return page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** A set as an export of this program. Texts of made-up hashes would be refused. */
export function ownFile(set: ExportSet = sampleSet()): string {
  return textOf(jsonld(), { ...set, texts: [] });
}

/** Brings a set in. */
export async function importSample(page: Page, set?: ExportSet): Promise<void> {
  await choose(page, 'own.jsonld', ownFile(set));
  await page.getByRole('button', { name: /^Import \d+ annotations?$/ }).click();
  await page.getByRole('heading', { name: 'Import finished' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}

/** Exports everything in a format; answers with the path of the file. */
export async function saveAs(page: Page, format: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format, exact: true }).click(),
  ]);
  return download.path();
}
