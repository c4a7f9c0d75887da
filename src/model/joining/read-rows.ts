import { cellPath } from '../cell-path.js';
import type { Criterion } from '../criterion.js';
import { isNumeric } from '../criterion.js';
import { describe } from '../describe.js';
import { type Problem, problem } from '../problem.js';
import type { CellReader } from '../reading/cell-reader.js';
import type { Answer, ParsedTool } from '../tool.js';
import { isTextToRead, misfitProblem, unknownAnswer } from './fit-answers.js';

/** A row with texts in place of values, after these texts were read. */
export interface ReadRow {
  /** The criterion, answers and reader that the row was read from, by which a later call tells whether to read the row again. */
  readonly from: {
    readonly criterion: Criterion;
    readonly answers: readonly (Answer | undefined)[];
    readonly reader: CellReader | null;
  };
  /** The criterion with the unit, currency and end of scale that the cells name. */
  readonly criterion: Criterion;
  /** The answers as they were read, one for each tool in the order of the tools; `undefined` where a tool has none. */
  readonly answers: readonly (Answer | undefined)[];
  readonly problems: readonly Problem[];
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Reads the texts of one row. Texts that cannot be read are printed in rows of figures, with one warning for all; in rows of dates, yes and
 * no they become unknown, each with an error.
 * @param made whether the criterion was made from the values: then all such texts are printed, without problems.
 */
function read(tools: readonly ParsedTool[], from: ReadRow['from'], made: boolean): ReadRow {
  const { criterion, answers: given, reader } = from;
  if (!reader) return { from, criterion, answers: given, problems: [] };
  const row = reader.readRow(given, criterion);
  const problems: Problem[] = [];
  const answers = row.answers.map((answer, i) => {
    const tool = tools[i];
    if (made || !answer || !tool || isNumeric(criterion.kind) || !isTextToRead(answer, criterion)) return answer;
    problems.push(misfitProblem(tool, criterion, answer));
    return unknownAnswer(answer);
  });
  // A criterion made from the values is our guess, so a text that does not match it is no mistake of the author's.
  for (const { index, expected, fix } of made || problems.length ? [] : row.warnings) {
    const tool = tools[index];
    const found = describe(given[index]?.value);
    const path = cellPath(tool?.path ?? '', criterion.id);
    problems.push(
      problem({ code: 'invalid-data', severity: 'warning', path, ...(tool && { tool: tool.id }), expected, found, fix }),
    );
  }
  return { from, criterion: row.criterion, answers, problems };
}

/**
 * Reads all rows in which texts stand in place of figures, dates, yes or no. A row is read as a whole, because one cell may decide what
 * another means. Returns these rows by the ID of their criterion; rows without such texts are left out.
 * @param reader the reader of cells; `null` until it is loaded: then texts stay as they are written.
 * @param made whether the criteria were made from the values, because no document has any.
 * @param last the rows as returned before: rows, criteria and answers that read the same stay the same objects, so that little is redrawn.
 */
export function readRows(
  tools: readonly ParsedTool[],
  criteria: readonly Criterion[],
  reader: CellReader | null,
  made: boolean,
  last: ReadonlyMap<string, ReadRow>,
): ReadonlyMap<string, ReadRow> {
  const rows = new Map<string, ReadRow>();
  for (const criterion of criteria) {
    const answers = tools.map((tool) => tool.answers.get(criterion.id));
    if (!answers.some((answer) => answer && isTextToRead(answer, criterion))) continue;
    const before = last.get(criterion.id);
    const from = before?.from;
    const isSame =
      from?.criterion === criterion &&
      from.reader === reader &&
      from.answers.length === answers.length &&
      from.answers.every((one, i) => one === answers[i]);
    if (before && isSame) {
      rows.set(criterion.id, before);
      continue;
    }
    const row = read(tools, { criterion, answers, reader }, made);
    const known = new Map(from?.answers.map((answer, i) => [answer, before?.answers[i]]));
    rows.set(criterion.id, {
      ...row,
      criterion: before && alike(before.criterion, row.criterion) ? before.criterion : row.criterion,
      answers: row.answers.map((answer, i) => {
        const kept = known.get(answers[i]);
        return kept && alike(kept, answer) ? kept : answer;
      }),
    });
  }
  return rows;
}
