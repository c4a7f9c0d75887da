import { holdsTexts } from '../model/joining/written.js';
import type { CellReader } from '../model/reading/cell-reader.js';
import type { ParsedDocument } from '../model/tool.js';
import { reading } from '../seams/reading.js';
import { vocabulary } from '../seams/vocabulary.js';

/** Languages whose words are known beside English. */
const WORDED = /^(?:de|fr|es|pt|it|nl|pl|ru|zh|ja|ko)(?=-|$)/i;

const here = new Map<string, CellReader>();

/** A reader of cells for a language, once its files are here; `null` where they do not come. */
export async function readerFor(lang: string): Promise<CellReader | null> {
  const known = here.get(lang);
  if (known) return known;
  const [base = ''] = WORDED.exec(lang) ?? [];
  const [file, words] = await Promise.all([reading(), base ? vocabulary() : null]);
  const reader = file?.cellReader(lang, words?.VOCABULARIES[base.toLowerCase()]) ?? null;
  if (reader) here.set(lang, reader);
  return reader;
}

/** What reads the texts of these documents: at once where none is wanted or it is here, else later. */
export function readerOf(documents: readonly ParsedDocument[]): CellReader | null | Promise<CellReader | null> {
  if (!holdsTexts(documents)) return null;
  const lang = documents.find((document) => document.lang)?.lang ?? 'en';
  return here.get(lang) ?? readerFor(lang);
}
