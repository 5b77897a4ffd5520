/** The tree as it is rendered: shadow roots in place of their hosts' children, slotted nodes in their slots, frames' documents in their frames. */

const asShadow = (node: Node | null): ShadowRoot | null =>
  node !== null && node.nodeType === 11 && 'host' in node ? (node as ShadowRoot) : null;

/** The element that a node is rendered in, within its document; null at the top. Closed shadow roots are not seen into. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  return node.parentElement ?? asShadow(node.parentNode)?.host ?? null;
}

/** The element outside of a node's tree that shows this tree: the shadow host, or the frame of its document; null where there is none. */
function showing(root: Node): Element | null {
  const shadow = asShadow(root);
  if (shadow !== null) return shadow.host;
  return root.nodeType === 9 ? ((root as Document).defaultView?.frameElement ?? null) : null;
}

/** The trees that a node is in, its own first, each with the node or the element of that tree which shows it. */
export function chainOf(node: Node): { root: Node; node: Node }[] {
  const chain: { root: Node; node: Node }[] = [];
  for (let at: Node | null = node; at !== null; ) {
    const root: Node = at.getRootNode();
    chain.push({ root, node: at });
    at = showing(root);
  }
  return chain;
}

/** Whether `outer` holds `inner` or is it, also through shadow roots and frames. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at !== null; at = showing(at.getRootNode())) {
    if (outer.contains(at)) return true;
  }
  return false;
}
