import { nothing, render } from 'lit/html.js';

/** All focusable elements of a root, in document order. */
export const stopsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('a, button, select, input, summary'),
];

/**
 * Draws into a shadow root. Where a browser's page translation has replaced text nodes by elements of its own, which Lit would never update
 * again, everything is drawn from scratch; the element at the same place gets the focus back.
 */
export function drawOver(root: ShadowRoot, draw: () => void): void {
  const translated = root.querySelector('font') !== null;
  const place = translated ? stopsIn(root).indexOf(root.activeElement as HTMLElement) : -1;
  if (translated) render(nothing, root);
  draw();
  if (place >= 0) stopsIn(root)[place]?.focus({ preventScroll: true });
}
