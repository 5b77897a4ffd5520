import { describe, expect, it } from 'vitest';
import { ChangeTest } from '../../../src/page/changes';
import { Gathered } from '../../../src/page/gathered';
import { readPage } from '../../../src/page/text';
import { pageOf, paragraphs } from './dom';

const ARTICLE = `<article><h1>Measures widened</h1>${paragraphs(4)}<div class="ad-slot"></div></article><p id="clock">0</p><div id="feed"></div>`;
const LONG =
  'The council of the coastal province met in the evening and put off the vote on the harbour until the end of the month, it was said.';

/** What a change of an article's page comes to, as an observer sees it. */
async function seen(change: (document: Document) => void, isOurs: (node: Node) => boolean = () => false) {
  const document = pageOf('', ARTICLE);
  const test = new ChangeTest(readPage(document), null);
  const gathered = new Gathered();
  const observer = new document.defaultView!.MutationObserver((records) => {
    for (const record of records) gathered.take(record, isOurs);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  change(document);
  await Promise.resolve();
  observer.disconnect();
  return { gathered, concerns: test.concerns(gathered) };
}

const set = (document: Document, selector: string, words: string) => {
  document.querySelector(selector)!.firstChild!.nodeValue = words;
};
const add = (document: Document, selector: string, html: string) =>
  document.querySelector(selector)!.insertAdjacentHTML('beforeend', html);
const often = (times: number, work: (i: number) => void) => {
  for (let i = 0; i < times; i++) work(i);
};

describe('changes of a page', () => {
  it.each<[string, (document: Document) => void]>([
    ['a word of the article', (document) => set(document, 'article p', 'Other words.')],
    ['a new paragraph', (document) => add(document, 'article', `<p>${LONG}</p>`)],
    ['a paragraph taken out', (document) => document.querySelector('article p')!.remove()],
    ['another article', (document) => add(document, '#feed', `<p>${LONG} ${LONG}</p>`)],
    [
      'a new paragraph among many nodes that come and go',
      (document) => {
        often(100, () => add(document, 'article', '<i></i>'));
        add(document, 'article', `<p>${LONG}</p>`);
      },
    ],
  ])('matter: %s', async (_, change) => {
    expect((await seen(change)).concerns).toBe(true);
  });

  it.each<[string, (document: Document) => void]>([
    ['a clock', (document) => often(1000, (i) => set(document, '#clock', String(i)))],
    ['an advertisement', (document) => add(document, '.ad-slot', `<p>${LONG}</p>`)],
    [
      'advertisements that come and go',
      (document) =>
        often(100, () => {
          document.querySelector('.ad-slot')!.innerHTML = `<p>${LONG}</p>`;
        }),
    ],
    ['short words beside the article', (document) => add(document, '#feed', '<b>Rain is coming.</b>')],
    ['a class', (document) => document.querySelector('article p')!.classList.add('read')],
  ])('do not matter: %s', async (_, change) => {
    const { gathered, concerns } = await seen(change);
    expect(concerns).toBe(false);
    expect(gathered.isEmpty).toBe(false);
  });

  it('of a node of our own are none', async () => {
    const { gathered } = await seen(
      (document) => {
        const host = document.createElement('div');
        host.id = 'own';
        document.documentElement.append(host);
        host.className = 'open';
        host.remove();
      },
      (node) => (node as Element).id === 'own',
    );
    expect(gathered.isEmpty).toBe(true);
  });

  it('of one node are kept once, and of very many nodes not at all', async () => {
    const once = await seen((document) => often(5000, (i) => set(document, '#clock', String(i))));
    expect(once.gathered.texts.size).toBe(1);
    expect(once.gathered.isFull).toBe(false);
    const many = await seen((document) => {
      add(document, '#feed', '<i></i>'.repeat(5100));
      for (const each of document.querySelectorAll('#feed i')) each.className = 'on';
    });
    expect(many.gathered.isFull).toBe(true);
  });

  it('are looked for in all that styles may change, where these were not watched', () => {
    const more = `<div id="more" style="display: none"><p>${LONG}</p></div>`;
    const document = pageOf('', ARTICLE.replace('</article>', `${more}</article>`));
    let test = new ChangeTest(readPage(document), null);
    const concerns = () => {
      const gathered = new Gathered();
      gathered.missStyles();
      return test.concerns(gathered);
    };
    expect(concerns()).toBe(false);
    document.querySelector('#more')!.removeAttribute('style');
    expect(concerns()).toBe(true);
    test = new ChangeTest(readPage(document), test);
    expect(concerns()).toBe(false);
    document.querySelector('article p')!.setAttribute('style', 'display: none');
    expect(concerns()).toBe(true);
  });
});
