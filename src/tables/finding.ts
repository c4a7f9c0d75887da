import type { Kind } from '../model/criterion.js';
import type { Problem } from '../model/problem.js';

/** What its author is to be told of a table: few tables have any, so the words for it come in a file of their own (problems.ts). */
export type Finding =
  /** The text is larger than is read. */
  | { readonly type: 'too-large'; readonly characters: number }
  /** The text is a page of HTML. */
  | { readonly type: 'page' }
  | { readonly type: 'no-table' }
  /** Lines of CSV have unlike numbers of cells. */
  | { readonly type: 'uneven' }
  /** What should be names reads like values. */
  | { readonly type: 'nameless' }
  /** Only the form says where the tools are: in lines or in columns. */
  | { readonly type: 'guessed'; readonly way: 'rows' | 'columns' }
  /** A word of the author's that stands where one of a few belongs, or a number or the code of a currency: then there are no `words`. */
  | { readonly type: 'misread'; readonly path: string; readonly text: string; readonly words: readonly string[] }
  /** A cell does not fit the kind that its row was given. `told` is what the reader of cells says of that. */
  | {
      readonly type: 'misfit';
      readonly label: string;
      readonly kind: Kind;
      readonly text: string;
      readonly told: Pick<Problem, 'expected' | 'fix'> | undefined;
    }
  /** The reading itself failed. */
  | { readonly type: 'failed'; readonly error: unknown };
