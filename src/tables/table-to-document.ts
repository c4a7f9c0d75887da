import type { CellReader } from '../model/reading/cell-reader.js';
import { MOST_BYTES } from '../model/text-limits.js';
import { isCrowded } from '../schema/fitting.js';
import { documentOf } from './document.js';
import type { Finding } from './finding.js';
import type { Grid } from './grid.js';
import type { hintsIn } from './hints.js';
import type { TableOptions } from './options.js';
import { shapeOf } from './shape.js';
import type { TableDocument } from './table-document.js';
import { TABLE_WORDS } from './words.js';

/** A table in one of its forms. */
export type TableSource =
  | { readonly form: 'html'; readonly table: HTMLTableElement }
  | {
      readonly form: 'csv' | 'markdown';
      readonly text: string;
      /** The address that it came from. */
      readonly url?: string;
    };

interface Made {
  readonly value: TableDocument | null;
  readonly findings: readonly Finding[];
}

/** What reads the forms; each is a file of its own, and only the one of the source must be there. */
export interface FormReaders {
  readonly fromHtml?: (table: HTMLTableElement) => Grid;
  /** Reads what the rows of such a table say by attributes. */
  readonly hintsIn?: typeof hintsIn;
  readonly fromCsv?: (text: string) => Grid;
  readonly fromMarkdown?: (text: string) => Grid;
}

function gridOf(source: TableSource, { fromHtml, fromCsv, fromMarkdown }: FormReaders, reader: CellReader): Grid | undefined {
  if (source.form === 'html') return fromHtml?.(source.table);
  return (source.form === 'csv' ? fromCsv : fromMarkdown)?.(reader.signed(source.text));
}

/**
 * Makes of a table the same document that JSON would be: to be read by the schema like any other. Whatever a table holds, nothing is thrown
 * into the page.
 * @param readers what reads its form.
 * @param reader reads its cells: in the language of the page for a table on it, else in English unless the author says another.
 * @param options what the author says of the table.
 * @returns `value` is `null` where there is no table.
 */
export function tableToDocument(source: TableSource, readers: FormReaders, reader: CellReader, options: TableOptions = {}): Made {
  // What is made from here on has the keys itself that the page has put on every object; options have no others than their own.
  isCrowded();
  const said: TableOptions = Object.assign(Object.create(null), options);
  const findings: Finding[] = [...(said.findings ?? [])];
  try {
    return { value: read(source, readers, reader.with(TABLE_WORDS), said, findings), findings };
  } catch (error) {
    return { value: null, findings: [{ type: 'failed', error }] };
  }
}

function read(
  source: TableSource,
  readers: FormReaders,
  reader: CellReader,
  options: TableOptions,
  findings: Finding[],
): TableDocument | null {
  const none = (finding: Finding): null => {
    findings.push(finding);
    return null;
  };
  if (source.form !== 'html') {
    if (source.text.length > MOST_BYTES) return none({ type: 'too-large', characters: source.text.length });
    if (/^\s*<(?:!doctype|html|head|body)\b/i.test(source.text)) return none({ type: 'page' });
  }
  const grid = gridOf(source, readers, reader);
  const isCsv = source.form === 'csv';
  const shape = grid && shapeOf(grid, options, reader, isCsv);
  if (!grid || !shape?.tools.length || !shape.rows.length) return none({ type: 'no-table' });
  if (isCsv && grid.uneven) findings.push({ type: 'uneven' });
  if (shape.nameless) findings.push({ type: 'nameless' });
  if (shape.guessed) findings.push({ type: 'guessed', way: isCsv ? 'rows' : 'columns' });
  return documentOf(shape, grid.title, options, reader, findings, readers.hintsIn);
}
