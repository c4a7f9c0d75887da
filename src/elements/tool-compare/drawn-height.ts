import type { Host } from '../shared/template-element.js';
import { LEAST_ROW } from './first-screen.js';

/** Cells drawn with one frame at most: many more would hold the page for longer than a reader waits for it. */
const MOST_CELLS = 5000;

/** How much of a table is drawn below the first screen: so many cells with the second frame, and as many more with each that follows. */
export class DrawnHeight {
  readonly #host: Host;
  #cells = MOST_CELLS;
  #waits = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * How much is to be drawn now, in em. Asks for the next drawing where that is not all.
   * @param whole how high the table is at most.
   */
  now(whole: number, columns: number): number {
    // A page that is not seen has no frames.
    if (document.hidden) return whole;
    const height = (this.#cells / columns) * LEAST_ROW;
    if (height < whole && !this.#waits) this.#wait();
    return height;
  }

  /** Goes on with the next frame, or with all of it where the page is printed before. */
  #wait(): void {
    this.#waits = true;
    const more = (event: unknown): void => {
      cancelAnimationFrame(frame);
      removeEventListener('beforeprint', more);
      this.#waits = false;
      this.#cells = event instanceof Event ? Number.POSITIVE_INFINITY : this.#cells + MOST_CELLS;
      this.#host.requestUpdate();
    };
    const frame = requestAnimationFrame(more);
    addEventListener('beforeprint', more);
  }
}
