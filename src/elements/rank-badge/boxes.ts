import { environment } from '../../registry/environment.js';

/** Badges looked at in a frame: a page mostly styles all its badges alike, so a few show whether boxes are needed. */
const LOOKED_AT = 50;

/** Badges that wait to be looked at. */
const waiting: Element[] = [];

/**
 * Whether a badge must be a box instead of inline text: where the page's stylesheets give it a width or block margins, where it stands in a
 * table cell and may need a second line, or where text around it is underlined or struck through.
 * @param plain ancestors already known to need no box; adds to them.
 */
function needsBox(badge: Element, plain: Set<Element>): boolean {
  const { width, maxWidth, marginBlock } = getComputedStyle(badge);
  // The computed style of a removed badge is empty.
  if (width && `${width} ${maxWidth} ${marginBlock}` !== 'auto none 0px') return true;
  for (let around = badge.parentElement; around && !plain.has(around); around = around.parentElement) {
    const { display, textDecorationLine } = getComputedStyle(around);
    if (/cell|rline|through/.test(display + textDecorationLine)) return true;
    plain.add(around);
  }
  return false;
}

/** Looks at the next badges before their frame. Where one needs a box, all that wait get one; else the next are looked at a frame later. */
function look(box: (badge: Element) => void): void {
  const plain = new Set<Element>();
  const next = waiting.splice(0, LOOKED_AT);
  if (next.some((badge) => needsBox(badge, plain))) next.concat(waiting.splice(0)).forEach(box);
  if (waiting.length) environment.nextFrame(() => look(box));
}

/**
 * Calls `box` for badges that must be boxes instead of inline text, in the next frames. Styles on the tag itself need no look: the badge's own
 * stylesheet selects `[style]` and `[class]`.
 */
export function boxWhereNeeded(badge: Element, box: (badge: Element) => void): void {
  if (waiting.push(badge) < 2) environment.nextFrame(() => look(box));
}
