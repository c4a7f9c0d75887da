import type { Problem } from '../model/problem.js';
import { joining } from '../seams/joining.js';
import { missing } from '../seams/missing.js';
import { formReaders, tables, tableWords } from '../seams/tables.js';
import { vocabulary } from '../seams/vocabulary.js';
import type { TableSource } from '../tables/table-to-document.js';
import { withTurn } from './turn.js';
import { HAS_VOCABULARY } from './vocabularies.js';

/** Loads the files that turn tables of a format into documents and read their cells in a language. */
export const tableFiles = (form: TableSource['form'], lang: string) =>
  Promise.all([tables(), formReaders(form), joining(), HAS_VOCABULARY.test(lang) && vocabulary()]);

/**
 * Turns a table into a document that is still unchecked, like JSON from outside.
 * @param options the element, or the URL, that holds the options for the whole table.
 * @param debug whether advice about the table is reported, too.
 * @returns `value` is `null` where there is no table, or the files that read it could not be loaded. Where only the texts of problems could
 * not be loaded, the table is shown without them.
 */
export async function documentOfTable(
  source: TableSource,
  lang: string,
  options: Element | string,
  debug = false,
): Promise<{ readonly value: unknown; readonly problems: readonly Problem[] }> {
  const [file, readers, cells] = await tableFiles(source.form, lang);
  const reader = await cells?.readerFor(lang);
  const read =
    file && readers && reader && (await withTurn(() => file.readTable(source, readers, reader, options, debug, tableWords)));
  if (!read) return { value: null, problems: [missing()] };
  const { value, problems } = read;
  return { value, problems: problems ?? (value ? [] : [missing()]) };
}
