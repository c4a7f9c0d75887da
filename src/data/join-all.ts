import { type Joined, join } from '../model/join.js';
import { type CellReader, cellReader } from '../model/reading/cell-reader.js';
import { environment } from '../registry/environment.js';
import { vocabulary } from '../seams/vocabulary.js';
import type { Join } from './joins.js';
import { tookLong, turn, withTurn } from './turn.js';
import { HAS_VOCABULARY } from './vocabularies.js';

/** Cell readers by the language asked for; each is made once. */
const readers = new Map<string, CellReader>();

/** Makes the cell reader of a language, once the vocabulary of the language is loaded. */
export async function readerFor(lang: string): Promise<CellReader> {
  const known = readers.get(lang);
  if (known) return known;
  const [base = ''] = HAS_VOCABULARY.exec(lang) ?? [];
  const all = base ? await vocabulary() : null;
  const reader = cellReader(lang, all?.VOCABULARIES[base.toLowerCase()]);
  // A reader whose vocabulary failed to load is not kept, so that the next call tries again.
  if (!base || all) readers.set(lang, reader).set(reader.lang, reader);
  return reader;
}

/** Joins documents of any kind: at once, except where texts must be read in a language whose reader is not loaded yet. */
export const joinAll: Join = (...given) => {
  const [documents] = given;
  const lang = documents.find((document) => document.lang)?.lang ?? 'en';
  const start = environment.now();
  const joined = join(...given, readers.get(lang));
  // Joined once more with a reader, which few documents need: those with texts that must be read before they can be compared.
  const readLater = async (): Promise<Joined> => {
    const reader = await readerFor(lang);
    if (tookLong(start)) await turn();
    return withTurn(() => join(...given, reader, joined));
  };
  return joined.waits ? readLater() : joined;
};
