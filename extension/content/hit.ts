import type { Item } from '../../src/items';
import type { PageText } from '../../src/page/types';

type CaretPositionDocument = Document & {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
};

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  const doc: CaretPositionDocument = document;
  if (doc.caretPositionFromPoint) {
    const caret = doc.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = doc.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Browsers give the nearest caret even for a point beside the text, so the point must lie on the item's own boxes. */
function covers(range: Range | null, x: number, y: number): boolean {
  if (!range) return false;
  for (const box of range.getClientRects())
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 3) return true;
  return false;
}

/** The items under a point of the viewport, the shortest (most particular) first. */
export function itemsAt(x: number, y: number, items: readonly Item[], page: PageText): Item[] {
  const caret = caretAt(x, y);
  const at = caret && page.offsetAt(caret.node, caret.offset);
  if (at === null) return [];
  return items
    .filter((item) => item.start <= at && at <= item.end && covers(page.range(item.start, item.end), x, y))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}
