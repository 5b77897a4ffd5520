/** The part of a long list of rows of one height that is drawn. */
export interface Window {
  /** Index of the first row drawn, and of the first not drawn any more. */
  from: number;
  to: number;
}

/** Rows drawn above and below what is seen, so that scrolling shows no gaps. */
const MARGIN = 8;

/**
 * The rows to draw for a scroller at `top` with `height` to see (all in CSS pixels); of a list that is not `rested` those that are seen
 * alone.
 */
export function windowOf(
  count: number,
  rowHeight: number,
  top: number,
  height: number,
  rested = true,
): Window {
  const margin = rested ? MARGIN : 0;
  if (rowHeight <= 0) return { from: 0, to: Math.min(count, 1) };
  const first = Math.floor(Math.max(0, top) / rowHeight);
  const last = Math.ceil((Math.max(0, top) + height) / rowHeight);
  const from = Math.min(Math.max(0, first - margin), Math.max(0, count - 1));
  return { from, to: Math.min(count, last + margin) };
}

/** Rows that are scrolled by before others are drawn: drawing four at once costs less than drawing one four times. */
const STEP = 4;

/** The place of a scroller at `top`, as far as it decides what is drawn. */
export function stepOf(rowHeight: number, top: number): number {
  const step = STEP * rowHeight;
  return step > 0 ? Math.floor(top / step) * step : top;
}

/** Where to scroll so that a row is wholly seen below `covered` pixels of sticky head; null where it is already. */
export function scrollToShow(
  index: number,
  rowHeight: number,
  top: number,
  height: number,
  covered: number,
): number | null {
  const start = index * rowHeight;
  const end = start + rowHeight;
  if (start < top) return start;
  if (end > top + height - covered) return end - height + covered;
  return null;
}

/** Rows read at once. Whole blocks are read, so that a scrolled list asks for more only now and then. */
const BLOCK = 48;

/** The rows to read for those that are drawn: the blocks that they lie in, and one on either side. */
export function blocksOf(count: number, from: number, to: number): Window {
  const first = (Math.floor(from / BLOCK) - 1) * BLOCK;
  const last = (Math.ceil(to / BLOCK) + 1) * BLOCK;
  return { from: Math.max(0, first), to: Math.min(count, last) };
}
