import type { Item } from '../../src/items';
import { type Texts, textFor } from './texts';

/** Browsers give the nearest caret even for a point beside the text, so the point must lie on the item's own boxes. */
function covers(ranges: readonly Range[], x: number, y: number): boolean {
  for (const range of ranges)
    for (const box of range.getClientRects())
      if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 3) return true;
  return false;
}

const isShadow = (root: Node): root is ShadowRoot => root instanceof ShadowRoot;

/** The items under a point of the viewport of a document that was read, the shortest (most particular) first. */
export function itemsAt(
  document: Document,
  { x, y }: { x: number; y: number },
  items: readonly Item[],
  texts: Texts,
): Item[] {
  const shadowRoots = texts.article.roots.filter(isShadow);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  // A place beside an element is a click on something that lies over the text.
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return [];
  const isHit = (item: Item) => {
    const text = textFor(texts, item);
    const at = text.offsetAt(caret.offsetNode, caret.offset);
    return (
      at !== null && item.start <= at && at <= item.end && covers(text.ranges(item.start, item.end), x, y)
    );
  };
  return items.filter(isHit).sort((a, b) => a.end - a.start - (b.end - b.start));
}
