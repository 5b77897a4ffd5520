import { holds } from './flat';
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
    'slot span strike strong sub sup time tt u var wbr'
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
  return className !== null && OFF_SCREEN.test(className);
}

/** Elements that a style of their own takes off the screen. */
function isFolded(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}

/** Less text than this in the paragraphs of an embedded document makes it a widget or an advertisement. In characters. */
const LEAST_EMBEDDED = 280;

/** The body of a frame's document where it is of the page's own origin, on the screen, and has an article's worth of paragraphs. */
function embeddedBody(element: Element): HTMLElement | null {
  const body = (element as HTMLIFrameElement).contentDocument?.body ?? null;
  if (body === null || !(element.checkVisibility?.({ visibilityProperty: true }) ?? true)) return null;
  let chars = 0;
  for (const paragraph of body.getElementsByTagName('p')) {
    chars += paragraph.textContent?.trim().length ?? 0;
    if (chars >= LEAST_EMBEDDED) return body;
  }
  return null;
}

/** An element whose content is not its child nodes, while the pass is in it. */
interface Detour {
  element: Element;
  /** Its shadow root, or the body of its document; null for a slot. */
  root: ShadowRoot | HTMLElement | null;
  /** What is slotted into it, and how far the pass has got. */
  slotted: readonly Node[];
  index: number;
}

/**
 * One pass over the elements and text below `top`, in the order of the tree as rendered (open shadow roots, slots and frames of
 * the same origin gone into), that can be done in slices. It reads attributes and text alone, neither style nor layout but
 * for whether a frame is shown. What it finds: `frames` (parents before children) and `blocks`.
 */
export class Walk {
  readonly frames: Frame[] = [];
  readonly blocks: Block[] = [];
  /** Shadow roots and documents that were gone into: changes in them are not seen from outside. */
  readonly roots: Node[] = [];
  /** Elements that were not gone into, since their style takes them off the screen. */
  readonly folded: Element[] = [];
  readonly #detours: Detour[] = [];
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
        const child = this.#into(node as Element);
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
    return this.#node !== null && !holds(this.#top, this.#node);
  }

  /** The first node of what an element shows; null where it shows nothing. */
  #into(element: Element): Node | null {
    let detour: Detour | null = null;
    let first: Node | null = element.firstChild;
    if (element.localName === 'slot') {
      const slotted = (element as HTMLSlotElement).assignedNodes();
      if (slotted.length > 0) {
        detour = { element, root: null, slotted, index: 0 };
        first = slotted[0] ?? null;
      }
    } else if (element.localName === 'iframe') {
      const root = embeddedBody(element);
      first = root;
      if (root !== null) {
        detour = { element, root, slotted: [], index: 0 };
        this.roots.push(root.ownerDocument);
      }
    } else if (element.shadowRoot) {
      const root = element.shadowRoot;
      this.roots.push(root);
      first = root.firstChild;
      detour = { element, root, slotted: [], index: 0 };
    }
    if (detour !== null && first !== null) this.#detours.push(detour);
    return first;
  }

  #after(node: Node): Node | null {
    let at = node;
    for (;;) {
      const detour = this.#detours.at(-1);
      let next = at.nextSibling as Node | null;
      let parent: Element | null = at.parentElement;
      if (detour !== undefined && detour.slotted[detour.index] === at) {
        next = detour.slotted[++detour.index] ?? null;
        parent = detour.element;
      } else if (detour !== undefined && (detour.root === at || detour.root === at.parentNode)) {
        if (detour.root === at) next = null;
        if (detour.root === at || detour.root?.nodeType === 11) parent = detour.element;
      }
      if (next !== null) return next;
      if (parent === null || parent === this.#top) return null;
      if (parent === detour?.element) this.#detours.pop();
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

  #isException(element: Element): boolean {
    if (element.localName === 'dialog') return element.hasAttribute('open');
    return element.localName === 'iframe' && embeddedBody(element) !== null;
  }

  #enter(element: Element): boolean {
    const tag = element.localName;
    if (tag === 'br') {
      this.#block?.items.push(element as HTMLBRElement);
      return false;
    }
    if (NEVER.has(tag) && !this.#isException(element)) return false;
    const isPlain = !element.hasAttributes();
    const isInline = INLINE.has(tag);
    if (isPlain && isInline) return true;
    if (!isPlain && isPutAway(element)) return false;
    if (!isPlain && isFolded(element)) {
      this.folded.push(element);
      return false;
    }
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
