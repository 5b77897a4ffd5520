import type { GateAnswer } from './types';

/*
 * Runs on every page of a granted site: imports no code, asks for no style and no layout, reads as little as settles it.
 * The thresholds are characters of paragraph text, chosen on real articles and on pages written as front, section, shop,
 * search, forum and video pages.
 */

const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting|Report)$/;
const ARTICLE_TYPE = /^(?:Article|BlogPosting)$/;
const OTHER_TYPE =
  /^(?:CollectionPage|SearchResultsPage|Product|ProductGroup|QAPage|DiscussionForumPosting|ProfilePage|Recipe|JobPosting|CheckoutPage)$/;
/** First or later parts of an address that lead to lists, shops, mail and the like. */
const OTHER_PATH =
  /\/(?:search|forums?|threads?|showthread|viewtopic|carts?|checkout|basket|login|signin|account|inbox|mail|tags?|categor(?:y|ies)|topics?|authors?|products?|shop|videos?|watch|live-tv|podcasts?)(?:[/.?]|$)/i;
const ENOUGH_FOR_NEWS = 280;
const ENOUGH_FOR_ARTICLE = 400;
const ENOUGH_UNNAMED = 1400;
/** A paragraph shorter than this is a teaser, a label or a caption. */
const PARAGRAPH = 70;
const MOST_PARAGRAPHS = 150;
const MOST_LOOKED_AT = 1000;
const LONGEST_JSON = 300_000;

const NO = (reason: string): GateAnswer => ({ article: false, reason });
const YES = (reason: string): GateAnswer => ({ article: true, reason });

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The `@type` names of the things that a page's JSON-LD is about; of list items it asks nothing. */
function typesOf(value: unknown, found: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 30)) typesOf(item, found);
  } else if (isRecord(value)) {
    const type = value['@type'];
    for (const name of Array.isArray(type) ? type : [type]) {
      if (typeof name === 'string') found.push(name.replace(/^.*[/:]/, ''));
    }
    if (value['@graph'] !== undefined) typesOf(value['@graph'], found);
    if (value.mainEntity !== undefined) typesOf(value.mainEntity, found);
  }
}

function linkedTypes(document: Document): string[] {
  const found: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '').slice(0, LONGEST_JSON);
    try {
      typesOf(JSON.parse(json), found);
    } catch {
      // Broken JSON-LD is common; its first type still says what the page is.
      const first = /"@type"\s*:\s*\[?\s*"(\w+)"/.exec(json);
      if (first?.[1]) found.push(first[1]);
    }
  }
  for (const item of document.querySelectorAll('[itemtype*="schema.org/"]:not([itemprop])')) {
    found.push((item.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
    if (found.length > 60) break;
  }
  return found;
}

/**
 * The most paragraph text that stands together in one element. An article's paragraphs are siblings (`near`), or each in
 * a wrapper of its own beside its siblings' (`wide`); teasers are cards that stand apart.
 */
function proseOf(document: Document): { near: number; wide: number } {
  const near = new Map<Element, number>();
  const wide = new Map<Element, number>();
  const paragraphs = document.getElementsByTagName('p');
  let nearMost = 0;
  let wideMost = 0;
  // Once enough stands in one place, more of it changes no answer.
  for (let i = 0, read = 0; nearMost < ENOUGH_UNNAMED && read < MOST_PARAGRAPHS && i < MOST_LOOKED_AT; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) break;
    const parent = paragraph.parentElement;
    const length = (paragraph.textContent ?? '').trim().length;
    if (length < PARAGRAPH || parent === null || parent.localName === 'a') continue;
    read++;
    const first = paragraph.firstElementChild;
    if (first?.localName === 'a' && (first.textContent ?? '').length > 0.7 * length) continue;
    nearMost = Math.max(nearMost, add(near, parent, length));
    if (parent.parentElement !== null) wideMost = Math.max(wideMost, add(wide, parent.parentElement, length));
  }
  return { near: nearMost, wide: Math.max(nearMost, wideMost) };
}

function add(sums: Map<Element, number>, key: Element, length: number): number {
  const sum = (sums.get(key) ?? 0) + length;
  sums.set(key, sum);
  return sum;
}

const lengthOf = (element: Element | null | undefined) => (element?.textContent ?? '').trim().length;

/** The text of the element that the page names as its article's body. */
const namedBody = (document: Document) => lengthOf(document.querySelector('[itemprop~="articleBody"]'));

/** The text of the page's only `article` element, for pages that use no paragraphs. */
function loneArticle(document: Document): number {
  const articles = document.getElementsByTagName('article');
  return articles.length === 1 ? lengthOf(articles[0]) : 0;
}

const DATED =
  'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="date" i],meta[name="pubdate" i],meta[name^="dc.date" i],meta[name="parsely-pub-date"],meta[name="citation_date"],time[datetime],time[pubdate],[itemprop="datePublished"]';

/**
 * Whether a page is a news article, and what decided it. Reads the DOM alone and changes nothing; throws nothing.
 * Front, section, search, shop, mail, forum and video pages are not.
 */
export function isArticle(document: Document): GateAnswer {
  if (document.body === null) return NO('no text');
  const url = document.location ?? null;
  const path = url === null ? '' : `${url.pathname}${url.search}`;
  if (url !== null && /^https?:$/.test(url.protocol) && /^\/(?:index\.\w+|home)?\/?(?:\?.*)?$/.test(path)) {
    if (!/[?&](?:p|id|article|story)=/.test(url.search)) return NO('front page');
  }
  const ogType =
    document.head?.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase() ??
    '';
  const types = linkedTypes(document);
  const news = types.find((type) => NEWS_TYPE.test(type));
  const kin = types.find((type) => ARTICLE_TYPE.test(type));
  const other = types.find((type) => OTHER_TYPE.test(type));
  const otherPath = OTHER_PATH.exec(path);
  const body = namedBody(document);
  if (news === undefined) {
    if (other !== undefined) return NO(`schema.org ${other}`);
    if (otherPath !== null) return NO(`address with ${otherPath[0].replace(/[?.]$/, '')}`);
    const isOtherKind = /^(?:video|music|product|profile|books?)\b/.test(ogType);
    if (kin === undefined && isOtherKind) return NO(`og:type ${ogType}`);
  }
  const prose = proseOf(document);
  if (news !== undefined) {
    // A list of stories names each of them; the prose of one tells them apart.
    const isListed = other !== undefined || otherPath !== null;
    const isEnough = isListed
      ? prose.near >= ENOUGH_UNNAMED
      : prose.wide >= ENOUGH_FOR_NEWS || body >= ENOUGH_FOR_NEWS;
    return isEnough ? YES(`schema.org ${news}`) : NO('too little text');
  }
  if (body >= ENOUGH_FOR_NEWS) return YES('articleBody');
  const named = kin === undefined ? (ogType === 'article' ? 'og:type article' : null) : `schema.org ${kin}`;
  if (named !== null) {
    const isEnough = prose.wide >= ENOUGH_FOR_ARTICLE || loneArticle(document) >= 3 * ENOUGH_FOR_ARTICLE;
    return isEnough ? YES(named) : NO('too little text');
  }
  if (prose.near < ENOUGH_UNNAMED) return NO('too little text');
  if (document.querySelector('input[type="password"],[role="feed"],[role="grid"]') !== null)
    return NO('an application');
  if (document.querySelector('h1,h2') === null) return NO('no headline');
  const articles = document.getElementsByTagName('article').length;
  if (articles === 1) return YES('article element');
  return document.querySelector(DATED) !== null ? YES('enough prose') : NO('no date');
}
