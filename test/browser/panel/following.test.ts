import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import { article, body, claims, spa } from '../living/pages';
import { browsers, type Reader } from '../living/readers';
import { cardIsOpen, confirm, seeConfirmed } from '../living/steps';
import type { OwnPage, Tab } from '../living/tab';

/** The list beside the article follows the tab in front of one window, as the reader turns from page to page. */

const BANK = 'Northern Shipping Bank';
const IMPOSED = 'imposed sanctions';
const PORTS = 'arms embargo';

let server: Pages;

beforeAll(async () => {
  server = await servePages({
    '/bank': () => article('Bank put on the list', body(claims.bank, 'the capital')),
    '/ports': () => article('Embargo on the coast', body(claims.ports, 'the ports')),
    '/spa/bank': () => spa(false),
    '/list': () => '<!doctype html><title>Tide tables</title><ul><li>High water 06:10</li></ul>',
  });
});

afterAll(() => server?.close());

/** Opens the panel's page in a window of its own, on the window that the reader reads in. */
async function openPanel(reader: Reader): Promise<OwnPage> {
  const before = await reader.own('review/index.html');
  const windowId = await before.run<number>(
    `(globalThis.browser ?? chrome).windows.getCurrent().then(({ id }) => id)`,
  );
  await before.close();
  const panel = await reader.own(`panel/index.html?window=${windowId}`);
  await panel.run(`(async (api) => {
    const { id } = await api.tabs.getCurrent();
    await api.windows.create({ tabId: id });
  })(globalThis.browser ?? chrome)`);
  return panel;
}

const shows = (panel: OwnPage, words: string) => expect.poll(() => panel.text()).toContain(words);

describe.each(browsers)('the side panel in %s', (_, start) => {
  let reader: Reader;
  let panel: OwnPage;
  let bank: Tab;
  let ports: Tab;

  beforeAll(async () => {
    reader = await start();
    bank = await reader.newTab();
    await bank.goto(`${server.origin}/bank`);
    ports = await reader.newTab();
    await ports.goto(`${server.origin}/ports`);
    panel = await openPanel(reader);
    await bank.turnTo();
  });

  afterAll(() => reader?.close());

  it('lists the claims of the page in front, as soon as they are found', async () => {
    await shows(panel, BANK);
    expect(await panel.text()).toContain('Bank put on the list');
  });

  it('follows the reader to another tab and back', async () => {
    await ports.turnTo();
    await shows(panel, PORTS);
    expect(await panel.text()).not.toContain(BANK);
    await bank.turnTo();
    await shows(panel, BANK);
  });

  it('shows at once what is tagged on the page, and the page what is tagged in it', async () => {
    await confirm(bank, IMPOSED);
    await expect.poll(() => panel.run(`document.querySelectorAll('.row.confirmed').length`)).toBe(1);
    await panel.run(`document.querySelector('.verdict.confirmed').click()`);
    await expect.poll(() => panel.run(`document.querySelectorAll('.row.confirmed').length`)).toBe(0);
    await panel.run(`document.querySelector('.verdict.confirmed').click()`);
    await seeConfirmed(bank, IMPOSED);
  });

  it('goes along when the tab loads another page, or the page becomes another by itself', async () => {
    await ports.turnTo();
    await shows(panel, PORTS);
    await ports.goto(`${server.origin}/spa/bank`);
    await shows(panel, BANK);
    await ports.run(`go('/spa/ports')`);
    await shows(panel, PORTS);
    expect(await panel.text()).not.toContain(BANK);
  });

  it('has no page read for its own sake, but reads one when it is asked to', async () => {
    await ports.goto(`${server.origin}/list`);
    await shows(panel, 'Not read yet');
    expect(await ports.run('CSS.highlights.size')).toBe(0);
    await panel.run(`document.querySelector('.trouble button').click()`);
    await expect.poll(() => panel.text()).not.toContain('Not read yet');
    await shows(panel, 'No article text on this page');
  });

  it('asks nothing while nobody sees it, and is up to date when it is seen again', async () => {
    await panel.run(`Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'))`);
    const before = await panel.text();
    await bank.turnTo();
    await bank.click(IMPOSED);
    await expect.poll(() => cardIsOpen(bank)).toBe(true);
    await bank.press('s');
    await bank.press('Escape');
    await expect.poll(() => bank.run(`CSS.highlights.get('reportedly-speculative-tag')?.size`)).toBe(1);
    expect(await panel.text()).toBe(before);
    await panel.run(`delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))`);
    await shows(panel, BANK);
    await expect.poll(() => panel.run(`document.querySelectorAll('.row.speculative').length`)).toBe(1);
  });
});
