import { type Criterion, isNumeric, type Kind } from '../criterion.js';
import type { Answer } from '../tool.js';
import { folded, signed } from './folded.js';
import { type Beside, type Inferred, inferKind, labelled } from './infer.js';
import { type Missing, readMissing } from './missing.js';
import type { ReadRow } from './read-row.js';
import { readRow } from './row.js';
import { form, type Vocabulary, vocabularyOf, type Words } from './vocabulary.js';

/**
 * Reads cells as people write them, in one language. The reader is built into a file of its own, because few documents need it: tables, and
 * documents with texts in typed rows. Functions that need a reader take it as a parameter and import only this type.
 */
export interface CellReader {
  /** BCP 47 tag of the language, one that `Intl` supports. */
  readonly lang: string;
  /**
   * Reads the texts of a row, all together: each cell may decide what another means.
   * @param beside cells of other rows as `folded` returns them, one a line: their signs decide what an open circle means.
   */
  readRow(answers: readonly (Answer | undefined)[], criterion: Criterion, beside?: string): ReadRow;
  /** Infers the kind, unit, currency and scale of a row from the texts of its cells and its label. */
  inferKind(cells: readonly string[], label: string, beside?: Beside): Inferred;
  /** Whether cells of the kind hold figures: numbers, ranges of numbers, extremes. */
  isNumeric(kind: Kind): boolean;
  /** Reads the unit or currency in brackets at a label's end: 'Latency (ms)'. */
  labelled(label: string): Pick<Criterion, 'unit' | 'currency'>;
  /** Reads a text that says that there is no value ('–', 'n/a'); `null` for any other text. */
  readMissing(text: string): Missing | null;
  /** Makes a regular expression in which `<yes>` stands for all the language's words for yes. Upper and lower case are the same. */
  form(source: string): RegExp;
  /** Returns a text as it is compared: without emphasis and invisible marks, in usual instead of full width. */
  folded(text: string): string;
  /** Replaces GitHub's shortcodes in a text by their signs: ':x:' by '❌'. */
  signed(text: string): string;
  /** Makes a reader of the same language that understands these words too. */
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

/**
 * Makes a reader for a language.
 * @param lang BCP 47 tag as the author wrote it; English where `Intl` does not support the language.
 * @param words the language's words; without them only English words are understood, as they are beside all others.
 */
export const cellReader = (lang: string, words?: Words): CellReader => readerOf(vocabularyOf(lang, words));
