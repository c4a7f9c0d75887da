import { nothing, render } from 'lit/html.js';

/** All that can take the focus in a root, in its order. */
export const stopsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('a, button, select, input, summary'),
];

/**
 * Draws into a root. Where a browser's translator has put elements of its own in the place of texts, which would never change again, all
 * is drawn anew; what had the focus has it again.
 */
export function drawOver(root: ShadowRoot, draw: () => void): void {
  const translated = root.querySelector('font') !== null;
  const place = translated ? stopsIn(root).indexOf(root.activeElement as HTMLElement) : -1;
  if (translated) render(nothing, root);
  draw();
  if (place >= 0) stopsIn(root)[place]?.focus({ preventScroll: true });
}
