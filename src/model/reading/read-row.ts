import type { Criterion } from '../criterion.js';
import type { Answer } from '../tool.js';

/** A warning about the cells of a row that have the same mistake, one for all of them. */
export interface RowWarning {
  /** Index of the first cell with the mistake. */
  readonly index: number;
  /** The words of the problem that say how such a cell is to be written. */
  readonly expected: string;
  /** The words of the problem that say how the row is printed now, and how to mend it. */
  readonly fix: string;
}

/** A row after its texts were read as values. */
export interface ReadRow {
  /** In the order of the answers passed in. An answer whose value is still a text could not be read, or not be compared with the others. */
  readonly answers: readonly (Answer | undefined)[];
  /** The criterion passed in, with the unit, currency and end of scale that the cells name. */
  readonly criterion: Criterion;
  readonly warnings: readonly RowWarning[];
  /** Indices of the answers whose texts are no values of this kind. */
  readonly unread: readonly number[];
  /**
   * Indices of the answers whose figures cannot be compared with the others: of another unit or currency, with more digits than a number
   * can hold, or with another decimal mark.
   */
  readonly unlike: readonly number[];
  /** ISO codes of the currencies that the cells name. */
  readonly currencies: ReadonlySet<string>;
  /** Whether some figures name a unit or currency and others do not. A 0 does not count: it is the same in all units. */
  readonly mixed: boolean;
}

/** Words for warnings, by kind: what its texts are expected to be, and how to write them. */
const EXPECTED: Partial<Record<Criterion['kind'], readonly [expected: string, write: string]>> = {
  boolean: ['yes or no', "write 'yes', 'no' or 'partial', with further words in brackets"],
  date: ['a date', "write '2026-11-25', '2026-11' or 'Nov 2026'"],
  money: ['an amount', "write '$5/month', '5 EUR' or 'Free'"],
};
/** The same words for all other kinds, which are numbers. */
const NUMBER = ['a number', "write '40 ms', '8–16', '<1' or 'unlimited'"] as const;

/**
 * Returns the answer with the properties that were read from its text.
 * @param words whether the text says more than these properties: then it is printed, unless the author gave another text to print.
 */
export function meant(answer: Answer, more: Partial<Answer>, words: boolean): Answer {
  const { value, text } = answer;
  return { ...answer, ...more, ...(words && text === undefined && { text: String(value).trim() }) };
}

/**
 * Returns the indices of a row's texts that are no values of its kind, and one warning for all of them.
 * @param texts the texts that could not be read, by index of their answer; no warning where there are none.
 */
export function unreadIn(texts: ReadonlyMap<number, string>, { kind }: Criterion): Pick<ReadRow, 'warnings' | 'unread'> {
  const [first] = texts;
  const [expected, write] = EXPECTED[kind] ?? NUMBER;
  const fix = `It is printed and not compared: ${write}, or say { "text": … } where it is meant so.`;
  return { unread: [...texts.keys()], warnings: first ? [{ index: first[0], expected, fix }] : [] };
}
