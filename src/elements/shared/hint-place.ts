import { computePosition, flip, offset, platform, shift } from '@floating-ui/dom';

/** Pixels between the hint and the edges of the window. */
const MARGIN = 8;
/** Pixels between the hint and its trigger: the arrow stands there. */
const GAP = 9;
/** Pixels between the middle of the arrow and the corners of the hint. */
const CORNER = 12;

/** The position of a hint, in pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /**
   * The side of the trigger on which the hint stands, used as a class name: not 'top', which stylesheets of the boxes use for other things.
   */
  readonly side: 'over' | 'under';
  /** Pixels of the window per CSS pixel of the hint: other than 1 where the page uses CSS `zoom`. */
  readonly zoom: number;
  /** The middle of the arrow, from the left of the hint. */
  readonly arrow: number;
}

/** Floating UI's platform with sizes in pixels of the window, as its positions are. */
const zoomed = {
  ...platform,
  getDimensions(element: Element) {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  },
};

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Computes the position of a hint beside its trigger, inside the window and not over the trigger. First limits the hint's size to the
 * window.
 */
export async function placeBeside(trigger: HTMLElement, hint: HTMLElement): Promise<Place> {
  // `offsetWidth` is rounded, which would misplace the hint by pixels; the computed width is exact.
  const zoom = hint.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(hint).width) || 1;
  const fits = (size: number): string => `${(size - 2 * MARGIN) / zoom}px`;
  hint.style.setProperty('--_widest', fits(innerWidth));
  hint.style.setProperty('--_highest', fits(innerHeight));
  const middleware = [offset(GAP), flip({ padding: MARGIN }), shift({ padding: MARGIN, crossAxis: true })];
  // Below in column headers and on phones, where the label of a value stands above it.
  const wanted = trigger.closest('thead, .narrow') ? 'bottom' : 'top';
  const options = { strategy: 'fixed', placement: wanted, middleware, platform: zoomed } as const;
  const { x, y, placement } = await computePosition(trigger, hint, options);
  const { left, width } = trigger.getBoundingClientRect();
  const middle = left + width / 2;
  const wide = hint.getBoundingClientRect().width;
  // At an edge of the window the hint may use up its margin, so that the arrow still points at the trigger.
  const beside = x + clamp(clamp(x, middle + CORNER - wide, middle - CORNER) - x, -MARGIN, MARGIN);
  const arrow = clamp(middle - beside, CORNER, wide - CORNER);
  return { x: beside, y, side: placement === 'bottom' ? 'under' : 'over', zoom, arrow };
}
