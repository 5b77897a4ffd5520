import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from '../living/pages';
import { cardOf } from '../support/card';
import {
  type Chromium,
  highlighted,
  newProfile,
  type Profile,
  pointOf,
  startChromium,
} from '../support/chromium';
import { allowAllSites, openArticle, tabIdOf } from '../support/steps';
import { TRAPS } from './traps';

/** What a hostile article can learn of the extension and do to it. */

const BANK = 'imposed sanctions';
const NOTE = 'Ask the registry, quietly.';
const SCRIPT = '<img src=x onerror="globalThis.pwned = 1"><script>globalThis.pwned = 1</script>';

let server: Pages;
let profile: Profile;
let chromium: Chromium;

beforeAll(async () => {
  server = await servePages({
    '/traps': () => article('Bank put on the list', body(claims.bank, 'the capital'), TRAPS),
    '/markup': () =>
      article(
        `Bank ${SCRIPT.replaceAll('<', '&lt;')}`,
        body(
          `${claims.bank.slice(0, -1)}, said Minister Ada Lind of the ${SCRIPT.replaceAll('<', '&lt;')} office.`,
          'the capital',
        ),
        `<meta property="og:site_name" content="${SCRIPT.replaceAll('"', '&quot;')}">
         <meta name="author" content="${SCRIPT.replaceAll('"', '&quot;')}">`,
      ),
    '/styles': () =>
      article(
        'Bank put on the list',
        body(claims.bank, 'the capital'),
        `<style>* { color: red !important; font: 70px serif !important; direction: rtl !important; visibility: hidden !important; transform: scale(9) !important }
         p, h1, article, body, html { visibility: visible !important; font: 16px serif !important; transform: none !important }</style>`,
      ),
    '/remover': () =>
      article(
        'Bank put on the list',
        body(claims.bank, 'the capital'),
        '',
        `<script>globalThis.hunting = true; new MutationObserver(() => {
          if (hunting) document.querySelector('[popover]')?.remove();
        }).observe(document.documentElement, { childList: true });</script>`,
      ),
  });
  profile = await newProfile();
  chromium = await startChromium(profile);
  await allowAllSites(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

let opened = 0;

/** Opens a page under an address that nothing is saved under yet. */
async function open(path: string): Promise<Page> {
  opened += 1;
  const page = await openArticle(chromium, `${server.origin}${path}?visit=${opened}`);
  await expect.poll(() => highlighted(page, 'reportedly-stated')).toBeGreaterThan(0);
  return page;
}

async function clickClaim(page: Page) {
  const point = await pointOf(page, BANK);
  await page.mouse.click(point.x, point.y);
  return cardOf(page);
}

/** Saves a verdict and a note on a page, so that there is something to steal. */
async function saveSomething(page: Page): Promise<void> {
  const card = await clickClaim(page);
  await card.find('dialog', /Claim/);
  await page.keyboard.press('c');
  await expect.poll(() => highlighted(page, 'reportedly-confirmed-tag')).toBe(1);
  await page.keyboard.press('n');
  await page.keyboard.type(NOTE);
  await page.keyboard.press('Escape');
  await expect.poll(() => highlighted(page, 'reportedly-note')).toBe(1);
}

describe('a hostile page', () => {
  it('learns of the extension from nothing but the names of its highlights', async () => {
    const page = await open('/traps');
    const seen = await page.evaluate(() => ({
      caught: (globalThis as unknown as { caught: string[] }).caught,
      changes: (globalThis as unknown as { changes: string[] }).changes,
      names: [...CSS.highlights.keys()].filter((name) => !name.startsWith('reportedly-')),
      globals: Object.keys(globalThis).filter((name) => /reportedly|extension/i.test(name)),
      runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    }));
    expect(seen).toEqual({
      caught: [],
      changes: [],
      names: [],
      globals: [],
      runtime: 'undefined',
      sheets: 0,
    });
    await page.close();
  });

  it('can load none of the extension’s files, though it knows their addresses', async () => {
    const page = await open('/traps');
    for (const file of [
      'icons/16.png',
      'popup/index.html',
      'review/index.html',
      'reader.js',
      'annotating.js',
      'manifest.json',
    ]) {
      const url = chromium.url(file);
      expect(
        await page.evaluate(
          (address) =>
            fetch(address).then(
              () => 'loaded',
              () => 'refused',
            ),
          url,
        ),
        file,
      ).toBe('refused');
    }
    const shown = await page.evaluate(async (address) => {
      const image = new Image();
      const outcome = new Promise((resolve) => {
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
      });
      image.src = address;
      return outcome;
    }, chromium.url('icons/16.png'));
    expect(shown).toBe('refused');
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.id = 'stolen';
      frame.src = address;
      document.body.append(frame);
    }, chromium.url('review/index.html'));
    await page.waitForTimeout(500);
    const framed = page.frames().map((frame) => frame.url());
    expect(framed.filter((url) => url.includes('review/index.html'))).toEqual([]);
    await page.close();
  });

  it('cannot read annotations or settings', async () => {
    const page = await open('/traps');
    await saveSomething(page);
    const found = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(localStorage).concat(Object.keys(sessionStorage)),
      document: document.documentElement.outerHTML,
      caught: (globalThis as unknown as { caught: string[] }).caught,
    }));
    expect(found.databases).toEqual([]);
    expect(found.local).toEqual([]);
    expect(found.document).not.toContain(NOTE);
    expect(found.caught).toEqual([]);
    await page.close();
  });

  it('cannot look into an open card', async () => {
    const page = await open('/traps');
    const card = await clickClaim(page);
    await card.find('dialog', /Claim/);
    const host = await page.evaluate(() => {
      const element = document.querySelector(':popover-open');
      return {
        shadow: element?.shadowRoot ?? null,
        text: element?.textContent,
        names: element?.getAttributeNames(),
      };
    });
    expect(host).toEqual({ shadow: null, text: '', names: ['popover'] });
    expect(await page.evaluate(() => (globalThis as unknown as { caught: string[] }).caught)).toEqual([]);
    await page.close();
  });

  it('cannot open a card, tag or close one with events of its own making', async () => {
    const page = await open('/traps');
    const point = await pointOf(page, BANK);
    await page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y);
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        target?.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, view: window }),
        );
    }, point);
    await page.waitForTimeout(300);
    const card = await cardOf(page);
    expect(await card.isOpen()).toBe(false);
    await clickClaim(page);
    await card.find('dialog', /Claim/);
    await page.evaluate(() => {
      const hosts = [
        document.querySelector(':popover-open'),
        document,
        document.body,
        document.activeElement,
      ];
      for (const key of ['s', 'Escape'])
        for (const target of hosts)
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    });
    await page.waitForTimeout(300);
    expect(await card.isOpen()).toBe(true);
    expect(await highlighted(page, 'reportedly-speculative-tag')).toBe(0);
    await page.close();
  });

  it('cannot forge a message', async () => {
    const page = await open('/traps');
    const before = await highlighted(page, 'reportedly-stated');
    await page.evaluate(async (id) => {
      const messages = [
        { type: 'page/show-highlights', shown: false },
        { type: 'annotations/changed' },
        { type: 'store/changed', page: null },
        { type: 'annotation/edit', id: '0192d3a4-0000-7000-8000-000000000000', edit: { note: 'forged' } },
      ];
      for (const message of messages) {
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
        const { runtime } =
          (
            globalThis as unknown as {
              chrome?: { runtime?: { sendMessage(id: string, message: unknown): Promise<unknown> } };
            }
          ).chrome ?? {};
        await runtime?.sendMessage(id, message).catch(() => {});
        new BroadcastChannel('dexie-txcommitted').postMessage(message);
      }
    }, chromium.id);
    await page.waitForTimeout(300);
    expect(await highlighted(page, 'reportedly-stated')).toBe(before);
    await page.close();
  });

  it('puts no script, element or style into the card', async () => {
    const page = await open('/markup');
    const card = await clickClaim(page);
    await card.find('dialog', /Claim/);
    await card.click('button', 'Copy');
    await card.find('button', 'Markdown');
    expect(await page.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
    const review = await chromium.context.newPage();
    await page.bringToFront();
    await page.keyboard.press('c');
    await expect.poll(() => highlighted(page, 'reportedly-confirmed-tag')).toBe(1);
    const popup = await chromium.context.newPage();
    await popup.goto(chromium.url(`popup/index.html?tab=${await tabIdOf(chromium, page)}`));
    await popup.getByRole('tabpanel').getByRole('listitem').first().waitFor();
    await review.goto(chromium.url('review/index.html'));
    await review.getByText(BANK).first().waitFor();
    for (const own of [popup, review]) {
      expect(await own.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
      expect(await own.evaluate(() => document.querySelectorAll('img[src="x"], #app script').length)).toBe(0);
      await own.close();
    }
    await page.close();
  });

  it('changes nothing in the card with styles for all elements', async () => {
    const plain = await open('/traps');
    const styled = await open('/styles');
    const shots = [];
    for (const page of [plain, styled]) {
      await page.bringToFront();
      const card = await clickClaim(page);
      const { backendDOMNodeId } = await card.find('dialog', /Claim/);
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      await session.send('DOM.getDocument');
      const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
        backendNodeIds: [backendDOMNodeId ?? 0],
      });
      const { computedStyle } = await session.send('CSS.getComputedStyleForNode', {
        nodeId: nodeIds[0] ?? 0,
      });
      const wanted = new Set([
        'color',
        'font-size',
        'font-family',
        'direction',
        'visibility',
        'display',
        'width',
      ]);
      shots.push(computedStyle.filter(({ name }) => wanted.has(name)));
      await page.close();
    }
    expect(shots[1]).toEqual(shots[0]);
    expect(shots[0]).toContainEqual({ name: 'visibility', value: 'visible' });
  });

  it('that takes the card away again and again keeps the reader from nothing else', async () => {
    const page = await open('/remover');
    const card = await clickClaim(page);
    await page.waitForTimeout(300);
    expect(await card.isOpen()).toBe(false);
    await page.evaluate(() => {
      (globalThis as unknown as { hunting: boolean }).hunting = false;
    });
    await expect
      .poll(async () => {
        await clickClaim(page);
        return card.isOpen();
      })
      .toBe(true);
    await page.close();
  });
});
