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
import { fits } from './holds-value.js';
import { inWords } from './in-words.js';
import { isOutside } from './outside-range.js';

/** The values that each kind expects, in the words of the problem. */
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

/**
 * A tool with answers that their rows can hold (`fit`), and the arguments of `fit`, by which a later call tells whether it may return this.
 */
export interface Fitted {
  readonly tool: ParsedTool;
  /** Errors and warnings about the tool's answers. */
  readonly problems: readonly Problem[];
  /** IDs of the tool's values for which there is no criterion. */
  readonly stray: readonly string[];
  /** The URL that the tool's relative links were resolved against. */
  readonly base: string;
  readonly reader: CellReader | null;
  /** The criterion of each of the tool's answers, in the order of the answers; `undefined` for stray ones. */
  readonly criteria: readonly (Criterion | undefined)[];
}

/** Whether the value is a text in place of the figure, yes or no, or date that its row holds. `readRows` reads such texts, row by row. */
export const isTextToRead = ({ value }: Answer, { kind }: Criterion): boolean =>
  typeof value === 'string' && (isNumeric(kind) || kind === 'boolean' || (kind === 'date' && parseDate(value) === null));

/**
 * Whether a text may be a relative link. Texts with spaces, words such as 'none', and hosts without 'https://' ('example.com') are none.
 */
const isRelative = (text: string, reader: CellReader | null): boolean =>
  !/\s/.test(text) && withScheme(text) === undefined && !reader?.form('^<yes|no|none|planned>$').test(text);

/**
 * Returns the answer of a cell in a row of links: with an absolute URL, or as missing ('n/a'). Where the criterion was made from the values
 * (`made`), only texts with a scheme are links, and any other text is printed as it is. `null` for a value that is no text, and for a text
 * that is no link where the criterion was not made.
 */
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
 * Whether the author's text for a cell contradicts its value: the text says no more than yes, no or partly, and another of these than the
 * value; or it reads as a figure of the same unit and scale that is neither the value nor the value rounded to fewer digits and at most 5%
 * off.
 */
function isContradicted({ value, status, text, extreme }: Answer, criterion: Criterion, reader: CellReader | null): boolean {
  const { kind, unit, max } = criterion;
  const isFigure = isNumeric(kind) && typeof value === 'number';
  if (text === undefined || extreme || !(isFigure || (kind === 'boolean' && typeof value === 'boolean'))) return false;
  const row = reader?.readRow([{ value: text, status: 'known', unverified: false }], criterion);
  const [read] = row?.answers ?? [];
  if (!isFigure)
    return read?.text === undefined && typeof read?.value === 'boolean' && (read.value !== value || read.status !== status);
  const interval = intervalOf(read, criterion);
  if (!interval || row?.criterion.unit !== unit || row?.criterion.max !== max) return false;
  // All roundings of the value to 1 to 15 digits: '1.2M' is 1,234,567 with fewer digits, '10.5' is no rounding of 10.
  const rounds = Array.from({ length: 15 }, (_, i) => Number(value.toPrecision(i + 1)));
  return (
    (value < interval.low || value > interval.high) &&
    !(rounds.includes(interval.point) && Math.abs(value - interval.point) <= Math.abs(value) / 20)
  );
}

/**
 * Returns the answer in the form in which its row can hold it, `null` where the row cannot. A row whose criterion was made from values of
 * several kinds (`made`) holds values of other kinds as texts.
 */
function answerFor(given: Answer, criterion: Criterion, base: string, made: boolean, reader: CellReader | null): Answer | null {
  const isOdd = made && given.value !== null && typeof given.value !== 'string' && !fits(given.value, criterion.kind);
  const answer = isOdd ? { ...given, value: inWords(given.value) } : given;
  const { value, status } = answer;
  if (criterion.kind === 'boolean' && status === 'partial' && (value === null || typeof value === 'boolean')) {
    return { ...answer, value: true };
  }
  if (value === null || isTextToRead(answer, criterion)) return answer;
  if (criterion.kind === 'link') return linkFrom(answer, base, made, reader);
  return fits(value, criterion.kind) ? answer : null;
}

/** Returns the answer of a cell whose value its row cannot hold: unknown, without the author's text, with the rest of its evidence. */
export const unknownAnswer = (answer: Answer): Answer => {
  const { text: _, ...rest } = answer as Answer & { text?: string };
  return { ...rest, value: null, status: 'unknown' };
};

/**
 * Makes the problem of a cell whose value its row cannot hold: an error with the path of the cell.
 * @param more properties that replace those of the problem.
 */
export const misfitProblem = (
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

/** Returns a warning where the value lies outside of its range, or where a row without figures has a range or an extreme; else nothing. */
function rangeWarnings(tool: ParsedTool, criterion: Criterion, answer: Answer): Problem[] {
  const { range, extreme } = answer;
  const isFigure = isNumeric(criterion.kind);
  if (isFigure ? !isOutside(answer) : !range && !extreme) return [];
  const more = isFigure
    ? { expected: 'a value in its range', fix: 'Both are printed.' }
    : { found: 'a range or extreme', fix: 'It is passed over.' };
  return [misfitProblem(tool, criterion, answer, { severity: 'warning', ...more })];
}

/**
 * Gives a tool's answers the form that their rows can hold: links become absolute, and values that a row cannot hold become unknown. A
 * value that the author's text contradicts is removed, so that the text is printed and the cell not compared. Texts in place of figures,
 * dates, yes and no stay: `readRows` reads them.
 * @param base the URL that relative links resolve against.
 * @param byId the criteria by ID; answers without a criterion are left out, and their IDs are `stray`.
 * @param made whether the criteria were made from the values, because no document has any.
 * @param reader reads missing links ('n/a') and the authors' texts; `null` until the reader is loaded.
 * @param last the result for the same tool before; returned as it is where the other arguments have not changed.
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
    if (answer && isContradicted(answer, criterion, reader)) {
      const expected = `a text that says what the value ${String(answer.value)} says`;
      const fix = 'The text is printed, and the cell is not compared.';
      problems.push(misfitProblem(tool, criterion, answer, { severity: 'warning', expected, found: describe(answer.text), fix }));
      answers.set(id, { ...answer, value: null, status: 'known' });
      continue;
    }
    problems.push(...(answer ? rangeWarnings(tool, criterion, answer) : [misfitProblem(tool, criterion, given)]));
    answers.set(id, answer ?? unknownAnswer(given));
  }
  return { tool: { ...tool, answers }, problems, stray, base, reader, criteria };
}
