/** Events by which readers use a badge, and by which the use ends; all of them bubble. */
const USES = ['pointerover', 'focusin', 'click', 'pointerout', 'focusout'] as const;

/** Roots that have the listeners. */
const listening = new WeakSet<Node>();

/**
 * Calls back for all uses of badges in a document or shadow root, with one set of listeners for all of them. A badge has listeners of its own
 * only once it was used.
 */
export function listenForUse(root: Node, used: (event: Event) => void): void {
  if (listening.has(root)) return;
  listening.add(root);
  for (const use of USES) root.addEventListener(use, used, { passive: true });
}
