import type { Weight } from '../compare/weight.js';
import type { Scalar } from '../document.js';
import type { CellWords } from '../print/cell-words.js';
import type { Figures } from '../print/figures.js';
import type { Answer } from '../tool.js';

/** How a text is printed: as written; in quotes, so that it reads like no other value; as in code, so that it reads like no list. */
export type Exactness = 0 | 1 | 2;

/** What printing a value needs beside the value. */
export interface Printing {
  readonly words: CellWords;
  readonly exact: Exactness;
  /** The numbers of the row in print; `null` where the row has none. */
  readonly figures: Figures | null;
}

/** How cells of a kind print, weigh and differ. A new kind is one file with these, a line in `index.ts`, what its cells can hold in `joining/fitted.ts`, and how a difference is said in `delta.ts`. */
export interface KindRules {
  /** What a kind does not say, no page says that has put it on every object. */
  readonly __proto__: null;
  /** Prints a value. */
  print(value: Exclude<Scalar, null>, printing: Printing, answer: Answer): string;
  /** What tells a value from others: values of equal keys may print alike. Without it, the value as it reads. */
  key?(value: Exclude<Scalar, null>): string | null;
  /** What a cell weighs, `null` where its value cannot be compared. Without it, no cell of the kind is compared, and tools are sorted as texts are. */
  weigh?(answer: Answer): Weight | null;
  /** Whether cells hold figures: with ranges, extremes and scales. */
  readonly numeric?: boolean;
  /** The scale where the criterion names no end of its own: on one, higher is better unless said. */
  readonly scale?: readonly [number, number];
  /** Whether cells differ where their texts do, though they weigh the same. */
  readonly byText?: boolean;
}

/** A weight without doubt. */
export const exactly = (point: number): Weight => ({ point, low: point, high: point });

/** Prints a text: as written, or in quotes. */
export const plainText = (value: unknown, { exact, words }: Printing): string =>
  exact && typeof value === 'string' ? words.quoted(value) : String(value);
