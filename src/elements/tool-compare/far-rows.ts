import type { Row } from '../../model/rows.js';
import type { Host } from '../shared/template-element.js';

/** A page that gets hidden has no frames: no row waits longer than this, in ms. */
const MOST_WAIT = 1000;

/** How much beyond the window counts as seen, of its height: a page may be scrolled while it changes. */
const MARGIN = 0.25;

/** Rows without a box are not out of sight: they may be about to be shown. */
function isSeen(row: Element): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return top === bottom || (bottom > -MARGIN * innerHeight && top < (1 + MARGIN) * innerHeight);
}

/**
 * Rows of a large table that are out of sight when their cells change. Browsers lay out and paint those of one and a half windows more; such
 * rows are brought to the change with the second frame.
 */
export class FarRows {
  readonly #host: Host & { readonly renderRoot: ParentNode };
  #far: Element[] = [];
  /** What the table showed last. */
  #rows: readonly Row[] | null = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Settles once no row waits any more; `null` where none does. */
  waits: Promise<void> | null = null;
  #settle = (): void => {};

  constructor(host: Host & { readonly renderRoot: ParentNode }) {
    this.#host = host;
  }

  /** The rows on the screen that are not drawn yet. Call it before anything is. @param all whether none may wait. */
  waiting(rows: readonly Row[], all = false): readonly Element[] {
    if (rows === this.#rows && !all) return this.#far;
    this.#stop();
    this.#rows = rows;
    const drawn = all || document.hidden ? [] : [...this.#host.renderRoot.querySelectorAll('.large tr')];
    this.#far = drawn.filter((row) => !isSeen(row));
    // With the frame that shows the change, rows that it moves into sight wait no longer.
    if (this.#far.length) {
      this.#frame = requestAnimationFrame(() => (this.#far.some(isSeen) ? this.#end() : this.#next()));
      this.#timer = setTimeout(() => this.#end(), MOST_WAIT);
      this.waits ??= new Promise((resolve) => {
        this.#settle = resolve;
      });
    } else this.#none();
    return this.#far;
  }

  #next(): void {
    this.#frame = requestAnimationFrame(() => this.#end());
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  #end(): void {
    this.#stop();
    this.#far = [];
    this.#host.requestUpdate();
    this.#none();
  }

  #none(): void {
    this.waits = null;
    this.#settle();
  }
}
