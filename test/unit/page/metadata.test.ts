import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/page/metadata';
import { ADDRESS, documentOf, linked, pageOf } from './dom';

const read = (head: string, body = '') => readMetadata(pageOf(head, body), ADDRESS);

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ports closed to sanctioned tankers',
  author: [
    { '@type': 'Person', name: 'Ines Varga' },
    { '@type': 'Person', name: 'Tom Okoro' },
  ],
  publisher: { '@type': 'Organization', name: 'The Harbour Post' },
  datePublished: '2024-03-05T09:00:00+01:00',
  dateModified: '2024-03-06',
  inLanguage: 'en-gb',
};
const FACTS = {
  title: 'Ports closed to sanctioned tankers',
  outlet: 'The Harbour Post',
  byline: 'Ines Varga, Tom Okoro',
  published: '2024-03-05T08:00:00.000Z',
  modified: '2024-03-06',
  language: 'en-GB',
};

describe('readMetadata: JSON-LD', () => {
  it('reads an article', () => {
    expect(read(linked(ARTICLE))).toEqual({ url: ADDRESS, ...FACTS });
  });

  it('finds it in a graph, with the author and publisher named elsewhere', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Harbour' },
        {
          ...ARTICLE,
          '@type': ['Thing', 'ReportageNewsArticle'],
          author: { '@id': '#ines' },
          publisher: { '@id': '#post' },
        },
        { '@type': 'Person', '@id': '#ines', name: 'Ines Varga' },
        { '@type': 'Organization', '@id': '#post', name: 'The Harbour Post' },
      ],
    };
    expect(read(linked(graph))).toEqual({ url: ADDRESS, ...FACTS, byline: 'Ines Varga' });
  });

  it('finds it in a list behind other things, and prefers news to other articles', () => {
    const list = [{ '@type': 'BreadcrumbList' }, { '@type': 'Article', headline: 'Another' }, ARTICLE];
    expect(read(linked(list)).title).toBe(FACTS.title);
  });

  it('takes it before meta tags', () => {
    const meta = '<meta property="og:title" content="Other"><meta property="og:site_name" content="Other">';
    expect(read(meta + linked(ARTICLE))).toMatchObject({ title: FACTS.title, outlet: FACTS.outlet });
  });

  it.each([
    ['a comma too many', '{"@type":"NewsArticle","headline":"Mended",}'],
    ['a raw line break in a string', '{"@type":"NewsArticle","headline":"Men\nded"}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"Mended"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Mended"}\n//]]>'],
  ])('mends %s', (_, json) => {
    const head = `<title>Fallback</title><script type="application/ld+json">${json}</script>`;
    expect(read(head).title?.replace(' ', '')).toBe('Mended');
  });

  it.each([
    '{"@type":"NewsArticle","headline":',
    'null',
    '[]',
    '[[[[',
    '"text"',
    '{"@type":{}}',
    '{"@graph":7}',
    '',
  ])('falls back to meta tags where it is %s', (json) => {
    const head = `<meta property="og:title" content="Stated"><script type="application/ld+json">${json}</script>`;
    expect(read(head).title).toBe('Stated');
  });

  it('survives fields of the wrong type, and a graph that is very deep', () => {
    const wrong = {
      '@type': 'NewsArticle',
      headline: { a: 1 },
      author: [7, null, { name: 3 }],
      datePublished: 20240305,
    };
    expect(read(linked(wrong))).toMatchObject({ title: null, byline: null, published: null });
    let deep: unknown = ARTICLE;
    for (let i = 0; i < 500; i++) deep = { '@graph': [deep] };
    expect(read(`<title>Deep</title>${linked(deep)}`).title).toBe('Deep');
  });
});

describe('readMetadata: meta tags and elements', () => {
  it('reads og, article and language tags', () => {
    const head = `
      <link rel="canonical" href="/world/story?utm_medium=x">
      <meta property="og:title" content="Bank &amp; port"><meta property="og:site_name" content="Harbour">
      <meta name="author" content="By Ines Varga"><meta property="article:published_time" content="2024-03-05T09:00:00Z">
      <meta property="article:modified_time" content="2024-03-05T10:00:00Z"><meta property="og:locale" content="en_US">`;
    expect(read(head)).toEqual({
      url: 'https://news.example/world/story',
      title: 'Bank & port',
      outlet: 'Harbour',
      byline: 'Ines Varga',
      published: '2024-03-05T09:00:00.000Z',
      modified: '2024-03-05T10:00:00.000Z',
      language: 'en-US',
    });
  });

  it('reads citation and Dublin Core tags', () => {
    const head = `
      <meta name="citation_title" content="Tankers"><meta name="citation_author" content="A. One">
      <meta name="citation_author" content="B. Two"><meta name="DC.publisher" content="Press"><meta name="DC.date.issued" content="2024-03-05">`;
    expect(read(head)).toMatchObject({
      title: 'Tankers',
      byline: 'A. One, B. Two',
      outlet: 'Press',
      published: '2024-03-05',
    });
  });

  it('takes the author from elements, the date from a time element, the language from the page', () => {
    const html = `<html lang="de-at"><title>Häfen zu | Hafenpost</title><meta property="og:site_name" content="Hafenpost">
      <body><article><a rel="author">Ines Varga</a><time datetime="2024-03-05T09:00Z">5. März</time></article>`;
    expect(readMetadata(documentOf(html), ADDRESS)).toMatchObject({
      title: 'Häfen zu',
      byline: 'Ines Varga',
      published: '2024-03-05T09:00:00.000Z',
      language: 'de-AT',
    });
  });

  it('does not take an address for an author', () => {
    expect(read('<meta property="article:author" content="https://social.example/ines">').byline).toBeNull();
  });

  it('says nothing that the page does not', () => {
    expect(read('')).toEqual({
      url: ADDRESS,
      title: null,
      outlet: null,
      byline: null,
      published: null,
      modified: null,
      language: null,
    });
  });

  it('bounds lengths, and strips control characters, direction overrides and tags', () => {
    const long = read(`<meta property="og:title" content="${'word '.repeat(5000)}">`).title ?? '';
    expect(long.length).toBeLessThanOrEqual(500);
    expect(long.endsWith('…')).toBe(true);
    const odd = linked({
      '@type': 'NewsArticle',
      headline: 'A\u0000b\u202ec <b>bold</b>&#x3c;i&#62; &rsquo;\n d',
    });
    expect(read(odd).title).toBe('A b c bold ’ d');
    expect(read('<html lang="../../x">').language).toBeNull();
  });
});
