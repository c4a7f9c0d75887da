import { computePosition, flip, offset, platform, shift } from '@floating-ui/dom';

/** Pixels between the hint and the edges of the window. */
const MARGIN = 8;
/** Pixels between the hint and its trigger: the arrow stands there. */
const GAP = 9;
/** Pixels between the middle of the arrow and the corners of the hint. */
const CORNER = 12;

/** Where a hint goes, in pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Where the hint is, of its trigger. The sheets of the boxes have a `top` of their own. */
  readonly side: 'over' | 'under';
  /** Pixels of the window in one of the hint's own: pages can be zoomed by their sheets. */
  readonly zoom: number;
  /** The middle of the arrow, from the left of the hint. */
  readonly arrow: number;
}

/** Measures in pixels of the window, as the trigger is. */
const zoomed = {
  ...platform,
  getDimensions(element: Element) {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  },
};

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The place of a hint beside its trigger, over neither it nor an edge of the window. First makes the hint fit into the window. */
export async function placeBeside(trigger: HTMLElement, hint: HTMLElement): Promise<Place> {
  // The computed width is a fraction; `offsetWidth`, rounded, would move a hint by pixels.
  const zoom = hint.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(hint).width) || 1;
  const fits = (size: number): string => `${(size - 2 * MARGIN) / zoom}px`;
  hint.style.setProperty('--_widest', fits(innerWidth));
  hint.style.setProperty('--_highest', fits(innerHeight));
  const middleware = [offset(GAP), flip({ padding: MARGIN }), shift({ padding: MARGIN, crossAxis: true })];
  // Below a head and on phones, where what a value answers stands above it.
  const wanted = trigger.closest('thead, .narrow') ? 'bottom' : 'top';
  const options = { strategy: 'fixed', placement: wanted, middleware, platform: zoomed } as const;
  const { x, y, placement } = await computePosition(trigger, hint, options);
  const { left, width } = trigger.getBoundingClientRect();
  const middle = left + width / 2;
  const wide = hint.getBoundingClientRect().width;
  // Where the trigger stands at an edge of the window, so does the hint: else the arrow would point beside the trigger.
  const beside = x + clamp(clamp(x, middle + CORNER - wide, middle - CORNER) - x, -MARGIN, MARGIN);
  const arrow = clamp(middle - beside, CORNER, wide - CORNER);
  return { x: beside, y, side: placement === 'bottom' ? 'under' : 'over', zoom, arrow };
}
