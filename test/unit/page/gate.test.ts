import { describe, expect, it } from 'vitest';
import { mayBeArticle } from '../../../src/page/article-signs';
import { isArticle } from '../../../src/page/gate';
import { documentOf, linked, pageOf, paragraphs } from './dom';

const NEWS = linked({ '@type': 'NewsArticle', headline: 'Ports closed' });
const OG_ARTICLE = '<meta property="og:type" content="article">';
/** The gate's answer; what it says yes to must have a sign of an article. */
function gate(head: string, body: string, url?: string) {
  const page = pageOf(head, body, url);
  const answer = isArticle(page);
  if (answer.article) expect(mayBeArticle(page)).toBe(true);
  return answer;
}
const card = (i: number) =>
  `<div class="card"><h3><a href="/s/${i}">Story number ${i}</a></h3>${paragraphs(1)}</div>`;
const cards = (count: number) => Array.from({ length: count }, (_, i) => card(i)).join('');

describe('isArticle: articles', () => {
  it.each([
    ['schema.org NewsArticle', NEWS],
    ['schema.org ReportageNewsArticle', linked({ '@type': 'ReportageNewsArticle' })],
    ['schema.org OpinionNewsArticle', linked({ '@type': ['Thing', 'OpinionNewsArticle'] })],
    ['schema.org LiveBlogPosting', linked([{ '@type': 'WebSite' }, { '@type': 'LiveBlogPosting' }])],
    [
      'schema.org AnalysisNewsArticle',
      linked({ '@graph': [{ '@type': 'http://schema.org/AnalysisNewsArticle' }] }),
    ],
    [
      'schema.org NewsArticle',
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "a "b"}</script>',
    ],
    ['schema.org BlogPosting', linked({ '@type': 'BlogPosting' })],
    ['og:type article', OG_ARTICLE],
  ])('knows %s', (reason, head) => {
    expect(gate(head, `<h1>Ports closed</h1><div>${paragraphs(6)}</div>`)).toEqual({ article: true, reason });
  });

  it('knows microdata and a named body without paragraphs', () => {
    const text = 'The ministry said the ports would close. '.repeat(20);
    const item = `<div itemscope itemtype="https://schema.org/NewsArticle">${paragraphs(4)}</div>`;
    expect(gate('', item).reason).toBe('schema.org NewsArticle');
    expect(gate('', `<div itemprop="articleBody">${text}</div>`)).toEqual({
      article: true,
      reason: 'articleBody',
    });
  });

  it('knows unnamed prose by an article element or a date', () => {
    const body = `<h1>Ports closed</h1><div>${paragraphs(14)}</div>`;
    expect(gate('', `<article>${body}</article>`)).toEqual({ article: true, reason: 'article element' });
    expect(gate('', `<time datetime="2024-03-05">5 March</time>${body}`)).toEqual({
      article: true,
      reason: 'enough prose',
    });
  });

  it('knows paragraphs that have a wrapper each', () => {
    const wrapped = paragraphs(6).replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>');
    expect(gate(NEWS, `<section>${wrapped}</section>`).article).toBe(true);
  });

  it('knows an article of which it was saved as a file', () => {
    const html = `<head>${NEWS}</head><body><div>${paragraphs(6)}</div></body>`;
    expect(isArticle(documentOf(html, 'file:///home/reader/saved.html')).article).toBe(true);
  });
});

describe('isArticle: other pages', () => {
  const long = `<h1>Much text</h1><div>${paragraphs(20)}</div><time datetime="2024-03-05"></time>`;
  it.each([
    ['a front page', '', cards(30), 'https://news.example/'],
    ['a front page that names its stories', NEWS, cards(30), 'https://news.example/?edition=world'],
    ['a section', OG_ARTICLE.replace('article', 'website'), cards(30), 'https://news.example/world'],
    [
      'a section that names its stories',
      linked([{ '@type': 'CollectionPage' }, { '@type': 'NewsArticle' }]),
      cards(30),
      undefined,
    ],
    ['a tag page that names its stories', NEWS, cards(30), 'https://news.example/tag/ports'],
    ['a shop', linked({ '@type': 'Product' }), long, undefined],
    ['a shop by og:type', '<meta property="og:type" content="product">', long, undefined],
    ['a video page', '<meta property="og:type" content="video.other">', long, undefined],
    ['a video page with a caption', NEWS, '<video></video><p>Ships wait outside the port.</p>', undefined],
    ['search results', '', long, 'https://news.example/search?q=ports'],
    ['a forum', linked({ '@type': 'DiscussionForumPosting' }), long, undefined],
    ['a forum by its address', OG_ARTICLE, long, 'https://news.example/forum/thread-7'],
    ['questions and answers', linked({ '@type': 'QAPage' }), long, undefined],
    ['mail', '', `${long}<div role="grid"></div>`, 'https://post.example/u/0'],
    ['a log-in page', '', `${long}<input type="password">`, undefined],
    ['prose without a date', '', `<h1>About us</h1><div>${paragraphs(20)}</div>`, undefined],
    ['prose without a headline', '', `<div>${paragraphs(20)}</div>`, undefined],
    ['an article behind a wall', NEWS, '<h1>Ports closed</h1><p>To read on, log in.</p>', undefined],
    ['a page without text', '', '', undefined],
  ])('leaves out %s', (_, head, body, url) => {
    expect(gate(head, body, url).article).toBe(false);
  });

  it('says why', () => {
    expect(gate('', '', 'https://news.example/').reason).toBe('front page');
    expect(gate(linked({ '@type': 'Product' }), '').reason).toBe('schema.org Product');
    expect(gate('', '', 'https://news.example/search?q=a').reason).toBe('address with /search');
    expect(gate(NEWS, '').reason).toBe('too little text');
  });

  it('survives a document without a body and JSON-LD of any shape', () => {
    const empty = documentOf('');
    empty.documentElement.remove();
    expect(isArticle(empty)).toEqual({ article: false, reason: 'too little text' });
    for (const value of [null, 7, 'text', [[[]]], { '@type': 5 }, { '@type': null, '@graph': 'x' }]) {
      expect(gate(linked(value), '').article).toBe(false);
    }
  });
});

describe('mayBeArticle', () => {
  it.each([
    ['paragraphs that each stand by themselves', '<meta property="og:type" content="website">', cards(40)],
    ['JSON-LD of something else', linked({ '@type': 'CollectionPage' }), cards(40)],
    ['nothing', '', ''],
  ])('is not so with %s', (_, head, body) => {
    expect(mayBeArticle(pageOf(head, body))).toBe(false);
  });
});
