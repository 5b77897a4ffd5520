/** Boxes in the coordinates of the top window's viewport: what stands in a frame has those of its frame. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far a document's viewport lies from the top window's, in CSS pixels. */
export function viewportOffset(document: Document | null): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (
    let frame = document?.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}

/** The box around a range, as the top window sees it. */
export function boxOf(range: Range): Box {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  const { x, y } = viewportOffset(range.startContainer.ownerDocument);
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
