/** What of the page is on the screen, as far as style says it. Reads computed style, never layout, but for one rare case. */

const styleOf = (element: Element): CSSStyleDeclaration | null =>
  element.ownerDocument.defaultView?.getComputedStyle(element) ?? null;

/**
 * False where an element or one of its ancestors is not rendered (`display: none`, closed `details`, skipped content) or
 * is `visibility: hidden`. A page whose body is hidden as a whole is one that is still loading: that counts as visible.
 */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    const body = element.ownerDocument.body;
    return body !== null && !body.checkVisibility({ visibilityProperty: true }) && element.checkVisibility();
  }
  // Without a renderer (jsdom): by the computed style of every ancestor.
  if (styleOf(element)?.visibility === 'hidden') return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (styleOf(at)?.display === 'none') return false;
  }
  return true;
}

/** How an element takes part in the flow of text. */
export interface Flow {
  /** Begins and ends a line of its own. */
  block: boolean;
  /** Keeps the line breaks of its source. */
  pre: boolean;
  /** Taken off the screen by clipping (text for screen readers alone). */
  clipped: boolean;
}

/** The flow of an element; asks the computed style once. */
export function flowOf(element: Element): Flow {
  const style = styleOf(element);
  if (style === null) return { block: false, pre: false, clipped: false };
  const display = style.display;
  return {
    block:
      display !== '' &&
      !display.startsWith('inline') &&
      display !== 'contents' &&
      !display.startsWith('ruby'),
    pre: (style.whiteSpace ?? '').startsWith('pre'),
    clipped: isClipped(element, style),
  };
}

function isClipped(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position === 'absolute' && /^rect\((?:0|1)(?:px)?[, ]/.test(style.clip)) return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath ?? '')) return true;
  // Only a box that hides what overflows it can be collapsed; asking its size is the one question to the layout.
  if (style.overflow !== 'hidden' && style.overflow !== 'clip') return false;
  if (style.display.startsWith('inline') || !('checkVisibility' in element)) return false;
  const { offsetHeight, offsetWidth } = element as HTMLElement;
  return offsetHeight <= 1 || offsetWidth <= 1;
}
