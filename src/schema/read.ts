import { words } from '../locales/en.js';
import { VOCABULARIES } from '../locales/vocabulary.js';
import { capped } from '../model/capped.js';
import { arrange, makeView } from '../model/comparison.js';
import { join } from '../model/join.js';
import type { Problem } from '../model/problem.js';
import { type CellReader, cellReader } from '../model/reading/cell-reader.js';
import type { ParsedDocument } from '../model/tool.js';
import { checkClaims } from '../model/verdict/check-claims.js';
import { viewProblems } from '../model/view-warnings.js';
import { readCarefully } from './careful/read-carefully.js';
import { readFlawless } from './read-flawless.js';
import type { Reading, ReadOptions } from './reading.js';

export type { Reading, ReadOptions } from './reading.js';

let last: { readonly lang: string; readonly reader: CellReader } | undefined;

/** The cell reader of a language. The last one is kept, for documents read one after the other are mostly in one language. */
function readerOf(lang: string): CellReader {
  if (last?.lang !== lang) last = { lang, reader: cellReader(lang, VOCABULARIES[lang.replace(/-.*/, '').toLowerCase()]) };
  return last.reader;
}

/**
 * The warnings that an element would give beyond the format: texts that no row can compare, doubled names, values off their scale,
 * unsupported claims.
 */
function problemsOf(document: ParsedDocument): readonly Problem[] {
  if (!document.tools.length) return [];
  const lang = document.lang ?? 'en';
  const { comparison, problems } = join([document], null, new Map(), readerOf(lang));
  const settings = { words: words('en'), capabilities: 0, verdict: true, criteria: null };
  const arranged = arrange(comparison, settings);
  const { view, problems: more } = makeView(arranged, settings, checkClaims);
  // A document without values is no mistake: its tools may get values from other documents.
  return view.rows.length ? [...problems, ...more, ...viewProblems(arranged, settings)] : problems;
}

/**
 * Reads a comparison document from outside. Never throws: the smallest parts that break the format are left out, and each becomes a problem.
 * Warnings that an element would give are among the problems.
 * @param input JSON text, or data that has been parsed: a document, a list of tools, or one tool.
 * @param base absolute URL that relative links resolve against.
 * @param options `{ all: true }` returns all problems instead of a hundred. With an earlier reading, or `null` for none yet, objects of
 *   unchanged parts are kept between readings; both together are `{ ...reading, all: true }`.
 */
export function read(input: unknown, base: string, options?: ReadOptions | null): Reading {
  const reading = readFlawless(input, base, options) ?? readCarefully(input, base, options?.all);
  const more = reading.document ? problemsOf(reading.document) : [];
  if (!more.length) return reading;
  const all = [...reading.problems, ...more];
  return { ...reading, problems: options?.all ? all : capped(all) };
}
