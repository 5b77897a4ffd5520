import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from './pages';
import { browsers, confirm, marked, type Reader, seeClaim, seeConfirmed } from './readers';

/** Tabs in the background. Driven Chromium holds all its tabs for seen, so this is Firefox's. */

const BANK = 'Northern Shipping Bank';

let server: Pages;
let reader: Reader;

beforeAll(async () => {
  server = await servePages({
    '/bank': () => article('Bank put on the list', body(claims.bank, 'the capital')),
  });
  const [, firefox] = browsers.find(([name]) => name === 'Firefox') ?? browsers[0];
  reader = await firefox();
});

afterAll(async () => {
  await reader?.close();
  await server?.close();
});

describe('a tab that nobody sees', () => {
  it('is not read until it is turned to, and hears of changes then', async () => {
    const back = await reader.newTab();
    const front = await reader.newTab();
    await back.goto(`${server.origin}/bank`);
    await front.goto(`${server.origin}/bank`);
    expect(await back.run('document.hidden')).toBe(true);
    await seeClaim(front, BANK);
    await confirm(front, BANK);
    expect(await back.run('CSS.highlights.size')).toBe(0);
    await back.turnTo();
    await seeConfirmed(back, BANK);
    expect(await front.run('document.hidden')).toBe(true);
    await back.click(BANK);
    await back.press('n');
    await back.type('From the other tab.');
    await back.press('Escape');
    await expect.poll(() => marked(back, 'reportedly-note')).toHaveLength(1);
    expect(await marked(front, 'reportedly-note')).toEqual([]);
    await front.turnTo();
    await expect.poll(() => marked(front, 'reportedly-note')).toHaveLength(1);
  });
});
