import type { ZoneKind } from './zones';

/** An element on the way from the body to text, with what is known of the text below it. */
export interface Frame {
  readonly element: Element;
  readonly parent: Frame | null;
  readonly kind: ZoneKind;
  /** Its place in the row of frames (parents before children), and the place behind its last descendant. */
  readonly index: number;
  end: number;
  /** Prose of the blocks below, whatever their zone. */
  prose: number;
  /** The same without the blocks that are out: what the choice of the root goes by. */
  score: number;
  /** All text below, and the part of it in links, in characters. */
  chars: number;
  linkChars: number;
  /** Whether an `h1` stands below. */
  holdsTitle: boolean;
  /** In a zone that is not the article. */
  out: boolean;
  /** The child, and the descendant whose names say "article body", with the highest score. */
  bestChild: Frame | null;
  bestBody: Frame | null;
}

/** A run of text that is laid out as one block: a paragraph, a heading, a list item, or text beside such. */
export interface Block {
  /** The block-level element that holds the run. */
  readonly frame: Frame;
  /** Text nodes and line breaks, in document order. */
  readonly items: (Text | HTMLBRElement)[];
  chars: number;
  linkChars: number;
  /** Characters inside inline elements whose names say that they are not the article. */
  outChars: number;
  /** Whether it has marks of sentences: commas, full stops and their kin. */
  marked: boolean;
  hidden: boolean;
  /** How much it counts as running text. */
  prose: number;
}

/** Whether a block or element stands in another, or is it. */
export const isWithin = (frame: Frame, outer: Frame): boolean =>
  outer.index <= frame.index && frame.index < outer.end;

const WEIGHTS: Readonly<Record<string, number>> = {
  p: 1,
  blockquote: 1,
  li: 0.6,
  td: 0.6,
  h1: 0,
  h2: 0,
  h3: 0,
  h4: 0,
  h5: 0,
  h6: 0,
};
const OTHER_WEIGHT = 0.8;
/** Less text than this outside links is a label, not prose. In characters. */
const LEAST_TEXT = 25;

/** How much a block counts as running text: its length outside links, less where nothing marks sentences; 0 if it is hidden. */
export function proseOf(block: Block): number {
  const own = block.chars - block.linkChars - block.outChars;
  if (own < LEAST_TEXT || block.hidden) return 0;
  const weight = WEIGHTS[block.frame.element.localName] ?? OTHER_WEIGHT;
  return own * (1 - block.linkChars / block.chars) * weight * (block.marked ? 1 : 0.3);
}

/** A block's text with white space folded: for reading what it says, not for offsets. */
export function textOf(block: Block): string {
  const parts = block.items.map((item) => (item.nodeType === 3 ? (item as Text).data : ' '));
  return parts.join('').replace(/\s+/g, ' ').trim();
}
