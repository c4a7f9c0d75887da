import type { Interval } from '../compare/interval.js';
import type { Scalar } from '../document.js';
import type { CellWords } from '../print/cell-words.js';
import type { Figures } from '../print/figures.js';
import type { Answer } from '../tool.js';

/**
 * How a value is printed that another cell of its row might be taken for: 0 short, as usual; 1 in full, with texts in quotes, so that 'Yes'
 * as a text does not read like the value yes; 2 lists as JSON, so that a list of quotes does not read like another list.
 */
export type Exactness = 0 | 1 | 2;

/** The arguments of printing that are the same for all cells of a row, but for `exact`. */
export interface Printing {
  readonly words: CellWords;
  readonly exact: Exactness;
  /** Prints the numbers of the row; `null` where the row has none. */
  readonly figures: Figures | null;
}

/**
 * The rules of a kind: how its cells are printed and compared. A new kind takes one file with these rules, a line in `index.ts`, the
 * values that its cells can hold in `joining/fitted.ts`, and the words for differences in `delta.ts`.
 */
export interface KindRules {
  /** No prototype: a rule that the kind lacks is not read from what the host page may have put on `Object.prototype`. */
  readonly __proto__: null;
  /** Prints a value for a cell. */
  print(value: Exclude<Scalar, null>, printing: Printing, answer: Answer): string;
  /**
   * Returns the key that tells a value from others: only values of equal keys may print alike. Without a key, or `null`: the value's text.
   */
  key?(value: Exclude<Scalar, null>): string | null;
  /**
   * Returns the interval that a cell is compared and sorted by; `null` where its value cannot be compared. A kind without this rule is
   * never compared, has no leaders, and is sorted alphabetically.
   */
  interval?(answer: Answer): Interval | null;
  /** Whether cells hold figures, which may have ranges, extremes and a scale. */
  readonly numeric?: boolean;
  /**
   * The scale, [start, end], of criteria that declare none; in a kind with a scale higher is better unless the criterion says otherwise.
   */
  readonly scale?: readonly [number, number];
  /** Whether cells with equal intervals still differ where their texts do: two lists of three entries are not the same. */
  readonly byText?: boolean;
}

/** Makes the interval of a value that is known exactly: `low`, `point` and `high` are equal. */
export const exactly = (point: number): Interval => ({ point, low: point, high: point });

/** Prints a value as it is; a text in quotes where `exact` is not 0. */
export const plainText = (value: unknown, { exact, words }: Printing): string =>
  exact && typeof value === 'string' ? words.quoted(value) : String(value);
