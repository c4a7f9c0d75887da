import { cellPath } from '../cell-path.js';
import { intervalOf } from '../compare/interval-of.js';
import { type Criterion, isNumeric } from '../criterion.js';
import { parseDate } from '../date.js';
import { describe } from '../describe.js';
import { linkIn } from '../plain-link.js';
import { type Problem, problem } from '../problem.js';
import type { CellReader } from '../reading/cell-reader.js';
import { meant } from '../reading/read-row.js';
import type { Answer, ParsedTool } from '../tool.js';
import { withScheme } from '../with-scheme.js';
import { fits } from './fits.js';
import { inWords } from './in-words.js';
import { isOutside } from './outside.js';

const EXPECTED: Record<Criterion['kind'], string> = {
  text: 'text',
  number: 'a number',
  score: 'a number',
  rank: 'a number',
  money: 'a number',
  boolean: 'true or false',
  date: 'an ISO 8601 date such as 2025-03-09',
  list: 'a list of texts',
  link: 'an http: or https: URL',
};

/** A tool whose answers are such as their rows can hold, and what that was found out from. */
export interface Fitted {
  readonly tool: ParsedTool;
  readonly problems: readonly Problem[];
  /** IDs of values that no criterion asks for. */
  readonly stray: readonly string[];
  readonly base: string;
  readonly reader: CellReader | null;
  /** In step with the answers that were given. */
  readonly criteria: readonly (Criterion | undefined)[];
}

/** Whether the value is a text that may mean what its row holds: it is read together with its row. */
export const isWritten = ({ value }: Answer, { kind }: Criterion): boolean =>
  typeof value === 'string' && (isNumeric(kind) || kind === 'boolean' || (kind === 'date' && parseDate(value) === null));

/** Whether a text may be the address of a page beside the data: words, 'none' and a host without 'https://' are not. */
const isRelative = (text: string, reader: CellReader | null): boolean =>
  !/\s/.test(text) && withScheme(text) === undefined && !reader?.form('^<yes|no|none|planned>$').test(text);

/** The answer in a row of links: with an absolute address, or missing ('n/a'). A row made from its values prints other texts as they are. */
function linkFrom(answer: Answer, base: string, made: boolean, reader: CellReader | null): Answer | null {
  const { value } = answer;
  if (typeof value !== 'string') return null;
  const isWhole = /^\s*https?:/i.test(value);
  const missing = isWhole ? null : reader?.readMissing(value);
  if (missing) return { ...meant(answer, { status: missing.status }, missing.words), value: null };
  const link = isWhole || (!made && isRelative(value.trim(), reader)) ? linkIn(value, base) : null;
  if (link !== null) return { ...answer, value: link };
  return made ? { ...answer, value: null, text: value } : null;
}

/**
 * Whether the author's own text says another thing than the value that it stands for: another figure in the same unit, and not that value
 * rounded, or another of yes, no and partly.
 */
function isDenied({ value, status, text, extreme }: Answer, criterion: Criterion, reader: CellReader | null): boolean {
  const { kind, unit, max } = criterion;
  const isFigure = isNumeric(kind) && typeof value === 'number';
  if (text === undefined || extreme || !(isFigure || (kind === 'boolean' && typeof value === 'boolean'))) return false;
  const row = reader?.readRow([{ value: text, status: 'known', unverified: false }], criterion);
  const [read] = row?.answers ?? [];
  if (!isFigure)
    return read?.text === undefined && typeof read?.value === 'boolean' && (read.value !== value || read.status !== status);
  const interval = intervalOf(read, criterion);
  if (!interval || row?.criterion.unit !== unit || row?.criterion.max !== max) return false;
  // '1.2M' is 1,234,567 with fewer digits, '10.5' is not 10.
  const rounds = Array.from({ length: 15 }, (_, i) => Number(value.toPrecision(i + 1)));
  return (
    (value < interval.low || value > interval.high) &&
    !(rounds.includes(interval.point) && Math.abs(value - interval.point) <= Math.abs(value) / 20)
  );
}

/** The answer as its row can hold it; `null` where it cannot. A row made from values of several kinds holds the others as texts. */
function answerFor(given: Answer, criterion: Criterion, base: string, made: boolean, reader: CellReader | null): Answer | null {
  const isOdd = made && given.value !== null && typeof given.value !== 'string' && !fits(given.value, criterion.kind);
  const answer = isOdd ? { ...given, value: inWords(given.value) } : given;
  const { value, status } = answer;
  if (criterion.kind === 'boolean' && status === 'partial' && (value === null || typeof value === 'boolean')) {
    return { ...answer, value: true };
  }
  if (value === null || isWritten(answer, criterion)) return answer;
  if (criterion.kind === 'link') return linkFrom(answer, base, made, reader);
  return fits(value, criterion.kind) ? answer : null;
}

/** The answer of a cell whose value its row cannot hold. */
export const unfit = (answer: Answer): Answer => {
  const { text: _, ...rest } = answer as Answer & { text?: string };
  return { ...rest, value: null, status: 'unknown' };
};

/** What is wrong with a cell whose value its row cannot hold. */
export const misfit = (
  tool: ParsedTool,
  { id, kind }: Criterion,
  { value }: Answer,
  more: Partial<Parameters<typeof problem>[0]> = {},
): Problem =>
  problem({
    code: 'invalid-data',
    path: cellPath(tool.path, id),
    tool: tool.id,
    expected: EXPECTED[kind],
    found: describe(value),
    fix: "The cell reads 'unknown' until it is mended.",
    ...more,
  });

/** What is wrong with a range or an extreme: the value lies outside, or the row has no figures. */
function misplaced(tool: ParsedTool, criterion: Criterion, answer: Answer): Problem[] {
  const { range, extreme } = answer;
  const isFigure = isNumeric(criterion.kind);
  if (isFigure ? !isOutside(answer) : !range && !extreme) return [];
  const more = isFigure
    ? { expected: 'a value in its range', fix: 'Both are printed.' }
    : { found: 'a range or extreme', fix: 'It is passed over.' };
  return [misfit(tool, criterion, answer, { severity: 'warning', ...more })];
}

/**
 * Brings a tool's answers to the rows that ask for them: links absolute, and 'unknown' where a row cannot hold the value. Texts that may mean
 * what their row holds stay as they are written.
 * @param made whether the criteria were made from the values.
 * @param reader reads what is missing in rows of links; `null` until it is loaded.
 * @param last what came of the same tool before; it stands where nothing else has changed.
 */
export function fit(
  tool: ParsedTool,
  base: string,
  byId: ReadonlyMap<string, Criterion>,
  made: boolean,
  reader: CellReader | null,
  last: Fitted | undefined,
): Fitted {
  const criteria = [...tool.answers.keys()].map((id) => byId.get(id));
  if (last && last.base === base && last.reader === reader && last.criteria.every((criterion, i) => criterion === criteria[i]))
    return last;
  const answers = new Map<string, Answer>();
  const problems: Problem[] = [];
  const stray: string[] = [];
  for (const [id, given] of tool.answers) {
    const criterion = byId.get(id);
    if (!criterion) {
      stray.push(id);
      continue;
    }
    const answer = answerFor(given, criterion, base, made, reader);
    if (answer && isDenied(answer, criterion, reader)) {
      const expected = `a text that says what the value ${String(answer.value)} says`;
      const fix = 'The text is printed, and the cell is not compared.';
      problems.push(misfit(tool, criterion, answer, { severity: 'warning', expected, found: describe(answer.text), fix }));
      answers.set(id, { ...answer, value: null, status: 'known' });
      continue;
    }
    problems.push(...(answer ? misplaced(tool, criterion, answer) : [misfit(tool, criterion, given)]));
    answers.set(id, answer ?? unfit(given));
  }
  return { tool: { ...tool, answers }, problems, stray, base, reader, criteria };
}
