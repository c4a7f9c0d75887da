import { type Criterion, isNumeric } from '../criterion.js';
import { parseDate } from '../date.js';
import { describe } from '../describe.js';
import { cellPath } from '../path.js';
import { type Problem, problem } from '../problem.js';
import type { Answer, ParsedTool } from '../tool.js';
import { safeLink } from '../url.js';
import { inWords } from './in-words.js';

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
  /** In step with the answers that were given. */
  readonly criteria: readonly (Criterion | undefined)[];
}

/** Whether the kind of row can hold the value. Text where a number is expected ('Contact sales') is printed. */
function fits(value: Exclude<Answer['value'], null>, { kind }: Criterion): boolean {
  if (isNumeric(kind)) return typeof value === 'number' || typeof value === 'string';
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'list') return Array.isArray(value);
  if (typeof value !== 'string') return false;
  return kind !== 'date' || parseDate(value) !== null;
}

/** Whether the value is a text that may mean what its row holds: it is read together with its row. */
export const isWritten = ({ value }: Answer, { kind }: Criterion): boolean =>
  typeof value === 'string' && (isNumeric(kind) || kind === 'boolean' || (kind === 'date' && parseDate(value) === null));

/** The answer as its row can hold it; `null` where it cannot. A row made from values of several kinds holds them as texts. */
function answerFor(answer: Answer, criterion: Criterion, base: string, made: boolean): Answer | null {
  const { value, status } = answer;
  if (made && criterion.kind === 'text' && value !== null) return { ...answer, value: inWords(value) };
  if (criterion.kind === 'boolean' && status === 'partial' && (value === null || typeof value === 'boolean')) {
    return { ...answer, value: true };
  }
  if (value === null || isWritten(answer, criterion)) return answer;
  if (criterion.kind === 'link') {
    const link = typeof value === 'string' ? safeLink(value, base) : null;
    return link === null ? null : { ...answer, value: link };
  }
  return fits(value, criterion) ? answer : null;
}

/** The answer of a cell whose value its row cannot hold. */
export const unfit = (answer: Answer): Answer => {
  const { text: _, ...rest } = answer as Answer & { text?: string };
  return { ...rest, value: null, status: 'unknown' };
};

/** What is wrong with a cell whose value its row cannot hold. */
export const misfit = (tool: ParsedTool, { id, kind }: Criterion, { value }: Answer): Problem =>
  problem({
    code: 'invalid-data',
    path: cellPath(tool.path, id),
    tool: tool.id,
    expected: EXPECTED[kind],
    found: describe(value),
    fix: "The cell reads 'unknown' until it is mended.",
  });

/**
 * Brings a tool's answers to the rows that ask for them: links absolute, and 'unknown' where a row cannot hold the value. Texts that may mean
 * what their row holds stay as they are written.
 * @param made whether the criteria were made from the values.
 * @param last what came of the same tool before; it stands where nothing else has changed.
 */
export function fit(
  tool: ParsedTool,
  base: string,
  byId: ReadonlyMap<string, Criterion>,
  made: boolean,
  last: Fitted | undefined,
): Fitted {
  const criteria = [...tool.answers.keys()].map((id) => byId.get(id));
  if (last && last.base === base && last.criteria.every((criterion, i) => criterion === criteria[i])) return last;
  const answers = new Map<string, Answer>();
  const problems: Problem[] = [];
  const stray: string[] = [];
  for (const [id, given] of tool.answers) {
    const criterion = byId.get(id);
    if (!criterion) {
      stray.push(id);
      continue;
    }
    const answer = answerFor(given, criterion, base, made);
    if (!answer) problems.push(misfit(tool, criterion, given));
    answers.set(id, answer ?? unfit(given));
  }
  return { tool: { ...tool, answers }, problems, stray, base, criteria };
}
