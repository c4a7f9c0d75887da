import type { Problem } from '../model/problem.js';
import type { CellReader } from '../model/reading/cell-reader.js';
import { optionsFrom } from './options.js';
import type { problemsOf } from './problems.js';
import type { TableDocument } from './table-document.js';
import { type FormReaders, type TableSource, tableToDocument } from './table-to-document.js';

/**
 * Turns a table into the same document that JSON would be, and reports problems of the table.
 * @param optionsSource the place of the options for the whole table: its element, or its URL.
 * @param debug whether the problems also name rows that lack a direction.
 * @param words loads the module with the words for problems (problems.ts); called only where there is something to report.
 * @returns the document (`null` where there is no table), and its problems (`null` where the module with the words for them did not load).
 */
export async function readTable(
  source: TableSource,
  readers: FormReaders,
  reader: CellReader,
  optionsSource: Element | string,
  debug: boolean,
  words: () => Promise<{ readonly problemsOf: typeof problemsOf } | null>,
): Promise<{ readonly value: TableDocument | null; readonly problems: readonly Problem[] | null }> {
  const { value, findings } = tableToDocument(source, readers, reader, optionsFrom(optionsSource));
  if (!findings.length && !debug) return { value, problems: [] };
  const file = await words();
  const url = Object.hasOwn(source, 'url') && 'url' in source ? source.url : undefined;
  return { value, problems: file?.problemsOf(findings, debug ? value : null, url) ?? null };
}
