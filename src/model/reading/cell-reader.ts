import { type Criterion, isNumeric, type Kind } from '../criterion.js';
import type { Answer } from '../tool.js';
import { folded, signed } from './folded.js';
import { type Beside, type Inferred, inferKind, labelled } from './infer.js';
import { type Missing, readMissing } from './missing.js';
import type { ReadRow } from './read-row.js';
import { readRow } from './row.js';
import { form, type Vocabulary, vocabularyOf, type Words } from './vocabulary.js';

/**
 * Reads cells as people write them, in one language. It comes in a file of its own, because few documents need it: those with tables, and
 * with texts in typed rows. What needs it has it handed over.
 */
export interface CellReader {
  readonly lang: string;
  /** The answers of a row as they are meant. @param beside further cells that say what signs mean, folded, a line each. */
  readRow(answers: readonly (Answer | undefined)[], criterion: Criterion, beside?: string): ReadRow;
  inferKind(cells: readonly string[], label: string, beside?: Beside): Inferred;
  /** Whether rows of the kind hold figures. */
  isNumeric(kind: Kind): boolean;
  /** The unit or currency in brackets at a label's end. */
  labelled(label: string): Pick<Criterion, 'unit' | 'currency'>;
  readMissing(text: string): Missing | null;
  /** A regular expression with words in it: `<yes>` stands for all words for yes. */
  form(source: string): RegExp;
  /** A text as it is compared: without emphasis, invisible marks and full width. */
  folded(text: string): string;
  /** A text with the signs that GitHub's shortcodes in it stand for. */
  signed(text: string): string;
  /** The same reader with more words. */
  with(words: Words): CellReader;
}

const readerOf = (v: Vocabulary): CellReader => ({
  lang: v.lang,
  readRow: (answers, criterion, beside) => readRow(answers, criterion, v, beside),
  inferKind: (cells, label, beside) => inferKind(cells, label, v, beside),
  isNumeric,
  labelled: (label) => labelled(label, v),
  readMissing: (text) => readMissing(text, v),
  form: (source) => form(v, source),
  folded,
  signed,
  with: (words) => readerOf({ ...v, words: [...v.words, words] }),
});

/** A reader for a language. @param words its words, where they are known: English is always understood. */
export const cellReader = (lang: string, words?: Words): CellReader => readerOf(vocabularyOf(lang, words));
