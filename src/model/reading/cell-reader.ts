import type { Criterion } from '../criterion.js';
import type { Answer } from '../tool.js';
import { type Inferred, inferKind } from './infer.js';
import type { ReadRow } from './read-row.js';
import { readRow } from './row.js';
import { vocabularyOf, type Words } from './vocabulary.js';

/** Reads cells as people write them, in one language. Handed to what joins documents, because few documents need it. */
export interface CellReader {
  readRow(answers: readonly (Answer | undefined)[], criterion: Criterion): ReadRow;
  inferKind(cells: readonly string[], label: string): Inferred;
}

/** A reader for a language. @param words its words, where they are known: English is always understood. */
export function cellReader(lang: string, words?: Words): CellReader {
  const vocabulary = vocabularyOf(lang, words);
  return {
    readRow: (answers, criterion) => readRow(answers, criterion, vocabulary),
    inferKind: (cells, label) => inferKind(cells, label, vocabulary),
  };
}
