import { words } from '../locales/en.js';
import { VOCABULARIES } from '../locales/vocabulary.js';
import { capped } from '../model/capped.js';
import { arrange, look } from '../model/comparison.js';
import { join } from '../model/join.js';
import type { Problem } from '../model/problem.js';
import { type CellReader, cellReader } from '../model/reading/cell-reader.js';
import { toldOf } from '../model/told.js';
import type { ParsedDocument } from '../model/tool.js';
import { holdClaims } from '../model/verdict/supported.js';
import { readCarefully } from './careful/read-carefully.js';
import { readSound } from './read-sound.js';
import type { Reading, ReadOptions } from './reading.js';

export type { Reading, ReadOptions } from './reading.js';

let last: { readonly lang: string; readonly reader: CellReader } | undefined;

/** What reads cells in a language. The last one is kept: documents that are read one after the other are mostly in one language. */
function readerOf(lang: string): CellReader {
  if (last?.lang !== lang) last = { lang, reader: cellReader(lang, VOCABULARIES[lang.replace(/-.*/, '').toLowerCase()]) };
  return last.reader;
}

/** What an element would say of the document beyond its form: texts that no row can compare, doubled names, values off their scale, claims. */
function problemsOf(document: ParsedDocument): readonly Problem[] {
  if (!document.tools.length) return [];
  const lang = document.lang ?? 'en';
  const { comparison, problems } = join([document], null, new Map(), readerOf(lang));
  const lens = { words: words('en'), capabilities: 0, verdict: true, criteria: null };
  const arranged = arrange(comparison, lens);
  const { view, problems: more } = look(arranged, lens, holdClaims);
  // Tools may get their values elsewhere: that there are none is no mistake of this document.
  return view.rows.length ? [...problems, ...more, ...toldOf(arranged, lens)] : problems;
}

/**
 * Reads a comparison document from outside. Never throws: what breaks the format is left out in the smallest part that can go, and
 * becomes a problem, and so does what an element would warn of.
 * @param input JSON text, or data that has been parsed: a document, a list of tools, or one tool.
 * @param base absolute URL that relative links resolve against.
 * @param options `{ all: true }` tells all problems instead of a hundred. A reading of before, or `null` for nothing yet, keeps the objects of
 *   what is as it was; both together are `{ ...reading, all: true }`.
 */
export function read(input: unknown, base: string, options?: ReadOptions | null): Reading {
  const reading = readSound(input, base, options) ?? readCarefully(input, base, options?.all);
  const more = reading.document ? problemsOf(reading.document) : [];
  if (!more.length) return reading;
  const all = [...reading.problems, ...more];
  return { ...reading, problems: options?.all ? all : capped(all) };
}
