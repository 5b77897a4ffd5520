import type { Item } from '../../src/items';
import type { PageText } from '../../src/page/types';

/** Browsers give the nearest caret even for a point beside the text, so the point must lie on the item's own boxes. */
function covers(range: Range | null, x: number, y: number): boolean {
  if (!range) return false;
  for (const box of range.getClientRects())
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 3) return true;
  return false;
}

/** The items under a point of the viewport, the shortest (most particular) first. */
export function itemsAt(x: number, y: number, items: readonly Item[], page: PageText): Item[] {
  const caret = document.caretPositionFromPoint(x, y);
  const at = caret && page.offsetAt(caret.offsetNode, caret.offset);
  if (at === null) return [];
  return items
    .filter((item) => item.start <= at && at <= item.end && covers(page.range(item.start, item.end), x, y))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}
