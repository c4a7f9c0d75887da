import type { Criterion } from '../criterion.js';
import { isNumeric } from '../criterion.js';
import { cellPath } from '../path.js';
import { describe, type Problem, problem } from '../problem.js';
import type { CellReader } from '../reading/cell-reader.js';
import type { Answer, ParsedTool } from '../tool.js';
import { isWritten } from './fitted.js';

/** A row of which some cells are written as texts, and what they were read as. */
export interface ReadRow {
  readonly given: readonly (Answer | undefined)[];
  readonly criterion: Criterion;
  /** With the unit, currency and scale that the cells name. */
  readonly read: Criterion;
  readonly answers: readonly (Answer | undefined)[];
  readonly problems: readonly Problem[];
}

const alike = (a: Answer | undefined, b: Answer | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A cell that is printed as written: of figures a text that is never compared, elsewhere a text without a value. */
const asWritten = (answer: Answer, { kind }: Criterion): Answer =>
  isNumeric(kind) || typeof answer.value !== 'string' ? answer : { ...answer, value: null, text: answer.text ?? answer.value };

/** Reads the texts of one row. Those that stay texts are printed and told. */
function readRow(
  tools: readonly ParsedTool[],
  given: readonly (Answer | undefined)[],
  criterion: Criterion,
  reader: CellReader | null,
): ReadRow {
  const read = reader?.readRow(given, criterion);
  const answers = (read?.answers ?? given).map((answer) =>
    answer && isWritten(answer, criterion) ? asWritten(answer, criterion) : answer,
  );
  const problems = (read?.warnings ?? []).map(({ index, expected, fix }) => {
    const tool = tools[index];
    const path = cellPath(tool?.path ?? '', criterion.id);
    const found = describe(given[index]?.value);
    return problem({ code: 'invalid-data', severity: 'warning', path, ...(tool && { tool: tool.id }), expected, found, fix });
  });
  return { given, criterion, read: read?.criterion ?? criterion, answers, problems };
}

/**
 * Reads all rows in which texts stand for what the row holds. A row is read as a whole: what one cell means may be seen from another.
 * @param reader reads texts as people write them; without one they stay as they are.
 * @param last the rows that were read before, by the ID of their criterion: what reads the same stays the same object.
 */
export function readRows(
  tools: readonly ParsedTool[],
  criteria: readonly Criterion[],
  reader: CellReader | null,
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
    const read = readRow(tools, given, criterion, reader);
    const kept = new Map(before?.given.map((answer, i) => [answer, before.answers[i]]));
    const answers = read.answers.map((answer, i) => {
      const known = kept.get(given[i]);
      return known && alike(known, answer) ? known : answer;
    });
    rows.set(criterion.id, { ...read, answers });
  }
  return rows;
}
