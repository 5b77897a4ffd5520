import { isoDate } from './dates';
import { type LinkedArticle, readLinkedArticle } from './jsonld';
import type { PageMetadata } from './types';
import { canonicalUrl } from './url';

const LONGEST = { title: 500, outlet: 120, byline: 300 };
const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

function decodeReference(whole: string, body: string): string {
  if (!body.startsWith('#')) return NAMED_CHARACTERS[body.toLowerCase()] ?? whole;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : ' ';
}

/** A stated text made fit to show: no control or direction characters, no tags, one line, bounded length; null where nothing is left. */
function clean(value: string | null | undefined, longest: number): string | null {
  if (value === null || value === undefined) return null;
  const text = value
    .slice(0, 20 * longest)
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, decodeReference)
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The `content` of the page's meta tags by lower-case name or property, the first of each kept first. */
function metaTags(document: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name || content.trim() === '') continue;
      const known = tags.get(name);
      if (known === undefined) tags.set(name, [content]);
      else known.push(content);
    }
  }
  return tags;
}

class Stated {
  readonly #tags: Map<string, string[]>;
  constructor(tags: Map<string, string[]>) {
    this.#tags = tags;
  }
  /** The first of several tags that the page has. */
  first(...names: string[]): string | null {
    return this.every(...names)[0] ?? null;
  }
  /** All values of the first of several tags that the page has. */
  every(...names: string[]): string[] {
    for (const name of names) {
      const values = this.#tags.get(name);
      if (values !== undefined) return values;
    }
    return [];
  }
  /** The first value of any of the tags that `read` can make something of. */
  pick<T>(names: readonly string[], read: (value: string) => T | null): T | null {
    for (const name of names) {
      for (const value of this.#tags.get(name) ?? []) {
        const result = read(value);
        if (result !== null) return result;
      }
    }
    return null;
  }
}

const isAddress = (value: string) => /^(?:https?:)?\/\/|^www\.|^@|\.(?:com|org|net)\/?$/i.test(value.trim());

function authorOf(value: string): string | null {
  if (isAddress(value)) return null;
  return clean(value, LONGEST.byline)?.replace(/^by:?\s+/i, '') ?? null;
}

function bylineOf(document: Document, stated: Stated, linked: LinkedArticle | null): string | null {
  const candidates = [
    linked?.authors ?? [],
    ...[
      'author',
      'parsely-author',
      'byl',
      'sailthru.author',
      'article:author',
      'dc.creator',
      'dcterms.creator',
    ].map((name) => stated.every(name)),
    stated.every('citation_author', 'twitter:creator'),
    [...document.querySelectorAll('[rel~="author"], [itemprop~="author"]')]
      .slice(0, 5)
      .map((element) => element.textContent ?? ''),
  ];
  for (const values of candidates) {
    const names = [...new Set(values.slice(0, 20).flatMap((value) => authorOf(value) ?? []))];
    if (names.length > 0) return clean(names.join(', '), LONGEST.byline);
  }
  return null;
}

/** The document's title without the outlet's name at its end or beginning. */
function documentTitle(document: Document, outlet: string | null): string | null {
  const title = clean(document.title, LONGEST.title);
  if (title === null || outlet === null) return title;
  const parts = title.split(/\s+[|–—·»-]\s+/);
  const rest = parts.filter((part) => part.toLowerCase() !== outlet.toLowerCase());
  if (rest.length === parts.length || rest.length === 0) return title;
  const from = title.indexOf(rest[0]!);
  const last = rest.at(-1)!;
  return title.slice(from, title.lastIndexOf(last) + last.length);
}

function languageOf(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.trim().slice(0, 35).replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
];

function timeElement(document: Document, selectors: string): string | null {
  for (const element of [...document.querySelectorAll(selectors)].slice(0, 20)) {
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    const date = isoDate(value);
    if (date !== null) return date;
  }
  return null;
}

const orNull = <T>(value: string | null | undefined, read: (value: string) => T | null): T | null =>
  value ? read(value) : null;

/**
 * What the page states about itself: schema.org JSON-LD first, then meta tags, then links and elements. `url` is where
 * the page was loaded from. All of it is the page's own word, cut to a bounded length and freed of control characters;
 * dates are ISO 8601. Never throws, changes nothing.
 */
export function readMetadata(document: Document, url: string): PageMetadata {
  const linked = readLinkedArticle(document);
  const stated = new Stated(metaTags(document));
  const outlet =
    clean(linked?.publisher, LONGEST.outlet) ??
    clean(
      stated.first(
        'og:site_name',
        'application-name',
        'dc.publisher',
        'dcterms.publisher',
        'citation_journal_title',
      ),
      LONGEST.outlet,
    );
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  return {
    url: canonicalUrl(url, document.querySelector('base[href]') ? document.baseURI : url, [
      link,
      stated.first('og:url'),
    ]),
    title:
      clean(linked?.headline, LONGEST.title) ??
      clean(
        stated.first('og:title', 'twitter:title', 'citation_title', 'dc.title', 'dcterms.title'),
        LONGEST.title,
      ) ??
      documentTitle(document, outlet),
    outlet,
    byline: bylineOf(document, stated, linked),
    published:
      orNull(linked?.published, isoDate) ??
      stated.pick(PUBLISHED, isoDate) ??
      timeElement(
        document,
        'time[pubdate], [itemprop~="datePublished"], article time[datetime], main time[datetime]',
      ),
    modified:
      orNull(linked?.modified, isoDate) ??
      stated.pick(MODIFIED, isoDate) ??
      timeElement(document, '[itemprop~="dateModified"]'),
    language:
      orNull(linked?.language, languageOf) ??
      orNull(document.documentElement?.getAttribute('lang'), languageOf) ??
      stated.pick(
        ['content-language', 'dc.language', 'dcterms.language', 'language', 'og:locale'],
        languageOf,
      ),
  };
}
