import { addressOf, isFrontPage, otherName } from './address';
import type { GateAnswer } from './types';

/*
 * Runs on every page of a granted site: asks for no style and no layout, reads as little as settles it. It runs once a page and
 * so never gets warm: what it calls for the first time is what it costs. Regular expressions and further kinds of DOM objects
 * are dear, texts and lookups are not.
 * The thresholds are characters of paragraph text, chosen on real articles and on pages written as front, section, shop,
 * search, forum and video pages.
 */

const isNews = (type: string) =>
  type.endsWith('NewsArticle') || type === 'LiveBlogPosting' || type === 'Report';
const isKin = (type: string) => type === 'Article' || type === 'BlogPosting';
const OTHER_TYPES = new Set(
  (
    'CollectionPage SearchResultsPage Product ProductGroup QAPage DiscussionForumPosting ProfilePage Recipe JobPosting ' +
    'CheckoutPage'
  ).split(' '),
);
/** Asked in this way, what is not there costs no DOM object. */
const OG_ARTICLE = 'meta[property="og:type"][content~="article" i]';
const OG_OTHER =
  'meta[property="og:type"]:is([content^="video" i],[content^="music" i],[content^="product" i],[content^="profile" i],[content^="book" i])';
/** A third paragraph in one element, or lines of one broken by hand: where there is none no prose stands together. */
const RUNNING_TEXT = 'p:nth-of-type(3),p>br:nth-of-type(3)';
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

/** The name at the end of an identifier such as `http://schema.org/Report`. */
const nameIn = (id: string) => id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf(':')) + 1);

/** The `@type` names of the things that a page's JSON-LD is about; of list items it asks nothing. */
function typesOf(value: unknown, found: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 30)) typesOf(item, found);
  } else if (isRecord(value)) {
    const type = value['@type'];
    for (const name of Array.isArray(type) ? type : [type]) {
      if (typeof name === 'string') found.push(nameIn(name));
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
    found.push(nameIn(item.getAttribute('itemtype') ?? ''));
    if (found.length > 60) break;
  }
  return found;
}

interface Prose {
  /** The most paragraph text that stands together in one element, as an article's paragraphs do; teasers are cards that stand apart. */
  near: number;
  /** The same where each paragraph may have a wrapper of its own; at least `near`. */
  wide: number;
}

/** `strict` leaves out paragraphs that are links: teasers of other stories. */
function proseOf(document: Document, strict: boolean): Prose {
  const near = new Map<Element, number>();
  const wide = new Map<Element, number>();
  const paragraphs = document.getElementsByTagName('p');
  let nearMost = 0;
  let wideMost = 0;
  // Once enough stands in one place, more of it changes no answer.
  for (let i = 0, read = 0; nearMost < ENOUGH_UNNAMED && read < MOST_PARAGRAPHS && i < MOST_LOOKED_AT; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) break;
    const length = (paragraph.textContent ?? '').trim().length;
    if (length < PARAGRAPH) continue;
    const parent = paragraph.parentElement;
    if (parent === null || parent.localName === 'a') continue;
    read++;
    if (strict && isLink(paragraph, length)) continue;
    nearMost = Math.max(nearMost, add(near, parent, length));
    if (parent.parentElement !== null) wideMost = Math.max(wideMost, add(wide, parent.parentElement, length));
  }
  return { near: nearMost, wide: Math.max(nearMost, wideMost) };
}

function isLink(paragraph: Element, length: number): boolean {
  const first = paragraph.firstElementChild;
  return first?.localName === 'a' && (first.textContent ?? '').length > 0.7 * length;
}

/** Whether there is enough prose by some measure. Links are told apart only where it is decided by that: mostly it is not. */
const hasProse = (document: Document, isEnough: (prose: Prose) => boolean): boolean =>
  isEnough(proseOf(document, false)) && isEnough(proseOf(document, true));

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
  const address = addressOf(document.URL);
  if (isFrontPage(address)) return NO('front page');
  const types = linkedTypes(document);
  const news = types.find(isNews);
  const kin = types.find(isKin);
  const other = types.find((type) => OTHER_TYPES.has(type));
  const otherPath = otherName(address);
  if (news !== undefined) {
    // A list of stories names each of them; the prose of one tells them apart.
    const isListed = other !== undefined || otherPath !== null;
    const isEnough = isListed
      ? hasProse(document, ({ near }) => near >= ENOUGH_UNNAMED)
      : hasProse(document, ({ wide }) => wide >= ENOUGH_FOR_NEWS) || namedBody(document) >= ENOUGH_FOR_NEWS;
    return isEnough ? YES(`schema.org ${news}`) : NO('too little text');
  }
  if (other !== undefined) return NO(`schema.org ${other}`);
  if (otherPath !== null) return NO(`address with /${otherPath}`);
  const otherKind = kin === undefined ? document.querySelector(OG_OTHER)?.getAttribute('content') : null;
  if (otherKind) return NO(`og:type ${otherKind.trim().toLowerCase()}`);
  if (namedBody(document) >= ENOUGH_FOR_NEWS) return YES('articleBody');
  const isShared = kin === undefined && document.querySelector(OG_ARTICLE) !== null;
  const named = isShared ? 'og:type article' : kin === undefined ? null : `schema.org ${kin}`;
  if (named !== null) {
    const isEnough =
      hasProse(document, ({ wide }) => wide >= ENOUGH_FOR_ARTICLE) ||
      loneArticle(document) >= 3 * ENOUGH_FOR_ARTICLE;
    return isEnough ? YES(named) : NO('too little text');
  }
  const isProse =
    document.querySelector(RUNNING_TEXT) !== null && hasProse(document, ({ near }) => near >= ENOUGH_UNNAMED);
  if (!isProse) return NO('too little text');
  if (document.querySelector('input[type="password"],[role="feed"],[role="grid"]') !== null)
    return NO('an application');
  if (document.querySelector('h1,h2') === null) return NO('no headline');
  const articles = document.getElementsByTagName('article').length;
  if (articles === 1) return YES('article element');
  return document.querySelector(DATED) !== null ? YES('enough prose') : NO('no date');
}
