import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type CardDriver, cardOf } from '../../test/browser/support/card';
import { type Chromium, highlighted, pointOf } from '../../test/browser/support/chromium';

/** The sample article at an address such as a paper has. */
const SAMPLE = 'https://harbour-courier.example/2026/03/12/karvelian-shipping-bank';

/** Has the browser find the sample article at its address, without a network. */
export async function serveSample({ context }: Chromium): Promise<void> {
  const html = (await readFile('sample/article.html', 'utf8')).replace(
    /(<link rel="canonical" href=")[^"]*/,
    `$1${SAMPLE}`,
  );
  await context.route('https://harbour-courier.example/**', (route) =>
    route.request().url() === SAMPLE
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.fulfill({ status: 404 }),
  );
}

/** Opens the sample article and waits until it is read. */
export async function openSample({ context }: Chromium): Promise<Page> {
  const article = await context.newPage();
  await article.setViewportSize({ width: 1000, height: 960 });
  await article.goto(SAMPLE);
  while ((await highlighted(article, 'reportedly-stated')) < 2) await article.waitForTimeout(50);
  return article;
}

/** Opens the card of the claim with these words. */
export async function openCard(article: Page, words: string): Promise<CardDriver> {
  const card = await cardOf(article);
  const { x, y } = await pointOf(article, words);
  await article.mouse.click(x, y);
  await card.find('dialog', /^Claim/);
  return card;
}

/** Gives the claim with these words a verdict, as a reader does. */
export async function decide(
  article: Page,
  words: string,
  verdict: 'Confirmed' | 'Speculative',
): Promise<void> {
  const card = await openCard(article, words);
  await card.click('button', verdict);
  const mark = verdict === 'Confirmed' ? 'reportedly-confirmed-tag' : 'reportedly-speculative-tag';
  while ((await highlighted(article, mark)) === 0) await article.waitForTimeout(50);
  await article.keyboard.press('Escape');
  while (await card.isOpen()) await article.waitForTimeout(50);
}
