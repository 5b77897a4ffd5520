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
  /**
   * The same words stood elsewhere in the text too: the share of the context (0 to 1) that the best of those places had.
   * A place that has no more of it may be that other one. Missing for a quote that stood once, and in imported selectors.
   */
  twin?: number;
  /** How well the likest place of other words fitted (likeness plus share of the context, 0 to 2); missing where none was like it. */
  rival?: number;
}

/**
 * exact: the same words in the same surroundings; moved: the same words elsewhere; edited: other wording;
 * changed: a number, date, day or name in it differs; orphan: not found, never guessed.
 */
export type AnchorState = 'exact' | 'moved' | 'edited' | 'changed' | 'orphan';

export type Anchor =
  | { state: Exclude<AnchorState, 'orphan'>; start: number; end: number /** 0 to 1. */; score: number }
  | { state: 'orphan'; score: number };
