import { type CellReader, cellReader } from '../../src/model/reading/cell-reader.js';
import type { Words } from '../../src/model/reading/vocabulary.js';

const readers = new Map<string, CellReader>();

/**
 * The reader of cells in a language, cached for all tests of a process, as a page makes one reader: compiling its regular expressions takes
 * longer than reading a small document. @param words the language's own vocabulary, which is added to the English one.
 */
export function readerOf(lang: string, words?: Words): CellReader {
  const key = words ? `${lang}, own words` : lang;
  const reader = readers.get(key) ?? cellReader(lang, words);
  readers.set(key, reader);
  return reader;
}
