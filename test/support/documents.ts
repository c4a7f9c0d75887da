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

/** Where the documents of these tests come from. */
export const BASE = 'https://registry.example/data/tools.json';

export const lens: FullViewSettings = { words: english('en'), capabilities: 8, verdict: true };

export const criterion = (kind: Kind, more: Partial<Criterion> = {}): Criterion => ({ id: 'x', label: 'X', kind, ...more });

/** A value after the border. */
export const answer = (value: Scalar, more: Partial<Answer> = {}): Answer => ({
  value,
  status: value === null ? 'unknown' : 'known',
  unverified: false,
  ...more,
});

/** Who stands where among these answers. */
export const leadershipIn = (answers: readonly (Answer | undefined)[], row: Criterion): Leadership | null =>
  leadershipOf(
    answers,
    row,
    answers.map((one) => intervalOf(one, row)),
  );

/** A tool named by its ID in capitals. */
export const tool = (id: string, values: Record<string, Value> = {}, more: Partial<Tool> = {}): Tool => ({
  id,
  name: id.toUpperCase(),
  values,
  ...more,
});

/** A document of one row; the tools are a, b, c … in the order of their values. */
export const oneRow = (row: Criterion, values: readonly Value[], more: Partial<Document> = {}): Document => ({
  criteria: [row],
  tools: values.map((value, i) => tool(String.fromCharCode(97 + i), { [row.id]: value })),
  ...more,
});

/** A document of several rows, all of kind score unless said: the values by criterion, one for each tool. */
export const table = (rows: Record<string, readonly Value[]>, kinds: Record<string, Partial<Criterion>> = {}): Document => {
  const count = Math.max(...Object.values(rows).map((values) => values.length));
  return {
    criteria: Object.keys(rows).map((id) => criterion('score', { id, label: `The ${id}`, ...kinds[id] })),
    tools: Array.from({ length: count }, (_, i) =>
      tool(String.fromCharCode(97 + i), Object.fromEntries(Object.entries(rows).map(([id, values]) => [id, values[i] ?? null]))),
    ),
  };
};

export const reading = (input: unknown, base = BASE): Reading => read(input, base);

/** What documents make when they are joined, and what is wrong with them. */
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

/** A document's view, the way the elements make it, and all problems on the way. */
export function viewed(
  input: unknown,
  changed: Partial<FullViewSettings> = {},
): { view: ComparisonView; problems: readonly Problem[] } {
  const { comparison, problems } = joined([input]);
  const { view, problems: more } = compare(comparison, { ...lens, ...changed });
  return { view, problems: [...problems, ...more] };
}

export const rowOf = (view: ComparisonView, id: string): ViewRow => {
  const row = view.rows.find((one) => one.criterion.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

export const textsOf = (view: ComparisonView, id: string): readonly string[] => rowOf(view, id).cells.map(({ text }) => text);

export const claimsOn = (view: ComparisonView, id: string): readonly Claim[] =>
  (view.verdict?.claims ?? []).filter((claim) => claim.kind !== 'has' && claim.criterion === id);

export const pathsOf = (problems: readonly Problem[]): readonly string[] => problems.map(({ path }) => path);

export const codesOf = (problems: readonly Problem[]): readonly string[] => problems.map(({ code }) => code);
