/**
 * The words that sites build class names and ids from, by what they say about an element's content. A name is split at
 * hyphens, underscores and camel case; single parts and pairs of neighbouring parts ("most-read") are looked up.
 */
const set = (...lists: string[]): string[] => lists.join(' ').split(' ');

/** Hardly ever the article. */
const OUT_NAMES = set(
  'ad ads advert adverts advertisement advertisements advertising adsbygoogle dfp adslot sponsor sponsored outbrain taboola zergnet revcontent nativo',
  'breadcrumb breadcrumbs nav navbar navigation menu submenu pagination pager prevnext skip skip-link',
  'comments comment commentlist comment-list comment-form disqus livefyre respond coral spotim replies',
  'related relateds relatedposts related-articles related-content related-links related-news related-stories related-topics relatedarticles relatedstories relatedlinks relatednews relatedcontent jp-relatedposts yarpp recirc recirculation recommend recommended recommendation recommendations',
  'trending most-read most-popular most-viewed most-recent mostread mostpopular more-stories more-news more-from more-articles more-on read-next read-also also-read also-like up-next you-may popular-post popular-posts latest-news latest-stories latest-posts',
  'newsletter newsletters subscribe signup sign-up mailchimp optin opt-in email-form paywall-prompt',
  'share shares sharing sharebar sharebutton sharebuttons sharedaddy sharethis addthis addtoany social socials follow-us a2a',
  'cookie cookies consent gdpr onetrust privacy-banner',
  'byline bylines author authors bio contributor contributors',
  'caption captions figcaption photo-credit image-credit credit credits slideshow lightbox',
  'tags taglist tag-list keywords entry-meta post-meta entry-footer article-footer post-footer article-meta postmeta posted-on timestamp timestamps pubdate publish-date published-date updated',
  'popup pop-up modal toolbar tooltip copyright site-footer site-header masthead noprint no-print printonly print-only offscreen visuallyhidden',
);

/** Mostly not the article, but also used for wrappers of it. */
const DOUBTFUL_NAMES = set(
  'sidebar sidebars side-bar rail aside widget widgets footer foot header promo promos promotion banner teaser teasers carousel',
  'supplemental extra extras meta infobox info-box factbox callout cta module-list overlay aux secondary complementary tools utility hidden hide collapse collapsed',
);

/** The article's body. */
const BODY_NAMES = set(
  'article-body articlebody story-body storybody story-bodytext entry-content entrycontent post-content postcontent post-body postbody',
  'article-content articlecontent article-text articletext story-content storycontent story-text storytext body-copy bodycopy body-text bodytext',
  'content-body contentbody rich-text richtext article-copy post-entry postentry',
);

/** Something that holds an article. */
const ARTICLE_NAMES = set(
  'article story post hentry blogpost newsitem main-content maincontent content-main page-content entry single',
);

export type NameKind = 'out' | 'doubtful' | 'body' | 'article';

/** What a word, or a pair of neighbouring words, says. */
export const NAME_KINDS: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  ...ARTICLE_NAMES.map((name) => [name, 'article'] as const),
  ...DOUBTFUL_NAMES.map((name) => [name, 'doubtful'] as const),
  ...OUT_NAMES.map((name) => [name, 'out'] as const),
  ...BODY_NAMES.map((name) => [name, 'body'] as const),
]);

/** Beginnings of single words that mark an element as out ("addthis_toolbox", "recirculation"). */
export const OUT_PREFIXES = /^(?:advert|adsby|addthis|recirc|onetrust|relatedp|gallery$)/;
