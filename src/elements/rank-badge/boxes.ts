import { environment } from '../../registry/environment.js';

/** A badge that stands in its line as text, which has no width. */
interface Text extends Element {
  /** Makes it a box in the line. */
  box(): void;
}

/** As many are looked at of those that come with a frame: the sheets of a page say the same of all its badges, or of one of a few. */
const LOOKED_AT = 50;

let drawn: Text[] = [];

/** Whether the page's sheets give a badge what texts do not have. */
function isSized(badge: Text): boolean {
  const { width, maxWidth, marginTop, marginBottom } = getComputedStyle(badge);
  return `${width} ${maxWidth} ${marginTop} ${marginBottom}` !== 'auto none 0px 0px';
}

/**
 * Makes boxes of the badges of a frame, before they are seen, where the page's sheets give them width or block margins. What stands on the
 * tag itself their own sheet knows.
 */
export function boxWhereSized(badge: Text): void {
  if (drawn.push(badge) > 1) return;
  environment.nextFrame(() => {
    if (drawn.slice(0, LOOKED_AT).some(isSized)) for (const sized of drawn) sized.box();
    drawn = [];
  });
}
