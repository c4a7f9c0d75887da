import type { Kind } from '../model/criterion.js';
import type { Problem } from '../model/problem.js';

/**
 * Something that the author of a table is to be told. Few tables have findings, so their texts are in a module of their own (problems.ts).
 */
export type Finding =
  /** The text has more characters than are read. */
  | { readonly type: 'too-large'; readonly characters: number }
  /** The text that should be CSV or Markdown is an HTML page. */
  | { readonly type: 'page' }
  /** There is no table, or the table has no tools or no rows. */
  | { readonly type: 'no-table' }
  /** The lines of CSV have different numbers of cells. */
  | { readonly type: 'uneven' }
  /** The first column, which should hold names, reads like values. */
  | { readonly type: 'nameless' }
  /** Nothing but the format says where the tools are. `way` says where they are taken to be: in lines (CSV) or in columns. */
  | { readonly type: 'guessed'; readonly way: 'rows' | 'columns' }
  /**
   * The text of an attribute or option is not understood. `words` are the words that are allowed there; empty where a number or the code of
   * a currency is expected.
   */
  | { readonly type: 'misread'; readonly path: string; readonly text: string; readonly words: readonly string[] }
  /**
   * A cell does not fit the kind of its row, for which the author set a kind or a direction. `told` is the cell reader's explanation;
   * `undefined` where the cell reader has none.
   */
  | {
      readonly type: 'misfit';
      readonly label: string;
      readonly kind: Kind;
      readonly text: string;
      readonly told: Pick<Problem, 'expected' | 'fix'> | undefined;
    }
  /** Reading the table threw an error, which is a defect of ours. */
  | { readonly type: 'failed'; readonly error: unknown };
