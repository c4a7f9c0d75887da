import type { Host } from '../shared/template-element.js';
import { LEAST_ROW } from './first-screen.js';

/** Most cells that are drawn in one frame: many more would block the page for a noticeable time. */
const MOST_CELLS = 5000;

/**
 * Spreads the drawing of a large table over frames: `MOST_CELLS` cells below the first screen with the second frame, and as many more with
 * each later frame.
 * @returns a function that returns the height to draw now below the first screen, in em: (cells / columns) * least height of a row. Its
 * arguments are `total`, the most that the table can be high, in em, and the number of columns. If the height is less than `total`, it
 * requests the next drawing.
 */
export function drawnHeight(host: Host): (whole: number, columns: number) => number {
  let cells = MOST_CELLS;
  let isRequested = false;

  /** Draws more cells in the next frame, or all cells at once if the page is printed before that. */
  function requestNext(): void {
    isRequested = true;
    const drawMore = (event: unknown): void => {
      cancelAnimationFrame(frame);
      removeEventListener('beforeprint', drawMore);
      isRequested = false;
      cells = event instanceof Event ? Number.POSITIVE_INFINITY : cells + MOST_CELLS;
      host.requestUpdate();
    };
    const frame = requestAnimationFrame(drawMore);
    addEventListener('beforeprint', drawMore);
  }

  return (total, columns) => {
    // Browsers run no animation frames for a hidden page.
    if (document.hidden) return total;
    const height = (cells / columns) * LEAST_ROW;
    if (height < total && !isRequested) requestNext();
    return height;
  };
}
