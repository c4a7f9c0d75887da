import { focusIfLost } from '../shared/reveal.js';
import { stopsIn } from '../shared/translated.js';

const nameOf = (one: Element): string | null => one.ariaLabel ?? one.textContent;

/**
 * Makes a change with which another layout may come, which has other buttons. Where what had the focus is gone or hidden after the change,
 * what has the same name has it next, else the next stop behind it that is still there, else the heading.
 */
export function keepFocus(root: ShadowRoot, change: () => void): void {
  const held = root.activeElement;
  const before = held ? stopsIn(root) : [];
  change();
  if (!held || held.checkVisibility()) return;
  const isSeen = (one: Element): boolean => one.checkVisibility();
  const same = stopsIn(root).find((one) => isSeen(one) && one.localName === held.localName && nameOf(one) === nameOf(held));
  const next = same ?? before.slice(before.indexOf(held as HTMLElement)).find(isSeen);
  // What is hidden keeps the focus until the next frame.
  focusIfLost(next ?? root.querySelector<HTMLElement>('[part~="heading"]'), true);
}
