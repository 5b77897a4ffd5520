import { normalizeUrl } from './url';

/** Where a document stood when it was read, and what it then showed. */
export interface Standing {
  /** The address without fragment and tracking parameters. */
  location: string;
  /** The identity that the page states (`readMetadata`). */
  stated: string;
  /** The article's text. */
  text: string;
}

export interface Identity {
  url: string;
  /** The document shows another page than before. */
  isNew: boolean;
  /** The page's head still speaks of the page before. */
  isStale: boolean;
}

const blocksOf = (text: string) => text.split('\n\n').filter((block) => block.length > 40);

/** Whether at least half of a text's longer blocks, by length, stand in the other one too. */
function stays(before: string, after: string): boolean {
  if (before === after) return true;
  const now = new Set(blocksOf(after));
  let all = 0;
  let kept = 0;
  for (const block of blocksOf(before)) {
    all += block.length;
    if (now.has(block)) kept += block.length;
  }
  return all > 0 && 2 * kept >= all;
}

/** An address as it is compared and kept. */
export const placeOf = (location: string): string => normalizeUrl(location) ?? location;

/**
 * Which page a document shows, whose address and content change one after the other. A new address makes a new page only
 * when the text has changed with it: until then, and where an address is changed for the reader's place in an endless page,
 * the old article is still there. A canonical link that outlives its page is not believed.
 */
export class PageIdentity {
  #start: Standing | null = null;
  #url = '';
  #stale = false;
  /** The pages that this document has shown, by address. */
  readonly #known = new Map<string, string>();

  settle(now: Standing): Identity {
    const start = this.#start;
    if (start === null) return this.#begin(now, now.stated, false);
    const moved = now.location !== start.location;
    const restated = now.stated !== start.stated;
    if (!moved && !restated) {
      this.#start = now;
      return { url: this.#url, isNew: false, isStale: this.#stale };
    }
    if (stays(start.text, now.text)) {
      // Only the statement is new: the head was brought up to date after the article was shown.
      if (!moved) return this.#begin(now, now.stated, false);
      this.#start = { ...start, text: now.text };
      return { url: this.#url, isNew: false, isStale: this.#stale };
    }
    const known = this.#known.get(now.location);
    return restated
      ? this.#begin(now, now.stated, false)
      : this.#begin(now, known ?? now.location, known === undefined);
  }

  #begin(now: Standing, url: string, isStale: boolean): Identity {
    const isNew = url !== this.#url;
    this.#start = now;
    this.#url = url;
    this.#stale = isStale;
    this.#known.set(now.location, url);
    return { url, isNew, isStale };
  }
}

/** The links by which a page's head states its identity: another value may make it another page. */
export function statedLinks(document: Document): string {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return `${link ?? ''}\n${shared ?? ''}`;
}
