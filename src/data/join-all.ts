import { type Joined, join } from '../model/join.js';
import { type CellReader, cellReader } from '../model/reading/cell-reader.js';
import { environment } from '../registry/environment.js';
import { vocabulary } from '../seams/vocabulary.js';
import type { Join } from './joins.js';
import { tookLong, turn, withTurn } from './turn.js';
import { WORDED } from './worded.js';

/** What reads cells, by language. */
const here = new Map<string, CellReader>();

/** What reads cells in a language, once its words are here. */
export async function readerFor(lang: string): Promise<CellReader> {
  const known = here.get(lang);
  if (known) return known;
  const [base = ''] = WORDED.exec(lang) ?? [];
  const all = base ? await vocabulary() : null;
  const reader = cellReader(lang, all?.VOCABULARIES[base.toLowerCase()]);
  // Words that did not come are asked for again.
  if (!base || all) here.set(lang, reader).set(reader.lang, reader);
  return reader;
}

/** Joins documents of any kind: at once, but for texts in a language of which no words are here. */
export const joinAll: Join = (...given) => {
  const [documents] = given;
  const lang = documents.find((document) => document.lang)?.lang ?? 'en';
  const start = environment.now();
  const joined = join(...given, here.get(lang));
  // Few documents hold texts that must be read before they can be compared.
  const readLater = async (): Promise<Joined> => {
    const reader = await readerFor(lang);
    if (tookLong(start)) await turn();
    return withTurn(() => join(...given, reader, joined));
  };
  return joined.waits ? readLater() : joined;
};
