import { words as english } from '../../src/locales/english.js';
import type { FullViewSettings } from '../../src/model/all-parts.js';
import { compare } from '../../src/model/all-parts.js';
import { intervalOf } from '../../src/model/compare/interval-of.js';
import { type Leadership, leadershipOf } from '../../src/model/compare/leadership.js';
import type { Criterion, Kind } from '../../src/model/criterion.js';
import { join } from '../../src/model/join.js';
import type { Comparison } from '../../src/model/joined.js';
import type { Problem } from '../../src/model/problem.js';
import type { Answer, Claim, Document, Scalar, Tool, Value } from '../../src/model/tool.js';
import type { ComparisonView, ViewRow } from '../../src/model/view.js';
import { readCarefully } from '../../src/schema/careful/read-carefully.js';
import { type Reading, read } from '../../src/schema/read.js';
import { readFlawless } from '../../src/schema/read-flawless.js';
import { readerOf } from './readers.js';

/** The URL of the documents in tests, against which their relative links resolve. */
export const BASE = 'https://registry.example/data/tools.json';

/** The settings of a view in tests: English words, 8 capabilities, with verdict. */
export const lens: FullViewSettings = { words: english('en'), capabilities: 8, verdict: true };

/** A criterion with the ID `x` and the label `X`, unless `more` gives others. */
export const criterion = (kind: Kind, more: Partial<Criterion> = {}): Criterion => ({ id: 'x', label: 'X', kind, ...more });

/** A parsed cell of a value, as the model has it after reading: `known`, or `unknown` for `null`. */
export const answer = (value: Scalar, more: Partial<Answer> = {}): Answer => ({
  value,
  status: value === null ? 'unknown' : 'known',
  unverified: false,
  ...more,
});

/** The leadership among answers to one row; `null` where `leadershipOf` finds none. */
export const leadershipIn = (answers: readonly (Answer | undefined)[], row: Criterion): Leadership | null =>
  leadershipOf(
    answers,
    row,
    answers.map((one) => intervalOf(one, row)),
  );

/** A tool whose name is its ID in capitals. */
export const tool = (id: string, values: Record<string, Value> = {}, more: Partial<Tool> = {}): Tool => ({
  id,
  name: id.toUpperCase(),
  values,
  ...more,
});

/** A document of one row, with a tool for each value: the IDs are a, b, c … in the order of the values. */
export const oneRow = (row: Criterion, values: readonly Value[], more: Partial<Document> = {}): Document => ({
  criteria: [row],
  tools: values.map((value, i) => tool(String.fromCharCode(97 + i), { [row.id]: value })),
  ...more,
});

/**
 * A document of several rows. @param rows the values by the criterion's ID, one for each tool. @param kinds by the criterion's ID what
 * differs from a score.
 */
export const table = (rows: Record<string, readonly Value[]>, kinds: Record<string, Partial<Criterion>> = {}): Document => {
  const count = Math.max(...Object.values(rows).map((values) => values.length));
  return {
    criteria: Object.keys(rows).map((id) => criterion('score', { id, label: `The ${id}`, ...kinds[id] })),
    tools: Array.from({ length: count }, (_, i) =>
      tool(String.fromCharCode(97 + i), Object.fromEntries(Object.entries(rows).map(([id, values]) => [id, values[i] ?? null]))),
    ),
  };
};

/** Reads an input as a document from BASE. */
export const reading = (input: unknown, base = BASE): Reading => read(input, base);

/**
 * Reads and joins documents; returns the comparison and all problems.
 * @param order IDs of the tools to show, in order; `null` for all. @param failed the problems of tools that could not be loaded, by ID.
 */
export function joined(
  inputs: readonly unknown[],
  order: readonly string[] | null = null,
  failed: ReadonlyMap<string, Problem> = new Map(),
): { comparison: Comparison; problems: readonly Problem[] } {
  const readings = inputs.map((input) => readFlawless(input, BASE) ?? readCarefully(input, BASE));
  const documents = readings.flatMap(({ document }) => document ?? []);
  const lang = documents.find((document) => document.lang)?.lang ?? 'en';
  const { comparison, problems } = join(documents, order, failed, readerOf(lang));
  return { comparison, problems: [...readings.flatMap((one) => one.problems), ...problems] };
}

/**
 * Reads, joins and compares a document as the elements do; returns the view and all problems. @param changed settings that differ from
 * `lens`.
 */
export function viewed(
  input: unknown,
  changed: Partial<FullViewSettings> = {},
): { view: ComparisonView; problems: readonly Problem[] } {
  const { comparison, problems } = joined([input]);
  const { view, problems: more } = compare(comparison, { ...lens, ...changed });
  return { view, problems: [...problems, ...more] };
}

/** The row of a criterion's ID; throws where there is none. */
export const rowOf = (view: ComparisonView, id: string): ViewRow => {
  const row = view.rows.find((one) => one.criterion.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

/** The printed texts of a row's cells. */
export const textsOf = (view: ComparisonView, id: string): readonly string[] => rowOf(view, id).cells.map(({ text }) => text);

/** The verdict's claims about a criterion. */
export const claimsOn = (view: ComparisonView, id: string): readonly Claim[] =>
  (view.verdict?.claims ?? []).filter((claim) => claim.kind !== 'has' && claim.criterion === id);

/** The paths of problems, in order. */
export const pathsOf = (problems: readonly Problem[]): readonly string[] => problems.map(({ path }) => path);

/** The codes of problems, in order. */
export const codesOf = (problems: readonly Problem[]): readonly string[] => problems.map(({ code }) => code);
