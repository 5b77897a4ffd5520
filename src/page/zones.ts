import { NAME_KINDS, OUT_PREFIXES } from './zone-names';

/**
 * What the names that a page gives an element (tag, class, id, role, itemprop) say about its content.
 * `out`: hardly ever the article (comments, navigation, related stories, share bars, cookie banners …).
 * `doubtful`: mostly not the article, but also used for wrappers of it.
 * `body`: names the article's body; `article`: names something that holds it.
 */
export type ZoneKind = 'out' | 'doubtful' | 'body' | 'article' | null;

const OUT_TAGS = new Set(['nav', 'figcaption', 'address', 'menu']);
const OUT_ROLES = new Set(
  'navigation menu menubar search dialog alertdialog tablist toolbar tooltip textbox'.split(' '),
);
const LONGEST_NAMES = 400;

/** Pages repeat a few class names thousands of times; the memory of one reading makes each a single lookup. */
export class ZoneReader {
  readonly #known = new Map<string, ZoneKind>();

  /** What an element's names say about it: its own, not those of its ancestors. */
  kindOf(element: Element, tag: string): ZoneKind {
    if (tag === 'body' || tag === 'html') return null;
    if (OUT_TAGS.has(tag)) return 'out';
    let named: ZoneKind = null;
    if (element.hasAttributes()) {
      const role = element.getAttribute('role');
      if (role !== null) {
        if (OUT_ROLES.has(role)) return 'out';
        if (role === 'banner' || role === 'contentinfo' || role === 'complementary') return 'doubtful';
        if (role === 'article' || role === 'main') named = 'article';
      }
      if (element.getAttribute('aria-hidden') === 'true') return 'out';
      const itemprop = element.getAttribute('itemprop');
      if (itemprop !== null && /\b(?:articleBody|reviewBody)\b/.test(itemprop)) return 'body';
      const className = element.getAttribute('class') ?? '';
      const id = element.id;
      if (className !== '' || id !== '') {
        const byName = this.#kindOfNames(id === '' ? className : `${className} ${id}`);
        if (byName === 'article') named = 'article';
        else if (byName !== null) return byName;
      }
    }
    if (tag === 'aside' || tag === 'footer') return 'doubtful';
    return tag === 'article' || tag === 'main' ? 'article' : named;
  }

  #kindOfNames(names: string): ZoneKind {
    let kind = this.#known.get(names);
    if (kind === undefined) {
      kind = kindOfNames(names.slice(0, LONGEST_NAMES));
      this.#known.set(names, kind);
    }
    return kind;
  }
}

/** Where the names of one element disagree, the stronger word wins. */
const STRENGTH = { article: 1, doubtful: 2, out: 3, body: 4 } as const;

/** What class names and an id, separated by white space, say about an element. */
export function kindOfNames(names: string): ZoneKind {
  const lower = /[A-Z]/.test(names) ? names.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase() : names;
  let found: ZoneKind = null;
  for (const name of lower.split(/\s+/)) {
    const parts = name.split(/[-_:.]+/);
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      const pair = i + 1 < parts.length ? NAME_KINDS.get(`${part}-${parts[i + 1]!}`) : undefined;
      const single = NAME_KINDS.get(part) ?? (OUT_PREFIXES.test(part) ? 'out' : undefined);
      for (const kind of [pair, single]) {
        if (kind !== undefined && (found === null || STRENGTH[kind] > STRENGTH[found])) found = kind;
      }
    }
  }
  return found;
}
