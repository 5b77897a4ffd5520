import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../tools/serve';
import { cardOf } from './support/card';
import {
  type Chromium,
  highlighted,
  newProfile,
  type Profile,
  pointOf,
  startChromium,
} from './support/chromium';
import { allowAllSites, openArticle, runCommand, stopWorker } from './support/steps';

/** What a reader saved outlives everything but the reader's own delete. */

const SENTENCE = 'as early as next week';

let server: Pages;
let profile: Profile;
let chromium: Chromium;

beforeAll(async () => {
  server = await servePages({ '/article': 'sample/article.html' });
  profile = await newProfile();
  chromium = await startChromium(profile);
  await allowAllSites(chromium);
});

afterAll(async () => {
  await chromium?.close();
  await profile?.remove();
  await server?.close();
});

async function openMarked() {
  const article = await openArticle(chromium, `${server.origin}/article`);
  await expect.poll(() => highlighted(article, 'reportedly-stated')).toBeGreaterThan(0);
  return article;
}

describe('what was saved', () => {
  it('is there after the service worker was stopped, which starts again for the next change', async () => {
    const article = await openMarked();
    const point = await pointOf(article, SENTENCE);
    await article.mouse.click(point.x, point.y);
    const card = await cardOf(article);
    await card.find('dialog', 'Claim · hedged');
    await article.keyboard.press('c');
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    await stopWorker(chromium);
    await article.keyboard.press('n');
    await article.keyboard.type('written with no worker running');
    await article.keyboard.press('Escape');
    await expect.poll(() => highlighted(article, 'reportedly-note')).toBe(1);
    await article.reload();
    await expect.poll(() => highlighted(article, 'reportedly-confirmed-tag')).toBe(1);
    await expect.poll(() => highlighted(article, 'reportedly-note')).toBe(1);
    await article.close();
  });

  it('is changed in two tabs at once without losing either change', async () => {
    const first = await openMarked();
    const firstPoint = await pointOf(first, SENTENCE);
    const second = await chromium.context.newPage();
    await second.goto(`${server.origin}/article`);
    await expect.poll(() => highlighted(second, 'reportedly-confirmed-tag')).toBe(1);
    const secondPoint = await pointOf(second, SENTENCE);
    const cards = await Promise.all([cardOf(first), cardOf(second)]);
    await first.bringToFront();
    await first.mouse.click(firstPoint.x, firstPoint.y);
    await cards[0].find('dialog', 'Claim · hedged');
    await second.bringToFront();
    await second.mouse.click(secondPoint.x, secondPoint.y);
    await cards[1].find('dialog', 'Claim · hedged');
    await Promise.all([first.keyboard.press('s'), second.keyboard.press('n')]);
    await second.keyboard.type(' and more');
    await second.keyboard.press('Escape');
    for (const page of [first, second]) {
      await expect.poll(() => highlighted(page, 'reportedly-speculative-tag')).toBe(1);
      await expect.poll(() => highlighted(page, 'reportedly-note')).toBe(1);
    }
    await first.reload();
    await expect.poll(() => highlighted(first, 'reportedly-speculative-tag')).toBe(1);
    const point = await pointOf(first, SENTENCE);
    await first.bringToFront();
    await first.mouse.click(point.x, point.y);
    const note = await (await cardOf(first)).find('textbox', 'Note');
    expect(note.value?.value).toBe('written with no worker running and more');
    await first.close();
    await second.close();
  });

  it('is hidden and shown again at one keystroke', async () => {
    const article = await openMarked();
    await runCommand(chromium, article, 'toggle-highlights');
    await expect
      .poll(() =>
        article.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('reportedly-'))),
      )
      .toEqual([]);
    await runCommand(chromium, article, 'toggle-highlights');
    await expect.poll(() => highlighted(article, 'reportedly-speculative-tag')).toBe(1);
    await article.close();
  });

  it('stays where it is when a framework sets the page’s text again', async () => {
    const article = await openMarked();
    await article.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.textContent = `${paragraph.textContent}`;
    });
    const tagged = () =>
      article.evaluate(() =>
        [...(CSS.highlights.get('reportedly-speculative-tag') ?? [])].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return range.startContainer.isConnected ? live.toString() : '';
        }),
      );
    await expect.poll(tagged).toEqual([expect.stringContaining(SENTENCE)]);
    await article.close();
  });
});
