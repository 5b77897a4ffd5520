/** What a page's JSON-LD says of its article. All of it is the page's word: strings are raw and of any length. */
export interface LinkedArticle {
  headline: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
}

type Thing = Record<string, unknown>;

const ARTICLE_TYPES: readonly RegExp[] = [
  /^(?:\w*NewsArticle|LiveBlogPosting|Report)$/,
  /^(?:Article|\w*Article|BlogPosting|SocialMediaPosting)$/,
];
const LONGEST_JSON = 2_000_000;
const MOST_THINGS = 2000;
const DEEPEST = 8;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses JSON-LD as pages really write it: in comments, with raw line breaks in strings, with a comma too many. */
export function parseLoose(source: string): unknown {
  const text = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '');
  for (const repair of [
    (raw: string) => raw,
    withoutControls,
    (raw: string) => withoutControls(raw).replace(/,(\s*[\]}])/g, '$1'),
  ]) {
    try {
      return JSON.parse(repair(text));
    } catch {
      // The next repair is tried.
    }
  }
  return null;
}

const withoutControls = (raw: string) => raw.replace(/\p{Cc}+/gu, ' ');

/** All things that the page's JSON-LD speaks of: list members, graphs, what a page is about. */
function thingsOf(value: unknown, found: Thing[], depth: number): void {
  if (depth > DEEPEST || found.length >= MOST_THINGS) return;
  if (Array.isArray(value)) {
    for (const item of value) thingsOf(item, found, depth + 1);
    return;
  }
  if (!isThing(value)) return;
  found.push(value);
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'hasPart',
    'author',
    'creator',
    'publisher',
  ]) {
    if (value[key] !== undefined) thingsOf(value[key], found, depth + 1);
  }
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).flatMap((name) =>
    typeof name === 'string' ? name.replace(/^.*[/:#]/, '') : [],
  );
}

const stringOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  return isThing(first) && typeof first['@value'] === 'string' ? first['@value'] : null;
};

function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, byId));
  if (typeof value === 'string') return [value];
  if (!isThing(value)) return [];
  const name = stringOf(value.name);
  if (name !== null) return [name];
  const id = value['@id'];
  const named = typeof id === 'string' ? byId.get(id) : undefined;
  const known = named === undefined ? null : stringOf(named.name);
  return known === null ? [] : [known];
}

/** What the page's schema.org JSON-LD says of its article; null where it tells of none. Never throws. */
export function readLinkedArticle(document: Document): LinkedArticle | null {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= LONGEST_JSON) thingsOf(parseLoose(source), things, 0);
  }
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && thing.name !== undefined && !byId.has(id)) byId.set(id, thing);
  }
  for (const wanted of ARTICLE_TYPES) {
    const article = things.find((thing) => typesOf(thing).some((type) => wanted.test(type)));
    if (article === undefined) continue;
    return {
      headline: stringOf(article.headline) ?? stringOf(article.name),
      authors: namesOf(article.author ?? article.creator, byId),
      publisher: namesOf(article.publisher ?? article.sourceOrganization, byId)[0] ?? null,
      published: stringOf(article.datePublished) ?? stringOf(article.dateCreated),
      modified: stringOf(article.dateModified),
      language: namesOf(article.inLanguage, byId)[0] ?? null,
    };
  }
  return null;
}
