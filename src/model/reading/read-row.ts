import type { Criterion } from '../criterion.js';
import type { Answer } from '../tool.js';

/** What is wrong with a row, once for all its cells. */
export interface RowWarning {
  /** The first cell that it is about. */
  readonly index: number;
  readonly expected: string;
  readonly fix: string;
}

/** The answers of one row as they are meant. */
export interface ReadRow {
  /** In step with those that were given. A text that is still their value could not be read. */
  readonly answers: readonly (Answer | undefined)[];
  /** With the unit, currency and scale that the cells name. */
  readonly criterion: Criterion;
  readonly warnings: readonly RowWarning[];
  /** Indices of texts that are no answer of this kind. */
  readonly unread: readonly number[];
  /** Indices of figures that cannot be compared with the others: of another unit or currency, or inexact. */
  readonly unlike: readonly number[];
  /** ISO codes of the currencies that the cells name. */
  readonly currencies: ReadonlySet<string>;
  /** Whether some figures name a unit or currency and others, that are not 0, do not. */
  readonly mixed: boolean;
}

/** How the texts of a kind are to be written, for diagnostics. */
const EXPECTED: Partial<Record<Criterion['kind'], readonly [expected: string, write: string]>> = {
  boolean: ['yes or no', "write 'yes', 'no' or 'partial', with further words in brackets"],
  date: ['a date', "write '2026-11-25', '2026-11' or 'Nov 2026'"],
  money: ['an amount', "write '$5/month', '5 EUR' or 'Free'"],
};
const NUMBER = ['a number', "write '40 ms', '8–16', '<1' or 'unlimited'"] as const;

/** The answer with what its text means; the text itself is kept where it says more. */
export function meant(answer: Answer, more: Partial<Answer>, words: boolean): Answer {
  const { value, text } = answer;
  return { ...answer, ...more, ...(words && text === undefined && { text: String(value).trim() }) };
}

/** One warning for all texts of a row that are no answer of its kind. */
export function unreadIn(texts: ReadonlyMap<number, string>, { kind }: Criterion): Pick<ReadRow, 'warnings' | 'unread'> {
  const [first] = texts;
  const [expected, write] = EXPECTED[kind] ?? NUMBER;
  const fix = `It is printed and not compared: ${write}, or say { "text": … } where it is meant so.`;
  return { unread: [...texts.keys()], warnings: first ? [{ index: first[0], expected, fix }] : [] };
}
