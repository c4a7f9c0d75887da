import type { Row } from '../../model/rows.js';
import type { Host } from '../shared/template-element.js';

/** Longest time, in ms, until far rows are redrawn: browsers run no animation frames once the page is hidden. */
const MOST_WAIT = 1000;

/** Part of the window's height above and below it that counts as visible too: a page may be scrolled while it changes. */
const MARGIN = 0.25;

/** Whether a row is in or near the window. A row without a box (hidden) counts as visible, because the change may be about to show it. */
function isSeen(row: Element): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return top === bottom || (bottom > -MARGIN * innerHeight && top < (1 + MARGIN) * innerHeight);
}

/**
 * Delays the redrawing of those rows of a large table that are out of sight when the cells change. Browsers would lay out and paint such
 * rows of one and a half windows more; they are redrawn with the second frame, so that the visible change comes sooner.
 */
export class FarRows {
  readonly #host: Host & { readonly renderRoot: ParentNode };
  #far: Element[] = [];
  /** The rows of the last drawing: other rows mean that cells have changed. */
  #rows: readonly Row[] | null = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Settles once all far rows are redrawn; `null` where no row waits. */
  redrawn: Promise<void> | null = null;
  #settle = (): void => {};

  constructor(host: Host & { readonly renderRoot: ParentNode }) {
    this.#host = host;
  }

  /**
   * Returns the rows on the screen that are not to be redrawn yet. To be called before a drawing changes cells.
   * @param all redraws all rows now, as for paper.
   */
  outOfSight(rows: readonly Row[], all = false): readonly Element[] {
    if (rows === this.#rows && !all) return this.#far;
    this.#stop();
    this.#rows = rows;
    const drawn = all || document.hidden ? [] : [...this.#host.renderRoot.querySelectorAll('.large tr')];
    this.#far = drawn.filter((row) => !isSeen(row));
    // If the change itself moves a waiting row into sight, all rows are redrawn with the first frame.
    if (this.#far.length) {
      this.#frame = requestAnimationFrame(() => (this.#far.some(isSeen) ? this.#redraw() : this.#redrawNextFrame()));
      this.#timer = setTimeout(() => this.#redraw(), MOST_WAIT);
      this.redrawn ??= new Promise((resolve) => {
        this.#settle = resolve;
      });
    } else this.#settleNow();
    return this.#far;
  }

  #redrawNextFrame(): void {
    this.#frame = requestAnimationFrame(() => this.#redraw());
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  #redraw(): void {
    this.#stop();
    this.#far = [];
    this.#host.requestUpdate();
    this.#settleNow();
  }

  #settleNow(): void {
    this.redrawn = null;
    this.#settle();
  }
}
