import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { keptClaims } from '../desk/claims';
import { sampleStore } from '../dossiers/sample';
import { ledgerStore } from '../ledger/sample';
import { cardOf } from '../support/card';
import { type Chromium, newProfile, type Profile, pointOf, startChromium } from '../support/chromium';
import { openArticle, tabIdOf } from '../support/steps';
import { fillStore } from '../support/store';
import { layoutFaults } from './layout-faults';
import { lengthened, type PseudoBuild, pseudoBuild } from './pseudo';

/** A language with longer words, and one that runs from right to left, on every screen down to 320 px. */

describe.each(['ltr', 'rtl'] as const)('words two fifths longer, %s', (direction) => {
  let pages: Pages;
  let build: PseudoBuild;
  let profile: Profile;
  let chromium: Chromium;
  let page: Page;
  let article: Page;

  beforeAll(async () => {
    pages = await servePages({ '/article': 'sample/article.html' });
    build = await pseudoBuild(direction);
    profile = await newProfile();
    chromium = await startChromium(profile, { dist: build.dist });
    await chromium.grant('*://*/*');
    page = await chromium.context.newPage();
    await page.goto(chromium.url('welcome/index.html'));
    await page.getByRole('button', { name: lengthened('Read news automatically') }).click();
    await page.getByText(lengthened('Set. News articles are now marked')).waitFor();
    article = await openArticle(chromium, `${pages.origin}/article`);
    await article.waitForFunction(() => CSS.highlights.get('reportedly-stated')?.size);
    await page.goto(chromium.url('review/index.html'));
    await page.getByRole('heading', { name: lengthened('Nothing saved yet') }).waitFor();
    for (const set of [await keptClaims(), sampleStore(), ledgerStore()]) await fillStore(page, set);
  });

  afterAll(async () => {
    await chromium?.close();
    await profile?.remove();
    await build?.remove();
    await pages?.close();
  });

  const review = async (hash: string) => {
    await page.goto('about:blank');
    await page.goto(chromium.url(`review/index.html${hash}`));
  };
  const heading = (words: string) =>
    page
      .getByRole('heading', { name: lengthened(words) })
      .first()
      .waitFor();

  const screens: [string, () => Promise<void>][] = [
    [
      'first-run page',
      async () => {
        await page.goto(chromium.url('welcome/index.html'));
        await heading('What the marks mean');
      },
    ],
    [
      'popup',
      async () => {
        const tab = await tabIdOf(chromium, article);
        await page.goto(chromium.url(`popup/index.html?tab=${tab}`));
        await page.bringToFront();
        await page.getByText(lengthened('Stated as fact')).first().waitFor();
      },
    ],
    [
      'note and tags in the popup',
      async () => {
        await page
          .getByRole('button', { name: lengthened('Note and tags') })
          .first()
          .click();
        await page
          .getByRole('textbox', { name: lengthened('Note') })
          .first()
          .waitFor();
      },
    ],
    [
      'list',
      async () => {
        await review('#/annotations');
        await page.getByRole('row').nth(3).waitFor();
      },
    ],
    [
      'details of one',
      async () => {
        await page.keyboard.press('j');
        await page.locator('blockquote').first().waitFor();
      },
    ],
    [
      'selection',
      async () => {
        await page.keyboard.press('x');
        await page.getByText(`1 ${lengthened('selected')}`).waitFor();
      },
    ],
    [
      'keys',
      async () => {
        await page.keyboard.press('?');
        await page.getByRole('dialog', { name: lengthened('Keyboard') }).waitFor();
      },
    ],
    [
      'tags',
      async () => {
        await review('#/tags');
        await page
          .getByRole('checkbox', { name: lengthened('Select the tag ') })
          .nth(1)
          .check();
        await page.getByRole('button', { name: lengthened('Merge') }).waitFor();
      },
    ],
    [
      'ledger',
      async () => {
        await review('#/ledger');
        await page.getByRole('checkbox').nth(1).waitFor();
      },
    ],
    [
      'one measure',
      async () => {
        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        await heading('Reports');
      },
    ],
    [
      'dossiers',
      async () => {
        await review('#/dossiers');
        await page.getByRole('checkbox').nth(1).waitFor();
      },
    ],
    [
      'one dossier',
      async () => {
        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        await heading('Articles');
      },
    ],
    [
      'pictures',
      async () => {
        await review('#/pictures');
        await page.getByRole('table').first().waitFor();
      },
    ],
    [
      'versions of an article',
      async () => {
        await review(`#/versions?page=${encodeURIComponent('https://news.example/ports')}`);
        await heading('Versions of an article');
      },
    ],
    [
      'settings',
      async () => {
        await review('#/settings');
        await heading('Your data');
      },
    ],
    [
      'import, looked at first',
      async () => {
        const file = path.join(profile.folder, 'table.csv');
        await writeFile(file, 'words,where\n"The measure takes effect at once.",https://news.example/new\n');
        await page.locator('input[type=file]').setInputFiles(file);
        await page.getByRole('dialog').waitFor();
      },
    ],
  ];

  it.each(screens)('%s', async (_, bring) => {
    await page.setViewportSize({ width: 1100, height: 800 });
    await bring();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
    for (const width of [1100, 400, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await layoutFaults(page), `${width} px`).toEqual([]);
    }
  });

  it('the card keeps all its controls inside', async () => {
    await article.setViewportSize({ width: 360, height: 800 });
    await article.bringToFront();
    const { x, y } = await pointOf(article, 'as early as next week');
    await article.mouse.click(x, y);
    const card = await cardOf(article);
    const { backendDOMNodeId } = await card.find('dialog', lengthened('Claim · hedged'));
    const cdp = await article.context().newCDPSession(article);
    await cdp.send('DOM.enable');
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId ?? 0 });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      returnByValue: true,
      functionDeclaration: `function () {
        const box = this.getBoundingClientRect();
        const faults = box.left < 0 || box.right > innerWidth || this.scrollWidth > this.clientWidth ? ['card'] : [];
        for (const control of this.querySelectorAll('button, input, textarea')) {
          const { left, right } = control.getBoundingClientRect();
          if (left < box.left || right > box.right || control.scrollWidth > control.clientWidth + 1)
            faults.push(control.textContent || control.getAttribute('aria-label'));
        }
        return { direction: getComputedStyle(this).direction, faults };
      }`,
    });
    expect(result.value).toEqual({ direction, faults: [] });
  });
});
