import type { Criterion } from '../criterion.js';
import { isNumeric } from '../criterion.js';
import { readsLikeFigure } from '../figure-text.js';
import { cellPath } from '../path.js';
import { describe, type Problem, problem } from '../problem.js';
import type { Answer, ParsedTool } from '../tool.js';
import { isWritten, misfit, unfit } from './fitted.js';

/** A row of which some cells are written as texts, and what they were read as. */
export interface ReadRow {
  readonly given: readonly (Answer | undefined)[];
  readonly criterion: Criterion;
  readonly answers: readonly (Answer | undefined)[];
  readonly problems: readonly Problem[];
}

const alike = (a: Answer | undefined, b: Answer | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

/** Reads a text as what its row holds. */
function meant(answer: Answer, { kind }: Criterion): Answer {
  const truth = kind === 'boolean' && typeof answer.value === 'string' ? TRUTH.get(answer.value.trim().toLowerCase()) : undefined;
  return truth === undefined ? answer : { ...answer, value: truth };
}

/** Reads the texts of one row. Those that stay texts are printed in rows of figures, and told; elsewhere they read 'unknown'. */
function readRow(tools: readonly ParsedTool[], given: readonly (Answer | undefined)[], criterion: Criterion): ReadRow {
  const problems: Problem[] = [];
  const answers = given.map((answer, i) => {
    const tool = tools[i];
    if (!answer || !tool || !isWritten(answer, criterion)) return answer;
    const read = meant(answer, criterion);
    if (!isWritten(read, criterion)) return read;
    if (!isNumeric(criterion.kind)) {
      problems.push(misfit(tool, criterion, answer));
      return unfit(answer);
    }
    if (typeof answer.value === 'string' && readsLikeFigure(answer.value)) {
      const fix = 'It is printed in quotes and not compared; write it as a number.';
      const path = cellPath(tool.path, criterion.id);
      const found = describe(answer.value);
      problems.push(problem({ code: 'invalid-data', severity: 'warning', path, tool: tool.id, expected: 'a number', found, fix }));
    }
    return answer;
  });
  return { given, criterion, answers, problems };
}

/**
 * Reads all rows in which texts stand for what the row holds. A row is read as a whole: what one cell means may be seen from another.
 * @param last the rows that were read before, by the ID of their criterion: what reads the same stays the same object.
 */
export function readRows(
  tools: readonly ParsedTool[],
  criteria: readonly Criterion[],
  last: ReadonlyMap<string, ReadRow>,
): ReadonlyMap<string, ReadRow> {
  const rows = new Map<string, ReadRow>();
  for (const criterion of criteria) {
    const given = tools.map(({ answers }) => answers.get(criterion.id));
    if (!given.some((answer) => answer && isWritten(answer, criterion))) continue;
    const before = last.get(criterion.id);
    const same =
      before?.criterion === criterion && before.given.length === given.length && before.given.every((one, i) => one === given[i]);
    if (same) {
      rows.set(criterion.id, before);
      continue;
    }
    const read = readRow(tools, given, criterion);
    const kept = new Map(before?.given.map((answer, i) => [answer, before.answers[i]]));
    const answers = read.answers.map((answer, i) => {
      const known = kept.get(given[i]);
      return known && alike(known, answer) ? known : answer;
    });
    rows.set(criterion.id, { ...read, answers });
  }
  return rows;
}
