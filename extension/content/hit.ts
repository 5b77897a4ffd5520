import type { Item } from '../../src/items';
import { type Texts, textFor } from './texts';

/** Browsers give the nearest caret even for a point beside the text, so the point must lie on the item's own boxes. */
function covers(range: Range | null, x: number, y: number): boolean {
  if (!range) return false;
  for (const box of range.getClientRects())
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 3) return true;
  return false;
}

/** The items under a point of the viewport, the shortest (most particular) first. */
export function itemsAt(x: number, y: number, items: readonly Item[], texts: Texts): Item[] {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return [];
  const isHit = (item: Item) => {
    const text = textFor(texts, item);
    const at = text.offsetAt(caret.offsetNode, caret.offset);
    return (
      at !== null && item.start <= at && at <= item.end && covers(text.range(item.start, item.end), x, y)
    );
  };
  return items.filter(isHit).sort((a, b) => a.end - a.start - (b.end - b.start));
}
