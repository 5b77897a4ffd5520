import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { copyAs, type Quotable } from '../../../src/exchange/quotation';
import { words } from './sets';

const { DOMParser } = new JSDOM('').window;
const parser = new DOMParser();
const parse = (html: string) => parser.parseFromString(html, 'text/html');
const renderer = new MarkdownIt({ html: true, linkify: true });

function quotable(exact: string, page: Partial<Quotable['page']> = {}): Quotable {
  return {
    selectors: {
      quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      position: null,
    },
    page: {
      title: 'Norland weighs a freeze',
      outlet: 'The Harbour Post',
      published: '2031-03-04T09:30:00Z',
      url: 'https://news.example/2031/grain?id=7',
      ...page,
    },
  };
}

describe('a quote that is copied', () => {
  it('has its citation, as text and as HTML that leads to the words', () => {
    expect(copyAs('quote', quotable('Norland could freeze\nthe assets.'))).toEqual({
      text: '“Norland could freeze the assets.” — Norland weighs a freeze, The Harbour Post, 2031-03-04. https://news.example/2031/grain?id=7',
      html:
        '<blockquote><p>Norland could freeze the assets.</p></blockquote>' +
        '<p>— <a href="https://news.example/2031/grain?id=7#:~:text=Norland%20could%20freeze,the%20assets.">Norland weighs a freeze</a>, The Harbour Post, 2031-03-04</p>',
    });
  });

  it('does without what is not known of the page', () => {
    const bare = quotable('Rice.', { title: null, outlet: null, published: null });
    expect(copyAs('quote', bare).text).toBe('“Rice.” https://news.example/2031/grain?id=7');
    expect(copyAs('markdown', bare).text).toBe(
      '> Rice.\n>\n> — [https\\://news.example/2031/grain?id\\=7](https://news.example/2031/grain?id=7#:~:text=Rice.)\n',
    );
  });

  it('is a block quote with its source in Markdown', () => {
    expect(copyAs('markdown', quotable('One line.\nAnother.'))).toEqual({
      text: '> One line.\n>\n> Another.\n>\n> — [Norland weighs a freeze](https://news.example/2031/grain?id=7#:~:text=One%20line.,Another.), The Harbour Post, 2031-03-04\n',
      html: null,
    });
  });

  it('is an address with a text fragment as a link', () => {
    expect(copyAs('link', quotable('frozen assets'))).toEqual({
      text: 'https://news.example/2031/grain?id=7#:~:text=frozen%20assets',
      html: null,
    });
  });

  it('links to nothing but the web', () => {
    const page = { url: 'javascript:alert(1)' };
    expect(copyAs('quote', quotable('Rice.', page)).html).not.toContain('<a');
    expect(renderer.render(copyAs('markdown', quotable('Rice.', page)).text)).not.toContain('<a');
  });
});

const hostile = fc.oneof(
  words,
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '![x](https://tracker.example/x.png)',
    '[[note]] #tag ==x== %%x%%',
    '</p></blockquote><script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    '\n> - # ```\n',
    '\u202eevil',
    '[x]: https://tracker.example',
  ),
);
const hostileQuotables = fc
  .record({
    exact: hostile,
    title: fc.option(hostile),
    outlet: fc.option(hostile),
    published: fc.option(hostile),
  })
  .map(({ exact, ...page }) => quotable(exact, page));

describe('words of other people’s making', () => {
  it('are nothing but words in the HTML', () => {
    fc.assert(
      fc.property(hostileQuotables, (made) => {
        const document = parse(copyAs('quote', made).html ?? '');
        const names = [...document.body.querySelectorAll('*')].map(({ localName }) => localName);
        expect(names).toEqual(['blockquote', 'p', 'p', 'a']);
        const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames(),
        );
        expect(attributes).toEqual(['href']);
      }),
      { numRuns: 300 },
    );
  });

  it('are nothing but words in the Markdown', () => {
    fc.assert(
      fc.property(hostileQuotables, (made) => {
        const document = parse(renderer.render(copyAs('markdown', made).text));
        const names = new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName));
        names.delete('blockquote');
        names.delete('p');
        names.delete('a');
        expect([...names]).toEqual([]);
        const links = [...document.querySelectorAll('a')].map((link) => new URL(link.href).host);
        expect(links).toEqual(['news.example']);
      }),
      { numRuns: 300 },
    );
  });

  it('carry no line break or unseen character into the text', () => {
    fc.assert(
      fc.property(hostileQuotables, (made) => {
        expect(copyAs('quote', made).text).not.toMatch(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u);
        expect(copyAs('link', made).text).toMatch(/^https:\/\/news\.example\/\S*$/);
      }),
      { numRuns: 300 },
    );
  });
});
