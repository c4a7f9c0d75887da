import type { CellReader } from '../model/reading/cell-reader.js';
import { joining } from '../seams/joining.js';
import { vocabulary } from '../seams/vocabulary.js';

/** Languages whose words are known beside English. */
const WORDED = /^(?:de|fr|es|pt|it|nl|pl|ru|zh|ja|ko)(?=-|$)/i;

const here = new Map<string, CellReader>();

/** What reads cells in a language, where its files are here already. */
export const readerHere = (lang: string): CellReader | null => here.get(lang) ?? null;

/** What reads cells in a language, once its files are here; `null` where they do not come. */
export async function readerFor(lang: string): Promise<CellReader | null> {
  const known = here.get(lang);
  if (known) return known;
  const [base = ''] = WORDED.exec(lang) ?? [];
  const [file, all] = await Promise.all([joining(), base ? vocabulary() : null]);
  if (!file) return null;
  const reader = file.cellReader(lang, all?.VOCABULARIES[base.toLowerCase()]);
  // Words that did not come are asked for again.
  if (!base || all) here.set(lang, reader).set(reader.lang, reader);
  return reader;
}
