import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from './pages';
import { type Reader, seenBrowsers } from './readers';
import { cardIsOpen, confirm, marked, seeClaim, seeConfirmed } from './steps';

/** Tabs in the background. */

const BANK = 'Northern Shipping Bank';
const PORTS = 'arms embargo';
const GRAIN = 'grain exporters';

let server: Pages;

beforeAll(async () => {
  server = await servePages({
    '/bank': () => article('Bank put on the list', body(claims.bank, 'the capital')),
    '/ports': () => article('Embargo on the coast', body(claims.ports, 'the ports')),
  });
});

afterAll(() => server.close());

describe.each(seenBrowsers)('in %s, a tab that nobody sees', (_, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());

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
    await expect.poll(() => cardIsOpen(back)).toBe(true);
    await back.press('n');
    await back.type('From the other tab.');
    await back.press('Escape');
    await expect.poll(() => marked(back, 'reportedly-note')).toHaveLength(1);
    expect(await marked(front, 'reportedly-note')).toEqual([]);
    await front.turnTo();
    await expect.poll(() => marked(front, 'reportedly-note')).toHaveLength(1);
    await back.close();
    await front.close();
  });

  it('is not read again for what changes in it, until it is turned to', async () => {
    const back = await reader.newTab();
    await back.goto(`${server.origin}/ports`);
    await back.turnTo();
    await seeClaim(back, PORTS);
    const front = await reader.newTab();
    await front.goto(`${server.origin}/bank`);
    await front.turnTo();
    await expect.poll(() => back.run('document.hidden')).toBe(true);
    await back.run(`{
      globalThis.drawn = [...CSS.highlights.values()];
      document.querySelector('article p').insertAdjacentHTML('afterend', ${JSON.stringify(`<p>${claims.grain}</p>`)});
    }`);
    await seeClaim(front, BANK);
    await back.run('new Promise((resolve) => setTimeout(resolve, 2000))');
    expect(await back.run('[...CSS.highlights.values()].every((each, i) => each === drawn[i])')).toBe(true);
    await back.turnTo();
    await seeClaim(back, GRAIN);
    await back.close();
    await front.close();
  });
});
