import { focusIfLost } from '../shared/reveal.js';
import { stopsIn } from '../shared/translated.js';

const nameOf = (element: Element): string | null => element.ariaLabel ?? element.textContent;

/**
 * Calls `change`, which may draw another layout with other buttons, and keeps the focus. If the focused element is gone or hidden
 * afterwards, the focus goes to the visible tab stop with the same tag and name, else to the next visible tab stop after the old one, else
 * to the heading.
 */
export function keepFocus(root: ShadowRoot, change: () => void): void {
  const focused = root.activeElement;
  const before = focused ? stopsIn(root) : [];
  change();
  if (!focused || focused.checkVisibility()) return;
  const isSeen = (element: Element): boolean => element.checkVisibility();
  const same = stopsIn(root).find(
    (stop) => isSeen(stop) && stop.localName === focused.localName && nameOf(stop) === nameOf(focused),
  );
  const next = same ?? before.slice(before.indexOf(focused as HTMLElement)).find(isSeen);
  // The focus is moved even if it does not seem lost yet: a hidden element keeps it until the next frame.
  focusIfLost(next ?? root.querySelector<HTMLElement>('[part~="heading"]'), true);
}
