/** What an address says of its page, without `location` and regular expressions, whose first use costs the gate more than these. */

export interface Address {
  /** The names between the slashes of the path, without empty ones. */
  readonly names: readonly string[];
  /** Behind the question mark, empty where there is none. */
  readonly query: string;
  readonly isWeb: boolean;
}

/** Takes an absolute address apart. */
export function addressOf(url: string): Address {
  const [whole = ''] = url.split('#', 1);
  const [place = '', ...query] = whole.split('?');
  const at = place.indexOf('://');
  const [, ...names] = at < 0 ? [] : place.slice(at + 3).split('/');
  return {
    names: names.filter((name) => name !== ''),
    query: query.join('?'),
    isWeb: place.startsWith('http:') || place.startsWith('https:'),
  };
}

/** Parameters by which old sites name a story of their front page's address. */
const STORY = new Set(['p', 'id', 'article', 'story']);

/** Whether it is a site's own: nothing behind the host but what stands for its front page. */
export function isFrontPage({ names, query, isWeb }: Address): boolean {
  const [name = ''] = names;
  const isFront =
    names.length === 0 || (names.length === 1 && (name === 'home' || name.startsWith('index.')));
  return (
    isWeb &&
    isFront &&
    !query.split('&').some((part) => STORY.has(part.split('=', 1)[0] ?? '') && part.includes('='))
  );
}

/** Names in an address that lead to lists, shops, mail and the like. */
const OTHER = new Set(
  (
    'search forum forums thread threads showthread viewtopic cart carts checkout basket login signin account inbox mail tag tags ' +
    'category categories topic topics author authors product products shop video videos watch live-tv podcast podcasts'
  ).split(' '),
);

/** The first part of an address that leads to a list, a shop, mail or the like; null where there is none. */
export function otherName({ names }: Address): string | null {
  for (const name of names) {
    const [bare = ''] = name.split('.', 1);
    if (OTHER.has(bare.toLowerCase())) return bare;
  }
  return null;
}
