import { idle } from '../../seams/idle.js';

/** A table that is wider than its box: how many of its columns can be seen, and at which ends there are more. */
export interface Sideways {
  /** How many columns stand beside their labels. */
  readonly shown: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Looks again, where something slid or has another size. */
  measure(): void;
  /** Slides on, or back, by the columns that can be seen. */
  step(on: boolean): Promise<void>;
}

/** How wide the labels and a column are, in pixels. */
function widthsIn(box: HTMLElement): { readonly label: number; readonly column: number } {
  const [label, column] = box.querySelectorAll<HTMLElement>('thead th');
  return { label: label?.offsetWidth ?? 0, column: column?.offsetWidth || 1 };
}

/** Follows the table of an element. @param find the box that slides; `null` where none does. */
export function sidewaysIn(find: () => HTMLElement | null, changed: () => void): Sideways {
  const seen = {
    shown: 0,
    atStart: true,
    atEnd: false,
    measure() {
      const box = find();
      if (!box) return;
      const { label, column } = widthsIn(box);
      const shown = Math.max(1, Math.floor((box.clientWidth - label + 1) / column));
      // From right to left it counts down from zero.
      const slid = Math.abs(box.scrollLeft);
      const atStart = slid < 2;
      const atEnd = slid + box.clientWidth > box.scrollWidth - 2;
      if (shown === seen.shown && atStart === seen.atStart && atEnd === seen.atEnd) return;
      Object.assign(seen, { shown, atStart, atEnd });
      changed();
    },
    async step(on: boolean) {
      const part = await idle();
      const box = find();
      if (box) part?.slide(box, on, seen.shown * widthsIn(box).column);
    },
  };
  return seen;
}
