import { environment } from '../../registry/environment.js';

/** As many are looked at in a frame: the sheets of a page mostly say the same of all its badges, or of one of a few. */
const LOOKED_AT = 50;

/** Badges that nobody has looked at yet. */
const waiting: Element[] = [];

/**
 * Whether a badge needs what texts do not have: a width or block margins that the page's sheets give it, a second line in a narrow cell, or
 * an end to the lines through and below the page's text. @param plain elements around badges that call for nothing of it.
 */
function needsBox(badge: Element, plain: Set<Element>): boolean {
  const { width, maxWidth, marginBlock } = getComputedStyle(badge);
  // One that has left has none of these.
  if (width && `${width} ${maxWidth} ${marginBlock}` !== 'auto none 0px') return true;
  for (let around = badge.parentElement; around && !plain.has(around); around = around.parentElement) {
    const { display, textDecorationLine } = getComputedStyle(around);
    if (/cell|rline|through/.test(display + textDecorationLine)) return true;
    plain.add(around);
  }
  return false;
}

/** Looks at the next badges, before they are seen. Where one of them needs a box all that wait get one, else more are looked at a frame later. */
function look(box: (badge: Element) => void): void {
  const plain = new Set<Element>();
  const next = waiting.splice(0, LOOKED_AT);
  if (next.some((badge) => needsBox(badge, plain))) next.concat(waiting.splice(0)).forEach(box);
  if (waiting.length) environment.nextFrame(() => look(box));
}

/**
 * Makes boxes of the badges that came, where the page calls for it: badges stand in their line as text. What stands on the tag itself their
 * own sheet knows.
 */
export function boxWhereNeeded(badge: Element, box: (badge: Element) => void): void {
  if (waiting.push(badge) < 2) environment.nextFrame(() => look(box));
}
