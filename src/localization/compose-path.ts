/**
 * The next node outwards in the composed tree: the slot that takes the node in, else its parent, else the host of
 * its shadow root. `undefined` at the end.
 */
export function getComposedParent(node: Node): Node | undefined {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  if (node.parentNode) return node.parentNode;
  return isShadowRoot(node) ? node.host : undefined;
}

/** By its shape and not by `instanceof`: the node may come from another window. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}
