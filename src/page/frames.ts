import type { ZoneKind } from './zones';

/** An element on the way from the body to text, with what is known of the text below it. */
export interface Frame {
  readonly element: Element;
  readonly parent: Frame | null;
  readonly kind: ZoneKind;
  /** Prose of the blocks below, whatever their zone. */
  prose: number;
  /** The same without the blocks that are out: what the choice of the root goes by. */
  score: number;
  /** All text below, and the part of it in links, in characters. */
  chars: number;
  linkChars: number;
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
  /** Marks of sentences: commas, full stops and their kin. */
  marks: number;
  hidden: boolean;
}

/** How much a block counts as running text: its length outside links, less where nothing marks sentences. */
export function proseOf(block: Block): number {
  const own = block.chars - block.linkChars - block.outChars;
  if (own < 25) return 0;
  const linked = block.linkChars / block.chars;
  const tag = block.frame.element.localName;
  const weight =
    tag === 'p' || tag === 'blockquote'
      ? 1
      : /^h[1-6]$/.test(tag)
        ? 0
        : tag === 'li' || tag === 'td'
          ? 0.6
          : 0.8;
  return own * (1 - linked) * weight * (block.marks > 0 ? 1 : 0.3);
}

/** A block's text with white space folded: for reading what it says, not for offsets. */
export function textOf(block: Block): string {
  const parts = block.items.map((item) => (item.nodeType === 3 ? (item as Text).data : ' '));
  return parts.join('').replace(/\s+/g, ' ').trim();
}
