import { LIMITS } from '../model/limits.js';
import { type Problem, problem } from '../model/problem.js';
import type { CellReader } from '../model/reading/cell-reader.js';
import type { adviceOn } from './advice.js';
import { documentOf } from './document.js';
import type { Grid } from './grid.js';
import type { hintsIn } from './hints.js';
import { CELL_MARKS, type Marks } from './marks.js';
import type { TableOptions } from './options.js';
import { shapeOf } from './shape.js';
import type { TableDocument } from './table-document.js';
import { TABLE_WORDS } from './words.js';

/** A table in one of its forms. */
export type TableSource =
  | { readonly form: 'html'; readonly table: HTMLTableElement }
  | { readonly form: 'csv' | 'markdown'; readonly text: string };

interface Made {
  readonly value: TableDocument | null;
  readonly problems: readonly Problem[];
}

const warning = (expected: string, found: string, fix: string, severity: Problem['severity'] = 'warning'): Problem =>
  problem({ code: 'invalid-data', severity, path: '', expected, found, fix });

/** What reads the forms; each is a file of its own, and only the one of the source must be there. */
export interface FormReaders {
  readonly fromHtml?: (table: HTMLTableElement, marks: Marks) => Grid;
  /** Reads what the rows of such a table say by attributes. */
  readonly hintsIn?: typeof hintsIn;
  readonly fromCsv?: (text: string, marks: Marks) => Grid;
  readonly fromMarkdown?: (text: string, marks: Marks) => Grid;
  /** What could be said of a table, for its author. */
  readonly adviceOn?: typeof adviceOn;
}

const EMPTY: Grid = { lines: [], heads: 1 };

function gridOf(source: TableSource, { fromHtml, fromCsv, fromMarkdown }: FormReaders): Grid {
  if (source.form === 'html') return fromHtml?.(source.table, CELL_MARKS) ?? EMPTY;
  return (source.form === 'csv' ? fromCsv : fromMarkdown)?.(source.text, CELL_MARKS) ?? EMPTY;
}

/** Whatever a table holds: nothing is thrown into the page, and the table stays as it is. */
function safely(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    return {
      value: null,
      problems: [warning('a table that can be read', String(error), 'It stays as it is; please report it.', 'error')],
    };
  }
}

/**
 * Makes of a table the same document that JSON would be: to be read by the schema like any other.
 * @param readers what reads its form.
 * @param given reads its cells: in the language of the page for a table on it, else in English unless the author says another.
 * @param options what the author says of the table.
 * @returns `value` is `null` where there is no table.
 */
export const tableToDocument = (source: TableSource, readers: FormReaders, given: CellReader, options: TableOptions = {}): Made =>
  safely(() => read(source, readers, given, options));

function read(source: TableSource, readers: FormReaders, given: CellReader, options: TableOptions): Made {
  if (source.form !== 'html' && source.text.length > LIMITS.size) {
    const found = `${source.text.length} characters`;
    return {
      value: null,
      problems: [
        problem({ code: 'too-large', path: '', expected: `at most ${LIMITS.size} bytes`, found, fix: 'Make the table smaller.' }),
      ],
    };
  }
  if (source.form !== 'html' && /^\s*<(?:!doctype|html|head|body)\b/i.test(source.text)) {
    return { value: null, problems: [warning('a table', 'HTML', 'Check that the address is that of the file itself.', 'error')] };
  }
  const reader = given.with(TABLE_WORDS);
  const grid = gridOf(source, readers);
  const shape = shapeOf(grid, options, reader, source.form === 'csv');
  if (!shape?.tools.length || !shape.rows.length) {
    const fix = 'A table has a line of heads and a column of names: | Feature | A | B |.';
    return { value: null, problems: [warning('a table', 'none', fix, 'error')] };
  }
  const problems: Problem[] = [...(options.problems ?? [])];
  if (grid.uneven)
    problems.push(
      warning(
        'lines of one length',
        'lines with fewer or more cells',
        'What is missing reads as unknown: check for marks between fields that want quotes.',
      ),
    );
  if (shape.nameless)
    problems.push(
      warning('a first column of names', 'one that reads like values', 'Put a first column in front that names each line.'),
    );
  if (shape.guessed) {
    const way = source.form === 'csv' ? 'lines' : 'columns';
    const fix = `If that is wrong, write data-tools="${way === 'lines' ? 'columns' : 'rows'}" on it, or #tools= behind its address.`;
    problems.push(warning('a table that says where its tools are', `one that does not; its ${way} are taken for tools`, fix));
  }
  const made = documentOf(shape, grid.title, options, reader, readers.hintsIn);
  if (options.debug) problems.push(...(readers.adviceOn?.(made.value) ?? []));
  return { value: made.value, problems: [...problems, ...made.problems] };
}
