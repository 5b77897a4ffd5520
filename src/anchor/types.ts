/** W3C Web Annotation selectors. Offsets are UTF-16 code units, end exclusive. */

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  /** Up to 32 characters before the quote. */
  prefix: string;
  /** Up to 32 characters after the quote. */
  suffix: string;
}

export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** How a place in a text is remembered. A stored annotation always has the quote; the position may be missing in imported ones. */
export interface Selectors {
  quote: TextQuoteSelector;
  position: TextPositionSelector | null;
  /** The quote stood more than once in the text, so that finding it once, in other surroundings, proves nothing. */
  repeated?: boolean;
}

/**
 * exact: the same words in the same surroundings; moved: the same words elsewhere; edited: other wording;
 * changed: a number, date, day or name in it differs; orphan: not found, never guessed.
 */
export type AnchorState = 'exact' | 'moved' | 'edited' | 'changed' | 'orphan';

export type Anchor =
  | { state: Exclude<AnchorState, 'orphan'>; start: number; end: number /** 0 to 1. */; score: number }
  | { state: 'orphan'; score: number };
