import type { Problem } from '../model/problem.js';
import { joining } from '../seams/joining.js';
import { missing } from '../seams/missing.js';
import { formReaders, tables, tableWords } from '../seams/tables.js';
import { vocabulary } from '../seams/vocabulary.js';
import type { TableSource } from '../tables/table-to-document.js';
import { withTurn } from './turn.js';
import { WORDED } from './worded.js';

/** What makes documents of tables in a form, and reads their cells in a language. */
export const tableFiles = (form: TableSource['form'], lang: string) =>
  Promise.all([tables(), formReaders(form), joining(), WORDED.test(lang) && vocabulary()]);

/**
 * What a table is as a document: the same unknown that JSON is.
 * @param said what holds the options for the whole table: its element, or its address.
 * @param debug whether it is also told what could be said of the table.
 * @returns `value` is `null` where there is no table, or nothing to read it. A table of which something could be told is shown without the words, too.
 */
export async function documentOfTable(
  source: TableSource,
  lang: string,
  said: Element | string,
  debug = false,
): Promise<{ readonly value: unknown; readonly problems: readonly Problem[] }> {
  const [file, readers, cells] = await tableFiles(source.form, lang);
  const reader = await cells?.readerFor(lang);
  const read =
    file && readers && reader && (await withTurn(() => file.readTable(source, readers, reader, said, debug, tableWords)));
  if (!read) return { value: null, problems: [missing()] };
  const { value, problems } = read;
  return { value, problems: problems ?? (value ? [] : [missing()]) };
}
