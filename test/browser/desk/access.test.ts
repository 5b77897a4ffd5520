import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { type Chromium, newProfile, type Profile, startChromium } from '../support/chromium';
import { fillStore } from '../support/store';
import { keptClaims, quotes } from './claims';

/** The desk, its parts, the tags and the settings for everyone: axe in light and dark, keyboard alone, narrow and zoomed. */

let profile: Profile;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  profile = await newProfile();
  chromium = await startChromium(profile);
  page = await chromium.context.newPage();
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
});

const goto = (hash: string) => page.goto(chromium.url(`review/index.html${hash}`));

/** Each screen and what brings it up. */
const screens: [string, () => Promise<void>][] = [
  [
    'the list',
    async () => {
      await goto('#/annotations');
      await page.getByText('8 annotations').waitFor();
    },
  ],
  [
    'a row with its details',
    async () => {
      await page.keyboard.press('j');
      await page.getByRole('complementary').getByText('Saved').first().waitFor();
    },
  ],
  [
    'a selection',
    async () => {
      await page.keyboard.press('x');
      await page.getByText('1 selected').waitFor();
    },
  ],
  [
    'something done, with its undo',
    async () => {
      await page.keyboard.press('c');
      await page.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor();
      await page.keyboard.press('u');
      await page.getByText('Undone').waitFor();
      await page.keyboard.press('Escape');
    },
  ],
  [
    'the keys',
    async () => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    },
  ],
  [
    'a filter being named',
    async () => {
      await page.keyboard.press('Escape');
      await goto('#/annotations?verdict=none&q=merowe');
      const filters = page.locator('details.filters');
      if (!(await filters.evaluate((element) => (element as HTMLDetailsElement).open)))
        await filters.locator('summary').click();
      await page.getByRole('button', { name: 'Save this filter' }).click();
      await page.getByRole('textbox', { name: 'Name of the filter' }).waitFor();
    },
  ],
  [
    'saved filters',
    async () => {
      await page.keyboard.type('Merowe');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Merowe', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Delete the filter Merowe' }).focus();
    },
  ],
  [
    'nothing found',
    async () => {
      await page.getByRole('button', { name: 'Delete the filter Merowe' }).press('Enter');
      await goto('#/annotations?q=xylophone');
      await page.getByText('Nothing matches').waitFor();
    },
  ],
  [
    'the tags',
    async () => {
      await goto('#/tags');
      await page.getByText('4 tags').waitFor();
    },
  ],
  [
    'tags to merge, one being renamed',
    async () => {
      await page.getByRole('checkbox', { name: 'Select the tag banks' }).check();
      await page.getByRole('button', { name: 'Rename the tag shipping' }).click();
      await page.getByRole('button', { name: 'Merge' }).waitFor();
    },
  ],
  [
    'the settings',
    async () => {
      await goto('#/settings');
      await page.getByText('Your data').waitFor();
    },
  ],
];

/** What sticks out of the page to the side: at 320 px and at 200 % nobody should have to scroll in two directions. */
const sticksOut = () =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

describe('an empty desk', () => {
  it('has no fault that axe can tell', async () => {
    await goto('');
    await page.getByText('Nothing saved yet').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await fillStore(page, await keptClaims());
  });
});

describe.each([
  ['light', 1280, 900],
  ['dark', 1280, 900],
  ['light at 200 %', 640, 450],
  ['dark on 320 px', 320, 640],
] as const)('%s', (name, width, height) => {
  beforeAll(async () => {
    await page.emulateMedia({ colorScheme: name.startsWith('dark') ? 'dark' : 'light' });
    await page.setViewportSize({ width, height });
  });

  it.each(screens)('%s has no fault that axe can tell, and nothing sticks out', async (_, bringUp) => {
    await bringUp();
    expect(await axeFaults(page)).toEqual([]);
    expect(await sticksOut()).toBeLessThanOrEqual(0);
  });
});

describe('Tab alone', () => {
  /** The names of what the focus passes, from the top of the page on. */
  async function stops(most: number): Promise<string[]> {
    const names: string[] = [];
    for (let i = 0; i < most; i += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        // The parts of a date field, which all count as the field, are ringed by the browser.
        const isDate = element instanceof HTMLInputElement && element.type === 'date';
        const visible = isDate || (outlineStyle !== 'none' && outlineWidth !== '0px');
        const words =
          element.getAttribute('aria-label') ??
          element.closest('label')?.textContent ??
          element.textContent ??
          '';
        return `${visible ? '' : 'unseen: '}${words.trim()}`;
      });
      if (name === null) break;
      names.push(name);
    }
    return names;
  }

  it('reaches search, commands, filters, one row and the details, and is seen everywhere', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('about:blank');
    await goto('#/annotations');
    await page.getByText('8 annotations').waitFor();
    const names = await stops(60);
    expect(names.filter((name) => name.startsWith('unseen'))).toEqual([]);
    const places = ['Search quotes', 'Export', 'Import', 'Claims', 'Select all', quotes[0]!.slice(0, 20)].map(
      (words) => names.findIndex((name) => name.includes(words)),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(names.filter((name) => quotes.some((quote) => name.includes(quote)))).toHaveLength(1);
  });
});
