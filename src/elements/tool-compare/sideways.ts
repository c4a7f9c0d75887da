import { idle } from '../../seams/idle.js';

/** A table that is wider than its box: how many of its columns can be seen, and at which ends there are more. */
export class Sideways {
  /** How many columns stand beside their labels. */
  shown = 0;
  atStart = true;
  atEnd = false;
  readonly #find: () => HTMLElement | null;
  readonly #changed: () => void;

  /** @param find the box that slides; `null` where none does. */
  constructor(find: () => HTMLElement | null, changed: () => void) {
    this.#find = find;
    this.#changed = changed;
  }

  /** Looks again, where something slid or has another size. */
  readonly measure = (): void => {
    const box = this.#find();
    if (!box) return;
    const { label, column } = this.#widths(box);
    const shown = Math.max(1, Math.floor((box.clientWidth - label + 1) / column));
    // From right to left it counts down from zero.
    const slid = Math.abs(box.scrollLeft);
    const atStart = slid < 2;
    const atEnd = slid + box.clientWidth > box.scrollWidth - 2;
    if (shown === this.shown && atStart === this.atStart && atEnd === this.atEnd) return;
    Object.assign(this, { shown, atStart, atEnd });
    this.#changed();
  };

  /** Slides on, or back, by the columns that can be seen. */
  async step(on: boolean): Promise<void> {
    const part = await idle();
    const box = this.#find();
    if (box) part?.slide(box, on, this.shown * this.#widths(box).column);
  }

  #widths(box: HTMLElement): { readonly label: number; readonly column: number } {
    const [label, column] = box.querySelectorAll<HTMLElement>('thead th');
    return { label: label?.offsetWidth ?? 0, column: column?.offsetWidth || 1 };
  }
}
