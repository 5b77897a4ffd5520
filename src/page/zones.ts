/**
 * What the names that a page gives its elements (tag, class, id, role, itemprop) say about their content.
 * `out`: hardly ever the article (comments, navigation, related stories, share bars, cookie banners …).
 * `doubtful`: mostly not the article, but also used for wrappers of it.
 * `body`: names the article's body; `article`: names something that holds it.
 */
export type ZoneKind = 'out' | 'doubtful' | 'body' | 'article' | null;

const OUT_WORDS = [
  'ad|ads|advert\\w*|adsbygoogle|dfp|sponsor|sponsored|outbrain|taboola|zergnet|revcontent|nativo',
  'breadcrumbs?|nav|navbar|navigation|menu|submenu|pagination|pager|prevnext|post-navigation|skip-link',
  'comments?|commentlist|comment-list|comment-form|disqus|livefyre|respond|coral|spotim|replies',
  'related|relateds?-\\w+|relatedposts|related(?:articles|content|links|news|stories|topics)|jp-relatedposts|yarpp|recirc\\w*|recommend(?:ed|ation|ations)',
  'trending|most-(?:read|popular|viewed|recent)|mostread|mostpopular|more-(?:stories|news|from|articles|on)|read-(?:next|also)|also-(?:read|like)|up-next|you-may-(?:also-)?like|popular-posts?|latest-(?:news|stories|posts)',
  'newsletters?|subscribe|signup|sign-up|mailchimp|optin|opt-in|email-form|paywall-prompt',
  'share|shares|sharing|sharebar|sharebuttons?|share-(?:bar|buttons?|tools?|links?)|sharedaddy|sharethis|addthis\\w*|addtoany|social|socials|social-\\w+|follow-us|a2a-kit',
  'cookie|cookies|cookie-\\w+|consent|gdpr|onetrust\\w*|privacy-banner',
  'byline|bylines|byline-\\w+|author|authors|author-\\w+|article-author|post-author|bio|contributors?',
  'captions?|figcaption|image-caption|wp-caption-text|photo-credit|image-credit|credits?|media-caption|slideshow|gallery-\\w+|lightbox',
  'tags|tag-list|taglist|post-tags|article-tags|entry-tags|keywords|entry-meta|post-meta|entry-footer|article-footer|post-footer|article-meta|postmeta|posted-on|timestamps?|pubdate|publish-date|published-date|updated',
  'popup|pop-up|modal|toolbar|tooltip|copyright|site-footer|site-header|masthead|skip|noprint|no-print|screen-reader-text|visually-hidden|visuallyhidden|sr-only|print-only|printonly|offscreen',
];
const DOUBTFUL_WORDS =
  'sidebar|sidebars|side-bar|rail|right-rail|aside|widgets?|footer|foot|header|promo|promos|promotion|banner|teasers?|carousel|supplemental|extra|extras|meta|info-?box|factbox|callout|cta|module-list|overlay|aux|secondary|complementary|tools|utility|hidden|hide|collapse|collapsed';
const BODY_WORDS =
  'article-?body|story-?body(?:text)?|entry-?content|post-?content|post-?body|article-?content|article-?text|story-?content|story-?text|body-?copy|body-?text|content-?body|rich-?text|article-?copy|article-main-content|post-?entry|articletext|maincontent-body';
const ARTICLE_WORDS =
  'article|story|post|hentry|blogpost|news-?item|article-\\w+|story-\\w+|post-\\w+|main-?content|content-main|page-content|entry|single';

const words = (list: string) => new RegExp(`(?:^|[ _-])(?:${list})(?=$|[ _-])`);
const OUT = words(OUT_WORDS.join('|'));
const DOUBTFUL = words(DOUBTFUL_WORDS);
const BODY = words(BODY_WORDS);
const ARTICLE = words(ARTICLE_WORDS);

/** Page names come in kebab, snake and camel case: all are read as kebab. */
const kebab = (names: string) =>
  names
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_:.]+/g, '-')
    .toLowerCase();

/** Pages repeat a few class names thousands of times; the memory of one reading makes each a single lookup. */
export class ZoneReader {
  readonly #known = new Map<string, ZoneKind>();

  /** What an element's names say about it. The element's own names only, not those of its ancestors. */
  kindOf(element: Element): ZoneKind {
    const tag = element.localName;
    if (tag === 'body' || tag === 'html') return null;
    if (tag === 'nav' || tag === 'figcaption' || tag === 'address' || tag === 'menu') return 'out';
    const role = element.getAttribute('role');
    if (
      role !== null &&
      /^(?:navigation|menu|menubar|search|dialog|alertdialog|tablist|toolbar|tooltip|banner|contentinfo)$/.test(
        role,
      )
    ) {
      return role === 'banner' || role === 'contentinfo' ? 'doubtful' : 'out';
    }
    const itemprop = element.getAttribute('itemprop');
    if (itemprop !== null && /\b(?:articleBody|reviewBody)\b/.test(itemprop)) return 'body';
    const className = element.getAttribute('class');
    const id = element.id;
    const named = className || id ? this.#kindOfNames(`${className ?? ''} ${id}`) : null;
    if (named !== null && named !== 'article') return named;
    if (tag === 'aside' || tag === 'footer') return 'doubtful';
    if (tag === 'article' || tag === 'main' || role === 'article' || role === 'main') return 'article';
    return named;
  }

  #kindOfNames(names: string): ZoneKind {
    let kind = this.#known.get(names);
    if (kind === undefined) {
      const normal = kebab(names.trim().slice(0, 400)).replace(/\s+/g, ' ');
      kind = BODY.test(normal)
        ? 'body'
        : OUT.test(normal)
          ? 'out'
          : DOUBTFUL.test(normal)
            ? 'doubtful'
            : ARTICLE.test(normal)
              ? 'article'
              : null;
      this.#known.set(names, kind);
    }
    return kind;
  }
}
