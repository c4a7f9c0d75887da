import type { Problem } from '../model/problem.js';
import type { CellReader } from '../model/reading/cell-reader.js';
import { optionsFrom } from './options.js';
import type { problemsOf } from './problems.js';
import type { TableDocument } from './table-document.js';
import { type FormReaders, type TableSource, tableToDocument } from './table-to-document.js';

/**
 * Makes of a table the same document that JSON would be, and tells what was found in it.
 * @param said what holds the options for the whole table: its element, or its address.
 * @param debug whether it is also told which rows could say more.
 * @param words loads what puts into words what was found, where anything was.
 * @returns the document (`null` where there is no table) and what is told of it; `problems` is `null` where the words for that did not come.
 */
export async function readTable(
  source: TableSource,
  readers: FormReaders,
  reader: CellReader,
  said: Element | string,
  debug: boolean,
  words: () => Promise<{ readonly problemsOf: typeof problemsOf } | null>,
): Promise<{ readonly value: TableDocument | null; readonly problems: readonly Problem[] | null }> {
  const { value, findings } = tableToDocument(source, readers, reader, optionsFrom(said));
  if (!findings.length && !debug) return { value, problems: [] };
  const file = await words();
  const url = Object.hasOwn(source, 'url') && 'url' in source ? source.url : undefined;
  return { value, problems: file?.problemsOf(findings, debug ? value : null, url) ?? null };
}
