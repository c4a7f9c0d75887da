import { environment } from '../../registry/environment.js';

/** As many are looked at of those that come with a frame: the sheets of a page say the same of all its badges, or of one of a few. */
const LOOKED_AT = 50;

/** Badges that came with this frame, each with what holds its states. */
const drawn = new Map<Element, ElementInternals>();

/** Whether the page's sheets give a badge what texts do not have. */
function isSized(badge: Element): boolean {
  const { width, maxWidth, marginTop, marginBottom } = getComputedStyle(badge);
  return `${width} ${maxWidth} ${marginTop} ${marginBottom}` !== 'auto none 0px 0px';
}

/**
 * Makes boxes of the badges of a frame, before they are seen, where the page's sheets give them width or block margins: badges stand in their
 * line as text, which has neither. What stands on the tag itself their own sheet knows.
 */
export function boxWhereSized(badge: Element, internals: ElementInternals): void {
  if (!drawn.size) {
    environment.nextFrame(() => {
      if ([...drawn.keys()].slice(0, LOOKED_AT).some(isSized)) for (const { states } of drawn.values()) states.add('boxed');
      drawn.clear();
    });
  }
  drawn.set(badge, internals);
}
