/** How readers use a badge, and how that ends, as a whole page hears it. */
const USES = ['pointerover', 'focusin', 'click', 'pointerout', 'focusout'] as const;

const listening = new WeakSet<Node>();

/**
 * Calls back for all uses of badges in a document or shadow tree: one set of listeners serves a thousand badges, each of which has listeners
 * of its own only once it is used.
 */
export function listenForUse(root: Node, used: (event: Event) => void): void {
  if (listening.has(root)) return;
  listening.add(root);
  for (const use of USES) root.addEventListener(use, used, { passive: true });
}
