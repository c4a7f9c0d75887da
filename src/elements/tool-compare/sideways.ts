import { idle } from '../../seams/idle.js';

/** The sideways scrolling of a table that is wider than its box: its state, and functions that measure and scroll. */
export interface Sideways {
  /** Number of columns that fit into the box beside the labels; 0 until it is measured. */
  readonly shown: number;
  /** Whether the box is scrolled to its start. */
  readonly atStart: boolean;
  /** Whether the box is scrolled to its end. */
  readonly atEnd: boolean;
  /** Measures the box again, after scrolling or a change of size. */
  measure(): void;
  /** Scrolls on or back by the number of columns that fit. */
  step(forward: boolean): Promise<void>;
}

/** Returns the widths of the labels and of a column, in px. */
function widthsIn(box: HTMLElement): { readonly label: number; readonly column: number } {
  const [label, column] = box.querySelectorAll<HTMLElement>('thead th');
  return { label: label?.offsetWidth ?? 0, column: column?.offsetWidth || 1 };
}

/**
 * Makes the sideways scrolling of an element.
 * @param find returns the scrolling box; `null` if there is none.
 * @param changed is called when the state changes.
 */
export function sidewaysIn(find: () => HTMLElement | null, changed: () => void): Sideways {
  const state = {
    shown: 0,
    atStart: true,
    atEnd: false,
    measure() {
      const box = find();
      if (!box) return;
      const { label, column } = widthsIn(box);
      const shown = Math.max(1, Math.floor((box.clientWidth - label + 1) / column));
      // In right-to-left pages `scrollLeft` is 0 at the start and negative further on.
      const scrolled = Math.abs(box.scrollLeft);
      const atStart = scrolled < 2;
      const atEnd = scrolled + box.clientWidth > box.scrollWidth - 2;
      if (shown === state.shown && atStart === state.atStart && atEnd === state.atEnd) return;
      Object.assign(state, { shown, atStart, atEnd });
      changed();
    },
    async step(forward: boolean) {
      const part = await idle();
      const box = find();
      if (box) part?.slide(box, forward, state.shown * widthsIn(box).column);
    },
  };
  return state;
}
