import { type CellReader, cellReader } from '../../src/model/reading/cell-reader.js';
import type { Words } from '../../src/model/reading/vocabulary.js';

const readers = new Map<string, CellReader>();

/**
 * What reads cells in a language, made once for all tests of a process, as a page makes it once: making its regular expressions anew takes
 * longer than reading a small document. @param words those of the language, beside English.
 */
export function readerOf(lang: string, words?: Words): CellReader {
  const key = words ? `${lang}, own words` : lang;
  const reader = readers.get(key) ?? cellReader(lang, words);
  readers.set(key, reader);
  return reader;
}
