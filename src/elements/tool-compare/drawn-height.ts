import type { Host } from '../shared/template-element.js';

/** Cells drawn with one frame at most: many more would hold the page for longer than a reader waits for it. */
const MOST_CELLS = 5000;

/** No row is lower, in em. */
const LEAST = 2.3;

/** How much of a table is drawn below the first screen: so many cells with the second frame, and as many more with each that follows. */
export class DrawnHeight {
  readonly #host: Host;
  #cells = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * How much is to be drawn now, in em. Asks for the next drawing where that is not all.
   * @param whole how high the table is at most.
   */
  next(whole: number, columns: number): number {
    const needed = (whole * columns) / LEAST;
    // A page that is not seen has no frames.
    if (document.hidden) return whole;
    if (this.#cells < needed) this.#cells += MOST_CELLS;
    if (this.#cells < needed) this.#wait();
    return (this.#cells / columns) * LEAST;
  }

  /** Goes on with the next frame, or with all of it where the page is printed before. */
  #wait(): void {
    const more = (event: unknown): void => {
      cancelAnimationFrame(frame);
      removeEventListener('beforeprint', more);
      if (event instanceof Event) this.#cells = Number.POSITIVE_INFINITY;
      this.#host.requestUpdate();
    };
    const frame = requestAnimationFrame(more);
    addEventListener('beforeprint', more);
  }
}
