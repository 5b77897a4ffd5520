import type { Page } from 'playwright-core';

/** Run in the page: what is wrong with its layout, element by element. */
const FAULTS = `(() => {
  const controls = 'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=tab], [role=switch]';
  const open = [...document.querySelectorAll('dialog[open], [popover]:popover-open')].at(-1);
  const root = open ?? document.body;
  const width = document.documentElement.clientWidth;
  const named = (element) =>
    element.tagName.toLowerCase() + (element.className ? '.' + String(element.className).trim().replace(/\\s+/g, '.') : '') +
    ' “' + (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) + '”';
  const faults = [];

  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) faults.push('the page is ' + (scrollWidth - width) + ' px too wide');

  /** The part of an element that its scrolling or clipping ancestors leave in sight; null where none is left. */
  const inSight = (element) => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    for (let outer = element.parentElement; outer && outer !== document.documentElement; outer = outer.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(outer);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const box = outer.getBoundingClientRect();
      left = Math.max(left, box.left);
      top = Math.max(top, box.top);
      right = Math.min(right, box.right);
      bottom = Math.min(bottom, box.bottom);
    }
    return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null;
  };
  const scrollsSideways = (element) => {
    for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement)
      if (/auto|scroll/.test(getComputedStyle(outer).overflowX) && outer.scrollWidth > outer.clientWidth) return true;
    return false;
  };
  const shown = [...root.querySelectorAll(controls)].filter(
    (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && inSight(element),
  );
  // Boxes of one pixel are there for screen readers alone.
  const seen = shown.filter((element) => {
    const { width: wide, height } = element.getBoundingClientRect();
    return wide > 2 && height > 2;
  });

  for (const element of seen) {
    const { left, right } = element.getBoundingClientRect();
    if ((left < -1 || right > width + 1) && !scrollsSideways(element)) faults.push('beside the page: ' + named(element));
    if (!element.matches('button, a[href], summary, [role=tab]')) continue;
    const style = getComputedStyle(element);
    // A line that ends in “…” is cut on purpose.
    const cut = [element, ...element.querySelectorAll('*')].some((inner) => getComputedStyle(inner).textOverflow === 'ellipsis' || getComputedStyle(inner).webkitLineClamp !== 'none');
    if (cut || style.display === 'inline') continue;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) faults.push('words cut off: ' + named(element));
  }

  /** What sticks to an edge lies over what scrolls beneath it, and is meant to. */
  const layerOf = (element) => {
    for (let outer = element; outer && outer !== document.body; outer = outer.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(outer).position)) return outer;
    return null;
  };
  for (const [i, one] of seen.entries())
    for (const other of seen.slice(i + 1)) {
      if (one.contains(other) || other.contains(one) || layerOf(one) !== layerOf(other)) continue;
      if (one.closest('label')?.contains(other)) continue;
      const a = inSight(one);
      const b = inSight(other);
      if (!a || !b) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide <= 2 || high <= 2) continue;
      // Inline links that wrap have boxes that span lines; what stands on top at each one's middle tells.
      const boxes = [...one.getClientRects()].flatMap((box) => [...other.getClientRects()].map((second) => [box, second]));
      if (boxes.some(([x, y]) => Math.min(x.right, y.right) - Math.max(x.left, y.left) > 2 && Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 2))
        faults.push('one over the other: ' + named(one) + ' and ' + named(other));
    }
  return faults;
})()`;

/** Controls that lie beside the page, are cut off or lie over one another, in what is open on top; none where all is well. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(FAULTS);
}
