import type { Reader } from '../model/joining/read-rows.js';
import type { CellReader } from '../model/reading/cell-reader.js';
import { reading } from '../seams/reading.js';
import { vocabulary } from '../seams/vocabulary.js';

/** Languages whose words are known beside English. */
const WORDED = /^(?:de|fr|es|pt|it|nl|pl|ru|zh|ja|ko)(?=-|$)/i;

/** What reads cells that are written as texts, with the words of a language. */
export interface CellReading {
  /** For joining documents. */
  readonly rows: NonNullable<Reader['reading']>;
  /** For tables. */
  readonly cells: CellReader;
}

const here = new Map<string, CellReading>();

/** What reads cells in a language, where its files are here already. */
export const readingHere = (lang: string): CellReading | null => here.get(lang) ?? null;

/** What reads cells in a language, once its files are here; `null` where they do not come. */
export async function readingFor(lang: string): Promise<CellReading | null> {
  const known = here.get(lang);
  if (known) return known;
  const [base = ''] = WORDED.exec(lang) ?? [];
  const [file, all] = await Promise.all([reading(), base ? vocabulary() : null]);
  if (!file) return null;
  const words = all?.VOCABULARIES[base.toLowerCase()];
  const spoken = file.vocabularyOf(lang, words);
  const made = { rows: { ...file, vocabularyOf: () => spoken }, cells: file.cellReader(lang, words) };
  here.set(lang, made);
  return made;
}
