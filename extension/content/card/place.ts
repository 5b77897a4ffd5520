interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

const GAP = 8;

/**
 * Where a card goes so that it stands beside the words and never over them: under them, else above, else at the
 * side with more room, else at the bottom of the viewport. Everything in CSS pixels of the viewport.
 */
export function placeBeside(words: Box, card: Size, viewport: Size): { left: number; top: number } {
  const furthest = Math.max(GAP, viewport.width - card.width - GAP);
  const left = Math.min(Math.max(GAP, words.left), furthest);
  if (words.bottom + GAP + card.height <= viewport.height) return { left, top: words.bottom + GAP };
  if (words.top - GAP - card.height >= 0) return { left, top: words.top - GAP - card.height };
  const top = Math.max(GAP, Math.min(words.top, viewport.height - card.height - GAP));
  if (words.right + GAP + card.width <= viewport.width) return { left: words.right + GAP, top };
  if (words.left - GAP - card.width >= 0) return { left: words.left - GAP - card.width, top };
  return { left, top: Math.max(GAP, viewport.height - card.height - GAP) };
}

/**
 * How far a card that has grown goes up, so that its end comes into the viewport, in CSS pixels: as far as its beginning stays there.
 */
export function upIntoView({ top, bottom }: Pick<Box, 'top' | 'bottom'>, viewportHeight: number): number {
  return Math.max(0, Math.min(bottom + GAP - viewportHeight, top - GAP));
}
