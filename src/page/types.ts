/** What is read out of a live page. Offsets are UTF-16 code units into `text`, end exclusive. */

/** A run of a page's text that comes from one DOM text node, in order of `start`. */
export interface Place {
  node: Text;
  offset: number;
}

/** The article's visible text, and the way back to the DOM. Reading it changes nothing in the page. */
export interface PageText {
  /** Blocks are separated by a blank line ("\n\n"), a `<br>` is "\n", other white space is one space. */
  readonly text: string;
  /** The element that holds the article's body, to be watched for changes; null where there is no article. */
  readonly root: Element | null;
  /**
   * The DOM range of a part of the text (of several trees: in the first), or null where its nodes have left the page.
   * Throws RangeError where the offsets lie outside the text.
   */
  range(start: number, end: number): Range | null;
  /** The same where the part runs through shadow roots: a range never leaves its tree, so there is one for each, in order. */
  ranges(start: number, end: number): Range[];
  /** The same as places, for what needs no range that the browser keeps up with every change of the page. */
  places(start: number, end: number): StaticRangeInit[];
  /** The offset in `text` of a DOM place (text node or element, as in a Range boundary), or null where it is not part of the text. */
  offsetAt(node: Node, offset: number): number | null;
}

/** Facts about the article that the page states about itself. Every field is null where it does not. */
export interface PageMetadata {
  /** The page's identity: canonical URL without fragment and tracking parameters, http(s) or file only. */
  url: string;
  title: string | null;
  outlet: string | null;
  byline: string | null;
  /** ISO 8601, UTC where the page gives a time, a bare date (YYYY-MM-DD) where it gives only that. */
  published: string | null;
  modified: string | null;
  /** BCP 47. */
  language: string | null;
}

/** The gate's answer. */
export interface GateAnswer {
  article: boolean;
  /** What decided it, for the popup: "schema.org NewsArticle", "og:type article", "enough prose", "too little text" … */
  reason: string;
}
