import type { Host } from '../shared/template-element.js';
import { LEAST_ROW } from './first-screen.js';

/** Cells drawn with one frame at most: many more would hold the page for longer than a reader waits for it. */
const MOST_CELLS = 5000;

/**
 * How much of a table is drawn below the first screen: so many cells with the second frame, and as many more with each that follows.
 * @returns what says how much is to be drawn now, in em, of a table of so many columns that is `whole` em high at most. It asks for the next
 * drawing where that is not all.
 */
export function drawnHeight(host: Host): (whole: number, columns: number) => number {
  let cells = MOST_CELLS;
  let waits = false;

  /** Goes on with the next frame, or with all of it where the page is printed before. */
  function wait(): void {
    waits = true;
    const more = (event: unknown): void => {
      cancelAnimationFrame(frame);
      removeEventListener('beforeprint', more);
      waits = false;
      cells = event instanceof Event ? Number.POSITIVE_INFINITY : cells + MOST_CELLS;
      host.requestUpdate();
    };
    const frame = requestAnimationFrame(more);
    addEventListener('beforeprint', more);
  }

  return (whole, columns) => {
    // A page that is not seen has no frames.
    if (document.hidden) return whole;
    const height = (cells / columns) * LEAST_ROW;
    if (height < whole && !waits) wait();
    return height;
  };
}
