/** The ends of what the reader has selected. */
export type Selected = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

const isShadow = (root: Node): root is ShadowRoot => root instanceof ShadowRoot;
const isDocument = (root: Node): root is Document => root.nodeType === Node.DOCUMENT_NODE;

function inDocument(document: Document, shadowRoots: ShadowRoot[]): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  // To the document itself a selection in a shadow root is a place beside the host.
  if (shadowRoots.length > 0 && 'getComposedRanges' in selection) {
    const [composed] = selection.getComposedRanges({ shadowRoots });
    const isEmpty =
      composed?.startContainer === composed?.endContainer && composed?.startOffset === composed?.endOffset;
    if (composed && !isEmpty) return composed;
  }
  return selection.isCollapsed ? null : selection.getRangeAt(0);
}

/** What is selected in the page, in the shadow roots and in the frames' documents that were read; null where nothing is. */
export function selectedRange(roots: readonly Node[]): Selected | null {
  const shadowRoots = roots.filter(isShadow);
  for (const each of [document, ...roots.filter(isDocument)]) {
    const selected = inDocument(each, shadowRoots);
    if (selected) return selected;
  }
  return null;
}
