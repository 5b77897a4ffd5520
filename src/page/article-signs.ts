/*
 * A question before the gate's: most pages have nothing that could make them an article, and answering that takes one look. What is
 * touched for the first time is what it costs here, functions too, so this is one function and two selectors.
 */

/** All that `isArticle` says yes to has one of these, or JSON-LD that speaks of an article. Three paragraphs stand for running text. */
const SIGNS =
  'p:nth-of-type(3),p>br:nth-of-type(3),[itemprop~="articleBody"],meta[property="og:type"][content~="article" i],[itemtype*="Article"],[itemtype*="Posting"],[itemtype*="Report"]';

/** Whether it is worth asking if a page is an article: false only where `isArticle` says no. Never throws. */
export function mayBeArticle(document: Document): boolean {
  if (document.querySelector(SIGNS) !== null) return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length; i++) {
    const json = scripts[i]?.textContent ?? '';
    if (json.includes('Article') || json.includes('Posting') || json.includes('Report')) return true;
  }
  return false;
}
