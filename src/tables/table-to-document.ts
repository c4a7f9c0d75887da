import type { CellReader } from '../model/reading/cell-reader.js';
import { MOST_BYTES } from '../model/text-limits.js';
import { isCrowded } from '../schema/fitting.js';
import { documentOf } from './document.js';
import { shapeOf } from './find-shape.js';
import type { Finding } from './finding.js';
import type { Grid } from './grid.js';
import type { TableOptions } from './options.js';
import type { hintsIn } from './row-attributes.js';
import type { TableDocument } from './table-document.js';
import { TABLE_WORDS } from './table-words.js';

/** A table in one of the formats that are read. */
export type TableSource =
  | { readonly form: 'html'; readonly table: HTMLTableElement }
  | {
      readonly form: 'csv' | 'markdown';
      readonly text: string;
      /** The URL that the text was loaded from; none for a text in the page. */
      readonly url?: string;
    };

/** The document of a table, `null` where there is none, and what its author is to be told. */
interface Made {
  readonly value: TableDocument | null;
  readonly findings: readonly Finding[];
}

/** The readers of the formats. Each format is a file of its own, and only that of the source's format must be loaded. */
export interface FormReaders {
  readonly fromHtml?: (table: HTMLTableElement) => Grid;
  /** Reads the `data-…` attributes of the rows of an HTML table; in the same file as `fromHtml`. */
  readonly hintsIn?: typeof hintsIn;
  readonly fromCsv?: (text: string) => Grid;
  readonly fromMarkdown?: (text: string) => Grid;
}

function gridOf(source: TableSource, { fromHtml, fromCsv, fromMarkdown }: FormReaders, reader: CellReader): Grid | undefined {
  if (source.form === 'html') return fromHtml?.(source.table);
  return (source.form === 'csv' ? fromCsv : fromMarkdown)?.(reader.signed(source.text));
}

/**
 * Turns a table into the same document that JSON would be, which the schema then reads like any other. Whatever a table holds, no error is
 * thrown into the page: an error becomes a finding.
 * @param readers the reader of the source's format.
 * @param reader reads the cells: in the language of the page for a table in it, else in English unless the author says another.
 * @param options the author's settings for the whole table.
 * @returns the document, `null` where there is no table, and the findings.
 */
export function tableToDocument(source: TableSource, readers: FormReaders, reader: CellReader, options: TableOptions = {}): Made {
  // Finds the keys of ours that the page has put on `Object.prototype`: from here on `guarded` gives objects these keys as their own.
  // Options get no prototype, so that only their own keys are read.
  isCrowded();
  const guardedOptions: TableOptions = Object.assign(Object.create(null), options);
  const findings: Finding[] = [...(guardedOptions.findings ?? [])];
  try {
    return { value: read(source, readers, reader.with(TABLE_WORDS), guardedOptions, findings), findings };
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
