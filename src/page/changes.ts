import { chainOf, flatParent, holds } from './flat';
import type { Gathered } from './gathered';
import type { PageReading } from './text';
import { isVisible } from './visible';
import { ZoneReader } from './zones';

/** Less new text than this outside of the article is no further article. In characters. */
const LEAST_NEWS = 140;

/** `NodeFilter.SHOW_TEXT`, which Node has no name for. */
const SHOW_TEXT = 4;

const TEXTLESS = /^(?:script|style|noscript|template|svg|link|meta|head|title)$/;

/** Whether an element is laid out as nothing by its own attributes, or is written in. */
const isPutAway = (element: Element) =>
  element.hasAttribute('hidden') || (element as HTMLElement).isContentEditable === true;

/** Whether an element shows what is in it. */
const shows = (element: Element) =>
  !isPutAway(element) &&
  isVisible(element) &&
  (element.localName !== 'details' || element.hasAttribute('open'));

function textLength(node: Node): number {
  return node.nodeType === 1 && TEXTLESS.test((node as Element).localName)
    ? 0
    : (node.textContent ?? '').trim().length;
}

/**
 * Tells mutations that may have changed an article's text from those that cannot have: text that comes and goes outside
 * of it, in it where advertisements, share bars and their kin stand, or out of sight. In doubt they may have.
 */
export class ChangeTest {
  readonly #reading: PageReading;
  readonly #zones = new ZoneReader();
  /** Elements in the article, and whether they were on the screen when they were last looked at. */
  readonly #seen: WeakMap<Element, boolean>;

  /** `before` hands on what was seen of elements by the test of an earlier reading. */
  constructor(reading: PageReading, before: ChangeTest | null) {
    this.#reading = reading;
    this.#seen = before === null ? new WeakMap() : before.#seen;
  }

  /** Whether any of the changes may have changed the text. */
  concerns(changes: Gathered): boolean {
    if (!this.#reading.stands) return true;
    for (const text of changes.texts) if (this.#isReadOrNew(text)) return true;
    for (const [parent, children] of changes.parents()) {
      if (!parent.isConnected) continue;
      for (const child of children) if (this.#isNews(child)) return true;
    }
    return changes.isBlind
      ? this.#isRestyled([...changes.restyled, ...this.#reading.folded], true)
      : this.#isRestyled([...changes.restyled], false);
  }

  #isReadOrNew(node: Text): boolean {
    return this.#reading.uses(node) || this.#isNews(node);
  }

  /** Whether an added or changed node may hold text of the article. */
  #isNews(node: Node): boolean {
    if (!node.isConnected) return false;
    const length = textLength(node);
    const { root } = this.#reading;
    const inRoot = root !== null && holds(root, node);
    // A custom element's text may all be in its shadow root.
    const hasTrees = node.nodeType === 1 && this.#hasTrees(node as Element);
    if (length === 0 ? !(inRoot && hasTrees) : !inRoot && length < LEAST_NEWS && !hasTrees) return false;
    return !this.#isOut(node);
  }

  #hasTrees(element: Element): boolean {
    return element.shadowRoot !== null || element.localName.includes('-') || element.localName === 'iframe';
  }

  /** Whether a node stands in something that is not the article by its name, within the article or the page. */
  #isOut(node: Node): boolean {
    for (const link of chainOf(node)) {
      for (
        let at: Element | null = link.node.nodeType === 1 ? (link.node as Element) : flatParent(link.node);
        at !== null && at !== this.#reading.root;
        at = at.parentElement
      ) {
        if (TEXTLESS.test(at.localName) || isPutAway(at)) return true;
        if (this.#reading.root !== null && at.contains(this.#reading.root)) return false;
        if (this.#zones.kindOf(at, at.localName) === 'out') return true;
      }
    }
    return false;
  }

  /** Whether new attributes, of these elements or of `all`, have brought text of the article on the screen or off it. */
  #isRestyled(elements: readonly Element[], all: boolean): boolean {
    const { root, shown, hidden } = this.#reading;
    if (root === null) return false;
    let around = all;
    for (const element of elements) {
      if (!element.isConnected) continue;
      if (element.contains(root) || holds(root, element)) around = true;
      if (!holds(root, element) || element === root) continue;
      const visible = shows(element);
      const before = this.#seen.get(element);
      this.#seen.set(element, visible);
      if (visible !== before && visible && this.#hasUnread(element) && this.#isNews(element)) return true;
    }
    return around && (hidden.some((block) => isVisible(block)) || shown.some((block) => !isVisible(block)));
  }

  /** Whether text is seen in an element that was not read. */
  #hasUnread(element: Element): boolean {
    const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
    for (
      let node = walker.nextNode() as Text | null;
      node !== null;
      node = walker.nextNode() as Text | null
    ) {
      if (node.data.trim() === '' || this.#reading.uses(node) || node.parentElement === null) continue;
      if (isVisible(node.parentElement)) return true;
    }
    return false;
  }
}
