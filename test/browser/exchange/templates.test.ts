import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { type Chromium, newProfile, type Profile, startChromium } from '../support/chromium';
import { importSample, openReview, saveAs } from './steps';

/** The reader's own templates for Markdown: edited beside a preview, told what is wrong, used by the next export. */

let profile: Profile;
let chromium: Chromium;
let page: Page;

const field = () => page.getByRole('textbox', { name: 'Template' });
const preview = () => page.getByRole('region', { name: 'Preview' });

beforeAll(async () => {
  profile = await newProfile();
  chromium = await startChromium(profile);
  page = await openReview(chromium);
  await importSample(page);
  await page.goto(chromium.url('review/index.html#/settings'));
  await field().waitFor();
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
});

describe('an export template', () => {
  it('is shown with what it makes of a sample', async () => {
    await preview()
      .getByText('> Norland could freeze the assets of Varga Shipping, officials said.')
      .waitFor();
    expect(await field().inputValue()).toContain('- **Verdict:** {{verdict}}');
    await page.getByText('What can be named').click();
    await page.getByText('your note on one line').waitFor();
    expect(await axeFaults(page)).toStrictEqual([]);
  });

  it('with a fault is told its place and not saved', async () => {
    await field().fill('{{title}}\n{{#annotations}}\n{{qoute}}\n{{/annotations}}');
    await page.getByText('Line 3, column 1: there is no “qoute” here.').waitFor();
    expect(await field().getAttribute('aria-invalid')).toBe('true');
    expect(await preview().count()).toBe(0);
    expect(await axeFaults(page)).toStrictEqual([]);
    await page.getByRole('button', { name: 'Save the template' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Template');
    expect(await page.getByText('Saved. The next export is written by it.').count()).toBe(0);
  });

  it('is saved by keyboard and used by the next export', async () => {
    await field().fill('ARTICLE {{title}}\n{{#annotations}}\n* {{quote}} ({{kind}})\n{{/annotations}}\n');
    await preview().getByText('ARTICLE Norland weighs a freeze on Varga Shipping').waitFor();
    await field().press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Saved. The next export is written by it.').waitFor();
    const text = await readFile(await saveAs(page, 'Markdown'), 'utf8');
    expect(text).toBe(
      '# Annotations\n\nARTICLE Norland weighs a freeze\n' +
        '* Norland could freeze the assets of Varga Shipping, officials said. (Claim)\n* Finance Minister Ilse Brandt (Official)\n',
    );
  });

  it('is still there later, and the default can be put back', async () => {
    await page.reload();
    await expect.poll(() => field().inputValue()).toContain('ARTICLE');
    await page.getByRole('radio', { name: 'Markdown for Obsidian' }).check();
    expect(await field().inputValue()).toMatch(/^---\ntitle: \{\{title\}\}\n/);
    await page.getByRole('radio', { name: 'Markdown', exact: true }).check();
    await page.getByRole('button', { name: 'Put back the default' }).click();
    await page.getByText('Not saved yet.').waitFor();
    await page.getByRole('button', { name: 'Save the template' }).click();
    const text = await readFile(await saveAs(page, 'Markdown'), 'utf8');
    expect(text).toContain('- **Verdict:** Confirmed');
  });
});
