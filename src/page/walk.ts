import type { Block, Frame } from './frames';
import { ZoneReader } from './zones';

/** Elements whose content is no text of the page, or is text that somebody writes in it. */
const NEVER = new Set(
  (
    'script style noscript template svg math canvas iframe object embed audio video picture map img head title link meta ' +
    'button select textarea input datalist option progress meter dialog frameset rp rt'
  ).split(' '),
);

/** Elements that are inline unless a style sheet says otherwise; all others, unknown ones too, begin a block. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby rb s samp small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const MARKS = /[.,;:!?…](?=\s|["'”’»)]|$)|[。、，！？；।؟،]/;
/** Names that take text off the screen but leave it to screen readers. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const OFF_SCREEN = /\b(?:sr-only|visually-?hidden|screen-reader-text|screenreader|offscreen|a11y-hidden)\b/i;

/** Elements whose attributes say that they are not on the screen, or that somebody writes in them. */
function isPutAway(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const className = element.getAttribute('class');
  if (className !== null && OFF_SCREEN.test(className)) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}

/**
 * One pass over the elements and text below `top`, in document order, that can be done in slices.
 * It reads attributes and text alone: neither style nor layout. What it finds: `frames` (parents before children) and `blocks`.
 */
export class Walk {
  readonly frames: Frame[] = [];
  readonly blocks: Block[] = [];
  readonly #zones = new ZoneReader();
  readonly #top: Element;
  #node: Node | null;
  #frame: Frame;
  /** The frame whose element is block-level and holds the text that comes next. */
  #holders: Frame[] = [];
  #block: Block | null = null;
  #linkDepth = 0;
  #outDepth = 0;

  constructor(top: Element) {
    this.#top = top;
    this.#frame = this.#newFrame(top, null);
    this.#holders.push(this.#frame);
    this.#node = top.firstChild;
  }

  /** Goes on for at most `nodes` nodes; true where the pass is done. */
  step(nodes: number): boolean {
    let left = nodes;
    while (this.#node !== null && left-- > 0) {
      const node: Node = this.#node;
      if (node.nodeType === 3) this.#text(node as Text);
      else if (node.nodeType === 1 && this.#enter(node as Element)) {
        const child: ChildNode | null = node.firstChild;
        if (child !== null) {
          this.#node = child;
          continue;
        }
        this.#leave(node as Element);
      }
      this.#node = this.#after(node);
    }
    if (this.#node === null) {
      this.#flush();
      this.#frame.end = this.frames.length;
    }
    return this.#node === null;
  }

  /** Whether the page has taken away, between two slices, the place where the pass stands. */
  get isLost(): boolean {
    return this.#node !== null && !this.#top.contains(this.#node);
  }

  #after(node: Node): Node | null {
    let at = node;
    for (;;) {
      if (at.nextSibling !== null) return at.nextSibling;
      const parent: Element | null = at.parentElement;
      if (parent === null || parent === this.#top) return null;
      this.#leave(parent);
      at = parent;
    }
  }

  #newFrame(element: Element, parent: Frame | null): Frame {
    const frame: Frame = {
      element,
      parent,
      index: this.frames.length,
      end: 0,
      kind: this.#zones.kindOf(element, element.localName),
      prose: 0,
      score: 0,
      chars: 0,
      linkChars: 0,
      holdsTitle: false,
      out: false,
      bestChild: null,
      bestBody: null,
    };
    this.frames.push(frame);
    return frame;
  }

  #enter(element: Element): boolean {
    const tag = element.localName;
    if (tag === 'br') {
      this.#block?.items.push(element as HTMLBRElement);
      return false;
    }
    if (NEVER.has(tag) && (tag !== 'dialog' || !element.hasAttribute('open'))) return false;
    const isPlain = !element.hasAttributes();
    const isInline = INLINE.has(tag);
    if (isPlain && isInline) return true;
    if (!isPlain && isPutAway(element)) return false;
    if (tag !== 'summary' && element.parentElement?.localName === 'details') {
      if (!element.parentElement.hasAttribute('open')) return false;
    }
    const frame = this.#newFrame(element, this.#frame);
    this.#frame = frame;
    if (isInline) {
      if (tag === 'a') this.#linkDepth++;
      if (frame.kind === 'out') this.#outDepth++;
    } else {
      this.#flush();
      this.#holders.push(frame);
    }
    return true;
  }

  #leave(element: Element): void {
    const frame = this.#frame;
    // Inline elements without attributes have no frame of their own.
    if (frame.element !== element) return;
    frame.end = this.frames.length;
    if (INLINE.has(element.localName)) {
      if (element.localName === 'a') this.#linkDepth--;
      if (frame.kind === 'out') this.#outDepth--;
    } else {
      this.#flush();
      this.#holders.pop();
    }
    if (frame.parent !== null) this.#frame = frame.parent;
  }

  #text(node: Text): void {
    const data = node.data;
    const trimmed = data.trim();
    if (trimmed === '') {
      this.#block?.items.push(node);
      return;
    }
    let block = this.#block;
    if (block === null) {
      const holder = this.#holders.at(-1) ?? this.#frame;
      block = {
        frame: holder,
        items: [],
        chars: 0,
        linkChars: 0,
        outChars: 0,
        marked: false,
        hidden: false,
        prose: 0,
      };
      this.#block = block;
    }
    block.items.push(node);
    // A character of Chinese, Japanese or Korean says about as much as two and a half Latin letters.
    const chars = WIDE.test(trimmed) ? trimmed.length * 2.5 : trimmed.length;
    block.chars += chars;
    if (this.#linkDepth > 0) block.linkChars += chars;
    else if (this.#outDepth > 0) block.outChars += chars;
    block.marked ||= trimmed.length > 12 && MARKS.test(trimmed);
  }

  #flush(): void {
    if (this.#block !== null) this.blocks.push(this.#block);
    this.#block = null;
  }
}
