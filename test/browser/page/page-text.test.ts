import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, startChromium, startFirefox } from './browsers';
import { BODY, HEADLINE, LEFT_OUT, largeStory, STORY } from './story';

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const SENTENCE = 'The ministry said that the list would be read out, and that two ports would close. ';

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('readPage in %s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.close());

  const textOf = async (html: string) =>
    (await engine.run(html, 'PageModule.readPage(document).text')) as string;

  it('reads headline and body as they are shown, and nothing else', async () => {
    const text = await textOf(STORY);
    for (const words of LEFT_OUT) expect(text).not.toContain(words);
    expect(text).toBe([HEADLINE, ...BODY].join('\n\n'));
  });

  it('tells which part is the headline, and which element holds the article', async () => {
    const result = await engine.run(
      STORY,
      `(() => { const r = PageModule.readPage(document);
        return [r.text.slice(r.headline.start, r.headline.end), r.root.localName]; })()`,
    );
    expect(result).toEqual([HEADLINE, 'article']);
  });

  it('leads every text node of the article back to itself', async () => {
    const result = await engine.run(
      STORY,
      `(() => {
        const fold = (text) => text.replace(/\\s+/g, ' ').trim();
        const reading = PageModule.readPage(document);
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const wrong = []; let mapped = 0; let out = 0;
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (fold(node.data) === '') continue;
          const start = reading.offsetAt(node, 0);
          if (start === null) { out++; continue; }
          const end = reading.offsetAt(node, node.length);
          mapped++;
          const range = reading.range(start, end);
          const text = fold(reading.text.slice(start, end));
          if (fold(range.toString()) !== text || text !== fold(node.data)) wrong.push([node.data, text]);
        }
        return { wrong, mapped, out: out > 15 };
      })()`,
    );
    // 2 in the headline, 5 in the first paragraph, 3 in the second, a heading, 2 lines, 4 more paragraphs and items.
    expect(result).toEqual({ wrong: [], mapped: 17, out: true });
  });

  it('leads quotes of the text to the place where they are shown', async () => {
    const result = await engine.run(
      STORY,
      `(() => {
        const reading = PageModule.readPage(document);
        return ['sanctions list, a spokeswoman said', 'Deputy Minister Lena Brandt'].map((quote) => {
          const start = reading.text.indexOf(quote);
          const range = reading.range(start, start + quote.length);
          return [range.toString(), range.getClientRects().length > 0,
            reading.offsetAt(range.startContainer, range.startOffset) === start,
            reading.offsetAt(range.endContainer, range.endOffset) === start + quote.length];
        });
      })()`,
    );
    expect(result).toEqual([
      ['sanctions list, a spokeswoman said', true, true, true],
      ['Deputy Minister Lena Brandt', true, true, true],
    ]);
  });

  it('changes nothing in the page', async () => {
    const result = await engine.run(
      STORY,
      `(() => {
        const before = document.documentElement.outerHTML;
        const observer = new MutationObserver(() => {});
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const reading = PageModule.readPage(document);
        reading.range(0, reading.text.length);
        PageModule.readMetadata(document, location.href);
        PageModule.isArticle(document);
        return [document.documentElement.outerHTML === before, observer.takeRecords().length, reading.text.length > 500];
      })()`,
    );
    expect(result).toEqual([true, 0, true]);
  });

  it.each([
    ['an empty page', ''],
    ['a page of pictures', page('<img alt="A tanker at sea, far from any port, seen from the air">')],
    ['a page of links', page(`<ul>${`<li><a href="/a">${SENTENCE}</a></li>`.repeat(30)}</ul>`)],
    ['a page that is all hidden', page(`<div style="display: none">${`<p>${SENTENCE}</p>`.repeat(9)}</div>`)],
    ['a page that is all an editor', page(`<div contenteditable>${`<p>${SENTENCE}</p>`.repeat(9)}</div>`)],
    ['a frame set', '<!doctype html><frameset><frame src="about:blank"></frameset>'],
  ])('finds nothing in %s', async (_name, html) => {
    const result = await engine.run(
      html,
      `(() => { const r = PageModule.readPage(document); return [r.text, r.root, r.headline, r.range(0, 0), r.offsetAt(document, 0)]; })()`,
    );
    expect(result).toEqual(['', null, null, null, null]);
  });

  it('lays out blocks and lines as the style sheet does', async () => {
    const text = await textOf(
      page(
        `<article><p>${SENTENCE.trim()}</p>
        <p><span class="stack">First line of the notice.</span><span class="stack">Second line of the notice, and its end.</span></p>
        <div><div class="flow">Joined, as it is </div><div class="flow">shown, on one line of the notice.</div></div>
        <pre>a list of ships:\n  one\n  two, and no more.</pre></article>`,
        '<style>.stack { display: block } .flow { display: inline }</style>',
      ).replace(SENTENCE.trim(), SENTENCE.repeat(4).trim()),
    );
    expect(text.split('\n\n').slice(1)).toEqual([
      'First line of the notice.',
      'Second line of the notice, and its end.',
      'Joined, as it is shown, on one line of the notice.',
      'a list of ships:\none\ntwo, and no more.',
    ]);
  });

  it('reads a page that is still veiled while it loads', async () => {
    const veiled = STORY.replace('</style>', 'body { visibility: hidden }</style>');
    expect(await textOf(veiled)).toContain(BODY[0]);
  });

  it('has no range where the article has been taken away', async () => {
    const result = await engine.run(
      STORY,
      `(() => { const r = PageModule.readPage(document); document.querySelector('article').remove(); return r.range(0, 20); })()`,
    );
    expect(result).toBeNull();
  });

  it('reads a page of 5 MB in slices as in one go, and lets the page have its turns', async () => {
    const html = largeStory(9_000);
    expect(html.length).toBeGreaterThan(5_000_000);
    const result = await engine.run(
      html,
      `await (async () => {
        let pauses = 0;
        const pause = () => { pauses++; return new Promise((resolve) => setTimeout(resolve)); };
        const sliced = await PageModule.readPageSliced(document, { sliceMs: 5, pause });
        const whole = PageModule.readPage(document);
        const at = whole.text.indexOf('Entry 8999 of');
        return [sliced.text === whole.text, whole.text.length > 4_000_000, pauses > 0,
          sliced.range(at, at + 19).startContainer.parentElement.id, sliced.range(at, at + 19).toString()];
      })()`,
    );
    expect(result).toEqual([true, true, true, 'p8999', 'Entry 8999 of the l']);
  });

  it('begins again where the page replaces what is being read', async () => {
    const result = await engine.run(
      largeStory(500),
      `await (async () => {
        const whole = PageModule.readPage(document).text;
        let turns = 0;
        const pause = async () => {
          if (++turns !== 2) return;
          const article = document.querySelector('article');
          article.replaceWith(article.cloneNode(true));
        };
        const reading = await PageModule.readPageSliced(document, { sliceMs: 0, pause });
        return [reading.text === whole, reading.range(0, whole.length) !== null, turns > 2];
      })()`,
    );
    expect(result).toEqual([true, true, true]);
  });

  it('comes to an end on a page that rewrites itself all the time', async () => {
    const result = await engine.run(
      largeStory(300),
      `await (async () => {
        const pause = async () => {
          const article = document.querySelector('article');
          article.replaceWith(article.cloneNode(true));
        };
        const { text, root } = await PageModule.readPageSliced(document, { sliceMs: 0, pause });
        return root === null ? text === '' : root.textContent.includes(text.slice(-20));
      })()`,
    );
    expect(result).toBe(true);
  });
});
