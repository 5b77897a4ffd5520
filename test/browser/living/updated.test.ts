import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims } from './pages';
import { browsers, type UpdatingReader } from './readers';
import { cardIsOpen, marked, openCard, seeClaim, seeConfirmed } from './steps';
import type { Tab } from './tab';

/** The extension is updated while an article is open. */

const BANK = 'Northern Shipping Bank';
const PORTS = 'arms embargo';
const GRAIN = 'grain exporters';
const MINE = 'copper mine';

let server: Pages;

beforeAll(async () => {
  server = await servePages({
    '/bank': () => article('Bank put on the list', body(claims.bank, 'the capital')),
    '/ports': () => article('Embargo on the coast', body(claims.ports, 'the ports')),
    '/mine': () => article('Mine closed to trade', body(claims.mine, 'the hills')),
    '/grain': () => article('Grain trade in doubt', body(claims.grain, 'the fields')),
  });
});

afterAll(() => server.close());

describe.each(browsers)('in %s', (_, start) => {
  let reader: UpdatingReader;
  let tab: Tab;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());
  beforeEach(async () => {
    tab = await reader.newTab();
  });
  afterEach(() => tab.close());

  /** Clicks until the new reader is there to hear it. */
  async function openWithNewReader(words: string) {
    const opens = async () => {
      await tab.click(words);
      return cardIsOpen(tab);
    };
    await expect.poll(opens, { interval: 300 }).toBe(true);
  }

  /** Types on while the extension is updated, until the new reader has the card. */
  async function typeThroughUpdate(text: string) {
    await tab.run(`{ globalThis.left = document.querySelector(':popover-open'); }`);
    await reader.update();
    await tab.turnTo();
    await tab.type(text);
    await expect.poll(() => tab.run('left.isConnected'), { message: 'the old card goes' }).toBe(false);
    await expect.poll(() => cardIsOpen(tab)).toBe(true);
  }

  it('an open card, and what is being typed in it, goes over to the new reader, which keeps it', async () => {
    await openCard(tab, `${server.origin}/bank`, BANK);
    await tab.press('n');
    await tab.type('Ask for the minutes');
    await typeThroughUpdate(' of the meeting');
    await tab.type('.');
    await expect
      .poll(() => tab.cards())
      .toMatchObject([{ note: 'Ask for the minutes of the meeting.', focus: 'note' }]);
    await tab.press('Tab');
    await tab.type('harbour, minutes');
    await typeThroughUpdate(', asked');
    await tab.press('Escape');
    await expect.poll(() => tab.cards()).toEqual([]);
    await tab.reload();
    await openCard(tab, `${server.origin}/bank`, BANK);
    expect(await tab.cards()).toMatchObject([
      { note: 'Ask for the minutes of the meeting.', tags: 'harbour, minutes, asked' },
    ]);
    await tab.press('Escape');
  });

  it('marks are drawn again, and what is tagged from then on is kept', async () => {
    await tab.goto(`${server.origin}/ports`);
    await seeClaim(tab, PORTS);
    await reader.update();
    await tab.turnTo();
    await openWithNewReader(PORTS);
    await tab.press('c');
    await seeConfirmed(tab, PORTS);
    await tab.press('Escape');
    await tab.reload();
    await seeConfirmed(tab, PORTS);
  });

  it('a card of a page’s own making is not taken for one that was left open', async () => {
    await tab.goto(`${server.origin}/mine`);
    await seeClaim(tab, MINE);
    await tab.run(`{
      const host = document.createElement('div');
      host.popover = 'manual';
      const mark = { seal: '', kind: 'claim', start: 0, end: 5, outside: false, quote: 'Embar' };
      host.attachShadow({ mode: 'closed' }).innerHTML =
        '<div data-mark=\\'' + JSON.stringify(mark) + '\\'><div class="card"><textarea class="note">Planted</textarea></div></div>';
      document.documentElement.append(host);
    }`);
    await reader.update();
    await tab.turnTo();
    await openWithNewReader(MINE);
    await tab.press('c');
    await seeConfirmed(tab, MINE);
    await tab.press('Escape');
    expect(await marked(tab, 'reportedly-note')).toEqual([]);
    expect(await tab.cards()).toMatchObject([{ note: 'Planted' }]);
  });

  it('where nothing may be read by itself the card says so, and what was typed stays in it', async () => {
    await openCard(tab, `${server.origin}/grain`, GRAIN);
    await tab.press('n');
    await tab.type('Ask the diplomats');
    await reader.clickOnly();
    await reader.update();
    await tab.turnTo();
    await tab.type(' again.');
    await expect
      .poll(() => tab.cards().then(([card]) => card?.words))
      .toMatch(/Reportedly was updated.*reload the page to go on/);
    await tab.press('Escape');
    expect(await tab.cards()).toMatchObject([{ note: 'Ask the diplomats again.' }]);
  });
});
