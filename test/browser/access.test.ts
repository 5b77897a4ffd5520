import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../tools/serve';
import { keptClaims } from './desk/claims';
import { axeFaults } from './support/axe';
import { copyOfCard } from './support/card-copy';
import { type Chromium, newProfile, type Profile, pointOf, startChromium } from './support/chromium';
import { allowAllSites, openArticle, tabIdOf } from './support/steps';
import { fillStore } from './support/store';

/** Screens that no story of their own checks: axe in light and dark, no motion for who wants none, marks that survive forced colours. */

let pages: Pages;
let profile: Profile;
let chromium: Chromium;
let article: Page;
let page: Page;
let card: string;

beforeAll(async () => {
  pages = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  chromium = await startChromium(profile);
  await allowAllSites(chromium);
  article = await openArticle(chromium, `${pages.origin}/article`);
  await article.waitForFunction(() => CSS.highlights.get('reportedly-speculative')?.size);
  const { x, y } = await pointOf(article, 'as early as next week');
  await article.mouse.click(x, y);
  card = await copyOfCard(article, 'Claim · hedged');
  page = await chromium.context.newPage();
  await page.goto(chromium.url('review/index.html'));
  await page.getByText('Nothing saved yet').waitFor();
  await fillStore(page, await keptClaims());
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await pages?.close();
});

const screens: [string, () => Promise<void>][] = [
  [
    'first-run page',
    async () => {
      await page.goto(chromium.url('welcome/index.html'));
      await page.getByRole('button', { name: 'Only when I click' }).waitFor();
    },
  ],
  [
    'first-run page, answered',
    async () => {
      await page.getByRole('button', { name: 'Only when I click' }).click();
      await page.getByText('Set. Open a news article').waitFor();
    },
  ],
  [
    'popup',
    async () => {
      const tab = await tabIdOf(chromium, article);
      await page.goto(chromium.url(`popup/index.html?tab=${tab}`));
      await page.bringToFront();
      await page.getByText('Stated as fact').first().waitFor();
    },
  ],
  [
    'popup, people',
    async () => {
      await page.getByRole('tab', { name: 'People' }).click();
      await page.getByText('Tomas Hallgren').first().waitFor();
    },
  ],
  [
    'popup with nothing to read',
    async () => {
      await page.goto(chromium.url('popup/index.html?tab=999999'));
      await page.getByText('This tab is closed').waitFor();
    },
  ],
  [
    'versions of an article',
    async () => {
      const address = encodeURIComponent('https://news.example/ports');
      await page.goto(chromium.url(`review/index.html#/versions?page=${address}`));
      await page.getByText('One text of this article is kept').waitFor();
    },
  ],
  [
    'card',
    async () => {
      await page.goto('about:blank');
      await page.setContent(card);
      await page.getByRole('button', { name: 'Confirmed' }).waitFor();
    },
  ],
];

/** Transitions and animations of a page that are longer than so many milliseconds. */
const longerThan = (limit: number) =>
  page.evaluate((most) => {
    const ms = (time: string) => Number.parseFloat(time) * (time.endsWith('ms') ? 1 : 1000);
    // What is out of sight does not move: the card's warning waits there by an animation that is set back again and again.
    const seen = [...document.querySelectorAll('*')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    return seen.flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const times = transitionDuration.split(', ');
      if (animationName !== 'none') times.push(...animationDuration.split(', '));
      return times.some((time) => ms(time) > most) ? [`${element.tagName} ${times.join(' ')}`] : [];
    });
  }, limit);

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it.each(screens)('%s: nothing that axe can tell', async (_, bring) => {
    await page.emulateMedia({ colorScheme });
    await bring();
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('motion', () => {
  it.each(screens)('%s: short, and none where none is wanted', async (_, bring) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    await bring();
    expect(await longerThan(150)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await longerThan(1)).toEqual([]);
  });
});

describe('forced colours', () => {
  it('a pressed verdict and a focused control still differ from others', async () => {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await page.goto('about:blank');
    await page.setContent(card);
    const confirmed = page.getByRole('button', { name: 'Confirmed' });
    const look = () =>
      confirmed.evaluate((button) => {
        const { backgroundColor, color, borderColor, outlineStyle, outlineWidth } = getComputedStyle(button);
        return {
          pressed: `${backgroundColor} ${color} ${borderColor}`,
          ring: `${outlineStyle} ${outlineWidth}`,
        };
      });
    const plain = await look();
    await confirmed.evaluate((button) => button.setAttribute('aria-pressed', 'true'));
    expect((await look()).pressed).not.toBe(plain.pressed);
    await page.keyboard.press('Tab');
    for (
      let left = 40;
      left > 0 && !(await confirmed.evaluate((button) => button === document.activeElement));
      left--
    )
      await page.keyboard.press('Tab');
    expect((await look()).ring).toMatch(/^(?!none)\w+ [1-9]/);
  });
});

describe('a screen reader', () => {
  it('is told by the popup what marks on the page cannot tell', async () => {
    const tab = await tabIdOf(chromium, article);
    await page.goto(chromium.url(`popup/index.html?tab=${tab}`));
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ claims? · \d+ hedged/ })
      .waitFor();
  });
});
