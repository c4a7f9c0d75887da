/** What a badge can be woken by, as a whole page hears it. */
const USES = ['pointerover', 'focusin', 'click'] as const;

const listening = new WeakMap<Node, (event: Event) => void>();

/**
 * Calls back for the first uses of badges in a document or shadow tree: one set of listeners serves a thousand badges, each of which has
 * listeners of its own only once it is used.
 */
export function wakeOnUse(root: Node, wake: (event: Event) => void): void {
  if (listening.has(root)) return;
  listening.set(root, wake);
  for (const use of USES) root.addEventListener(use, wake, { passive: true });
}
