import { cellPath } from './cell-path.js';
import type { Criterion } from './criterion.js';
import { DEFAULT_CRITERIA } from './default-criteria.js';
import { guarded } from './guarded.js';
import type { Comparison, FailedTool } from './joined.js';
import { wholeProperties } from './joining/about.js';
import { joinCriteria } from './joining/criteria.js';
import { tellApart } from './joining/distinct-names.js';
import { type Fitted, fit } from './joining/fit-answers.js';
import { criteriaFrom, type TextRows } from './joining/from-ids.js';
import { inWords } from './joining/in-words.js';
import { type ReadRow, readRows } from './joining/read-rows.js';
import { type Held, toolsIn } from './joining/tools-in.js';
import { type Problem, problem } from './problem.js';
import type { CellReader } from './reading/cell-reader.js';
import type { Answer, ParsedDocument, ParsedTool } from './tool.js';

/**
 * Results of a join that the next join for the same element uses again: tools, criteria and rows that did not change stay the same objects.
 */
export interface JoinMemory {
  /** Tools whose answers were brought to their rows, by the tool as its document has it. */
  readonly fitted: ReadonlyMap<ParsedTool, Fitted>;
  /** Criteria as the documents have them, or as they were made from the values, by ID: before the cells of their rows were read. */
  readonly criteria: ReadonlyMap<string, Criterion>;
  /** Rows with texts that the reader of cells has read, by the ID of their criterion. */
  readonly rows: ReadonlyMap<string, ReadRow>;
  /** Tools with the answers that were read in these rows, by the tool of `fitted`. */
  readonly readTools: ReadonlyMap<ParsedTool, ParsedTool>;
}

/** A comparison, and the problems of its data. */
export interface Joined {
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
  /** Whether texts could not be read because the reader of cells was not loaded: join again once it is. */
  readonly waits?: boolean;
  /** Pass it, with the rest of this object, to the next join for the same element. */
  readonly memory?: JoinMemory;
}

/** Lets the reader of cells find the kinds of rows for which no document has a criterion. */
const textRows = (reader: CellReader): TextRows => ({
  readMissing: reader.readMissing,
  kindOf(values, label) {
    const { pure: _, better: __, ...seen } = reader.inferKind(values.map(inWords), label);
    return seen;
  },
});

/** Makes one warning for each document that has values of IDs that no criterion has. */
function straysIn(held: readonly (Held & Fitted)[], criteria: readonly Criterion[]): readonly Problem[] {
  const documents = new Map<ParsedDocument, Fitted[]>();
  for (const one of held) {
    if (one.stray.length) documents.set(one.document, [...(documents.get(one.document) ?? []), one]);
  }
  return [...documents.values()].map((tools) => {
    const ids = [...new Set(tools.flatMap(({ stray }) => stray))];
    const [first] = tools;
    const [id = ''] = ids;
    return problem({
      code: 'invalid-data',
      severity: 'warning',
      path: cellPath(first?.tool.path ?? '', id),
      ...(first && { tool: first.tool.id }),
      expected: 'the IDs of criteria',
      found: `${ids
        .slice(0, 5)
        .map((one) => `'${one}'`)
        .join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}, which are none`,
      fix: `They are not shown; add criteria with these IDs, or use those there are: ${criteria
        .slice(0, 20)
        .map((one) => one.id)
        .join(', ')}.`,
    });
  });
}

/**
 * Returns the tool with its answers replaced by those that were read in rows: the tool itself where all are equal to its own, and the
 * object of the last join where all are equal to that one's.
 * @param place index of the tool in the rows' answers.
 * @param before the tool as the last join returned it.
 */
function withRead(tool: ParsedTool, place: number, rows: ReadonlyMap<string, ReadRow>, before: ParsedTool | undefined): ParsedTool {
  const answers = new Map<string, Answer>();
  let isUnchanged = true;
  let isAsBefore = before !== undefined;
  for (const [id, original] of tool.answers) {
    const answer = rows.get(id)?.answers[place] ?? original;
    answers.set(id, answer);
    isUnchanged &&= answer === original;
    isAsBefore &&= before?.answers.get(id) === answer;
  }
  return isUnchanged ? tool : isAsBefore && before ? before : { ...tool, answers };
}

/**
 * Joins documents to one comparison. Criteria join by ID; where no document has any they are made from the values. Title, description,
 * `more` and verdict come from the first document that has them; `asOf` is the earliest.
 * @param order IDs of the tools to show, in this order; `null` shows all tools of all documents.
 * @param failed the problem of each ID for which no tool could be loaded, by ID.
 * @param reading reader of cells that are written as texts, in the language of the documents; `null` while it is not loaded.
 * @param last result of the last join for the same element. Tools and rows that did not change stay the same objects, so that replacing one
 * tool of many redraws little.
 */
export function join(
  documents: readonly ParsedDocument[],
  order: readonly string[] | null,
  failed: ReadonlyMap<string, Problem>,
  reading: CellReader | null = null,
  last: Joined | null = null,
): Joined {
  const memory = last?.memory;
  const problems: Problem[] = [];
  const held = [...toolsIn(documents, order).values()];
  const declared = joinCriteria(documents, problems);
  const found =
    declared ??
    criteriaFrom(
      held.map(({ tool }) => tool),
      reading && textRows(reading),
    ).map((made) => {
      const before = memory?.criteria.get(made.id);
      return before && JSON.stringify(before) === JSON.stringify(made) ? before : guarded(made);
    });
  const byId = new Map(found.map((criterion) => [criterion.id, criterion]));
  const fitted = held.map((one) => ({
    ...one,
    ...fit(one.tool, one.document.base, byId, !declared, reading, memory?.fitted.get(one.tool)),
  }));
  const rows = readRows(
    fitted.map(({ tool }) => tool),
    found,
    reading,
    !declared,
    memory?.rows ?? new Map(),
  );
  const read = fitted.map(({ tool }, place) => withRead(tool, place, rows, memory?.readTools.get(tool)));
  problems.push(
    ...fitted.flatMap((one) => one.problems),
    ...straysIn(fitted, found),
    ...[...rows.values()].flatMap((row) => row.problems),
  );

  const tools = new Map(read.map((tool) => [tool.id, tool]));
  const shown = (order ?? [...tools.keys()]).flatMap((id): (ParsedTool | FailedTool)[] => {
    const why = failed.get(id);
    const tool = tools.get(id) ?? (why && guarded({ id, name: id, problem: why }));
    return tool ? [tool] : [];
  });
  const apart = tellApart(shown);
  const criteria = found.map((criterion) => rows.get(criterion.id)?.criterion ?? criterion);
  return {
    comparison: { ...guarded(wholeProperties(documents)), criteria, tools: apart.tools },
    problems: [...problems, ...apart.problems],
    waits:
      !reading &&
      (rows.size > 0 ||
        // A text beside a value may deny it.
        read.some(({ answers }) => [...answers.values()].some(({ text, value }) => text !== undefined && value !== null)) ||
        found.some((one) => one.kind === 'link' || (!declared && one.kind === 'text' && !DEFAULT_CRITERIA.includes(one)))),
    memory: {
      fitted: new Map(held.map(({ tool }, i) => [tool, fitted[i]] as const).flatMap(([tool, one]) => (one ? [[tool, one]] : []))),
      criteria: byId,
      rows,
      readTools: new Map(fitted.flatMap(({ tool }, i) => (read[i] ? [[tool, read[i]]] : []))),
    },
  };
}
