import { readdir, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { type Chromium, newProfile, type Profile, startChromium } from '../support/chromium';
import { fillStore } from '../support/store';
import { sampleStore } from './sample';

/** What was saved, counted: pictures for the eye, tables with the same figures, the chart library only where it is needed. */

let profile: Profile;
let chromium: Chromium;
let review: Page;

beforeAll(async () => {
  profile = await newProfile();
  chromium = await startChromium(profile);
  review = await chromium.context.newPage();
  await review.goto(chromium.url('review/index.html'));
  await fillStore(review, sampleStore());
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
});

async function show(hash: string): Promise<void> {
  await review.goto(chromium.url(`review/index.html${hash}`));
  await review.reload();
}

const charts = () => review.locator('.chart canvas');
const drawn = () => expect.poll(() => charts().count()).toBe(2);
const table = (name: string) => review.getByRole('region', { name }).locator('table').last();
const cells = (name: string) =>
  table(name)
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));

/** The colours of a chart's pixels, by how many have them. */
const colours = (index: number) =>
  charts()
    .nth(index)
    .evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
      const found = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 4).join();
        found.set(colour, (found.get(colour) ?? 0) + 1);
      }
      return [...found].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
    });

/** Whether the chart library's chunk was loaded into the page: its style sheet comes with it. */
const hasLibrary = () => review.locator('link[rel=stylesheet][href*="/chart-"]').count();

/** Scripts of the build that hold a text. */
async function scriptsWith(text: string): Promise<string[]> {
  const files = await readdir('dist/chrome', { recursive: true });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const contents = await Promise.all(scripts.map((file) => readFile(`dist/chrome/${file}`, 'utf8')));
  return scripts.filter((_, index) => contents[index]?.includes(text));
}

describe('pictures', () => {
  it('come with a library that no other view loads', async () => {
    for (const [hash, words] of [
      ['#/annotations', '9 annotations'],
      ['#/dossiers', '7 dossiers'],
      ['#/settings', 'Single sites'],
    ] as const) {
      await show(hash);
      await review.getByText(words).first().waitFor();
      expect(await hasLibrary()).toBe(0);
    }
    await review.getByRole('link', { name: 'Pictures' }).click();
    await drawn();
    expect(await hasLibrary()).toBe(1);
    expect(await scriptsWith('u-cursor-pt')).toEqual([expect.stringMatching(/^chunks\/chart-/)]);
  });

  it('have the figures over time in a table, each period leading to its claims', async () => {
    await expect
      .poll(() => cells('Claims over time'))
      .toEqual([
        ['Mar 17, 2031', '1', '0', '0', '0', '1', '1'],
        ['Mar 10, 2031', '0', '1', '0', '1', '0', '1'],
        ['Feb 3, 2031', '2', '0', '1', '1', '0', '2'],
        ['Jan 13, 2031', '0', '2', '1', '0', '1', '2'],
      ]);
    await review.getByText('1 claim is in no period').waitFor();
    await review.getByRole('link', { name: 'Feb 3, 2031' }).click();
    await review.getByText('2 annotations').waitFor();
    await review.goBack();
  });

  it('have the figures by outlet in a table', async () => {
    await expect
      .poll(() => cells('Claims by outlet'))
      .toEqual([
        ['The Harbour Post', '', '0', '3', '1', '1', '1', '3'],
        ['The Quay Post', '', '3', '0', '1', '1', '1', '3'],
        ['Outlet unknown', '', '1', '0', '0', '0', '1', '1'],
      ]);
  });

  it('are of one target where that is asked for', async () => {
    await review.getByLabel('Claims about').selectOption({ label: 'Karvel Bank as target (3)' });
    await expect
      .poll(() => cells('Claims by outlet'))
      .toEqual([
        ['The Quay Post', '', '2', '0', '1', '0', '1', '2'],
        ['The Harbour Post', '', '0', '1', '1', '0', '0', '1'],
      ]);
    await review.reload();
    await expect.poll(async () => (await cells('Claims by outlet')).length).toBe(2);
  });

  it('say what they show to those who do not see them', async () => {
    await show('#/pictures');
    await drawn();
    const words = await review.getByRole('img').evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(words).toEqual([
      'Bar chart. What the texts say: Stated as fact 4, Hedged 3. The table has every figure.',
      'Bar chart. What you decided: Confirmed 2, Speculative 2, No verdict 3. The table has every figure.',
    ]);
  });

  it('are drawn in the page’s colours, and anew when these change', async () => {
    await review.emulateMedia({ colorScheme: 'light' });
    await show('#/pictures');
    await drawn();
    await expect.poll(() => colours(0)).toContain('76,92,114,255');
    await review.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => colours(0)).toContain('169,184,204,255');
    expect(await colours(0)).not.toContain('76,92,114,255');
    await review.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expect.poll(() => colours(0)).toContain('0,0,0,255');
    expect(await colours(0)).not.toContain('76,92,114,255');
    await review.emulateMedia({ forcedColors: 'none' });
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it('have no fault that axe finds', async () => {
    await review.emulateMedia({ colorScheme });
    await show('#/pictures');
    await drawn();
    expect(await axeFaults(review)).toEqual([]);
  });
});

it('are reached and read with the keyboard alone, and fit a page of 320 pixels', async () => {
  await review.setViewportSize({ width: 320, height: 640 });
  await show('#/pictures');
  await drawn();
  expect(await review.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const reached = new Set<string | null>();
  for (let presses = 0; presses < 20; presses += 1) {
    await review.keyboard.press('Tab');
    reached.add(
      await review.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.ariaLabel ?? activeElement?.tagName ?? null;
      }),
    );
  }
  expect([...reached]).toEqual(expect.arrayContaining(['SELECT', 'Claims over time', 'Claims by outlet']));
});
