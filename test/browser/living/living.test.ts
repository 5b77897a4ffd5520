import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Pages, servePages } from '../../../tools/serve';
import * as pages from './pages';
import { browsers, type Reader } from './readers';
import { cardIsOpen, confirm, marked, seeClaim, seeConfirmed } from './steps';
import type { Tab } from './tab';

/** Pages that change under the reader: what belongs to an article stays with it, and goes with it. */

const BANK = 'Northern Shipping Bank';
const PORTS = 'arms embargo';
const GRAIN = 'grain exporters';
const MINE = 'copper mine';

let server: Pages;

beforeAll(async () => {
  const bank = () => pages.article('Bank put on the list', pages.body(pages.claims.bank, 'the capital'));
  server = await servePages({
    '/spa/bank': () => pages.spa(false),
    '/spa/ports': () => pages.spa(false),
    '/spa/front': () => pages.spa(false),
    '/stale/spa/bank': () => pages.spa(true),
    '/endless': () => pages.endless,
    '/more-class': () => pages.readMore('class'),
    '/more-hidden': () => pages.readMore('hidden'),
    '/more-details': () => pages.readMore('details'),
    '/shadow': () => pages.shadow,
    '/framed': () => pages.framed,
    '/inner': bank,
    '/live': () => pages.liveBlog,
    '/reader': () => pages.readerView,
    '/bank': bank,
    '/bank/print': () =>
      pages.article(
        'Bank put on the list',
        `<div>${pages.body(pages.claims.bank, 'the capital')}</div>`,
        '<link rel="canonical" href="/bank">',
      ),
    '/other': () => pages.article('Embargo on the coast', pages.body(pages.claims.ports, 'the ports')),
  });
});

afterAll(() => server.close());

describe.each(browsers)('in %s', (_, start) => {
  let reader: Reader;
  let tab: Tab;

  beforeAll(async () => {
    reader = await start();
  });
  afterAll(() => reader?.close());
  beforeEach(async () => {
    tab = await reader.newTab();
  });
  afterEach(() => tab.close());

  const open = (path: string) => tab.goto(`${server.origin}${path}`);

  it('a new article in a single-page application is another page; the old one’s marks and card go, and come back with it', async () => {
    await open('/spa/bank');
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    await tab.click(BANK);
    await expect.poll(() => cardIsOpen(tab)).toBe(true);
    await tab.run(`go('/spa/ports')`);
    await seeClaim(tab, PORTS);
    expect(await marked(tab, 'reportedly-confirmed-tag')).toEqual([]);
    expect(await cardIsOpen(tab)).toBe(false);
    await tab.back();
    await seeConfirmed(tab, BANK);
  });

  it('a front page in a single-page application is no article; the next article is one again', async () => {
    await open('/spa/front');
    await tab.run(`go('/spa/ports')`);
    await seeClaim(tab, PORTS);
    await tab.run(`go('/spa/front')`);
    await expect
      .poll(() =>
        tab.run(`[...CSS.highlights.keys()].filter((name) => name.startsWith('reportedly-')).length`),
      )
      .toBe(0);
    await tab.run(`go('/spa/bank')`);
    await seeClaim(tab, BANK);
  });

  it('a framework sets the same text again, and the tag stays on it', async () => {
    await open('/bank');
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    await tab.run(
      `for (const p of document.querySelectorAll('article p')) p.textContent = String(p.textContent)`,
    );
    await seeConfirmed(tab, BANK);
    await tab.run(`document.querySelector('article').innerHTML += ''`);
    await seeConfirmed(tab, BANK);
  });

  it.each([
    ['class', `document.querySelector('article').classList.add('open')`],
    ['hidden', `document.querySelector('.rest').hidden = false`],
    ['details', `document.querySelector('.rest').open = true`],
  ])('a part unfolded by %s is read', async (how, unfold) => {
    await open(`/more-${how}`);
    await seeClaim(tab, BANK);
    expect(await marked(tab, 'reportedly-speculative')).toEqual([]);
    await tab.run(unfold);
    await seeClaim(tab, GRAIN);
  });

  it('an endless page’s next article is read, and the first one keeps its tag', async () => {
    await open('/endless');
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    await tab.run(`next('Embargo on the coast', nextStory)`);
    await seeClaim(tab, PORTS);
    await seeConfirmed(tab, BANK);
    await open('/endless');
    await seeConfirmed(tab, BANK);
  });

  it('a live blog adds a post on top, which is marked, and the tag stays', async () => {
    await open('/live');
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    await tab.run(`posts.insertAdjacentHTML('afterbegin', ${JSON.stringify(`<p>${pages.claims.mine}</p>`)})`);
    await seeClaim(tab, MINE);
    await seeConfirmed(tab, BANK);
  });

  it('text in open shadow roots and slots is read, marked and tagged', async () => {
    await open('/shadow');
    await seeClaim(tab, GRAIN);
    await seeClaim(tab, MINE);
    await confirm(tab, GRAIN);
    await tab.reload();
    await seeConfirmed(tab, GRAIN);
    await tab.run(
      `document.querySelector('story-part').shadowRoot.querySelector('p').textContent = ${JSON.stringify(pages.claims.ports)}`,
    );
    await seeClaim(tab, PORTS);
  });

  it('an article in a frame of the same origin is read, marked and tagged there', async () => {
    await open('/framed');
    const inFrame = (name: string) =>
      tab.run<number>(`frames[0].CSS.highlights.get(${JSON.stringify(name)})?.size ?? 0`);
    await expect.poll(() => inFrame('reportedly-stated')).toBeGreaterThan(0);
    await tab.click(BANK);
    await expect.poll(() => cardIsOpen(tab)).toBe(true);
    await tab.press('c');
    await expect.poll(() => inFrame('reportedly-confirmed-tag')).toBe(1);
    await tab.press('Escape');
    await open('/framed');
    await expect.poll(() => inFrame('reportedly-confirmed-tag')).toBe(1);
  });

  it('a reading view laid over the page shows the tag, and so does the page when it goes', async () => {
    await open('/reader');
    await seeClaim(tab, BANK);
    await confirm(tab, BANK);
    const inOverlay = () =>
      tab.run(`[...(CSS.highlights.get('reportedly-confirmed-tag') ?? [])]
        .map((range) => range.startContainer.parentElement.closest('#reader') !== null)`);
    await tab.run('openReader()');
    await expect.poll(inOverlay).toEqual([true]);
    await tab.run(
      `document.querySelector('#reader').remove(); document.querySelector('article').style.display = ''`,
    );
    await expect.poll(inOverlay).toEqual([false]);
  });

  it('a print view has the annotations of its article', async () => {
    await open('/bank');
    await seeClaim(tab, BANK);
    if ((await marked(tab, 'reportedly-confirmed-tag')).length === 0) await confirm(tab, BANK);
    await open('/bank/print');
    await seeConfirmed(tab, BANK);
  });

  it('a page from the back/forward cache shows what was saved meanwhile', async () => {
    await open('/bank');
    await seeClaim(tab, BANK);
    await tab.run(`document.body.dataset.kept = 'yes'`);
    await open('/other');
    await seeClaim(tab, PORTS);
    const second = await reader.newTab();
    await second.goto(`${server.origin}/bank`);
    await seeClaim(second, BANK);
    await second.click(BANK);
    await expect.poll(() => cardIsOpen(second)).toBe(true);
    await second.press('n');
    await second.type('Seen from elsewhere.');
    await second.press('Escape');
    await expect.poll(() => marked(second, 'reportedly-note')).toHaveLength(1);
    await second.close();
    await tab.back();
    await expect.poll(() => tab.run(`document.body?.dataset.kept`).catch(() => null)).toBe('yes');
    await expect.poll(() => marked(tab, 'reportedly-note')).toHaveLength(1);
  });

  it('advertisements that come and go in the article have nothing read or drawn again', async () => {
    await open('/bank');
    await seeClaim(tab, BANK);
    const comeAndGo = `(async () => {
      const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      await wait(1500);
      const before = [...CSS.highlights.values()];
      for (let i = 0; i < 4; i++) {
        const ad = document.createElement('div');
        ad.className = 'ad-slot';
        ad.innerHTML = '<p>The best kettles of the year, chosen by our readers, now at half the price in all shops.</p>';
        document.querySelector('article p:nth-of-type(2)').after(ad);
        await wait(400);
        ad.remove();
        await wait(400);
      }
      const after = [...CSS.highlights.values()];
      return before.length > 0 && before.length === after.length && before.every((highlight, i) => highlight === after[i]);
    })()`;
    expect(await tab.run(comeAndGo)).toBe(true);
    await tab.run(`document.querySelector('article p').textContent = ${JSON.stringify(pages.claims.ports)}`);
    await seeClaim(tab, PORTS);
  });
});
