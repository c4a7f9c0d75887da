import { cellPath } from './cell-path.js';
import type { Criterion } from './criterion.js';
import { DEFAULT_CRITERIA } from './default-criteria.js';
import { guarded } from './guarded.js';
import type { Comparison, FailedTool } from './joined.js';
import { about } from './joining/about.js';
import { joinCriteria } from './joining/criteria.js';
import { type Fitted, fit } from './joining/fitted.js';
import { criteriaFrom, type TextRows } from './joining/from-ids.js';
import { type Held, toolsIn } from './joining/held.js';
import { inWords } from './joining/in-words.js';
import { type ReadRow, readRows } from './joining/read-rows.js';
import { tellApart } from './joining/told-apart.js';
import { type Problem, problem } from './problem.js';
import type { CellReader } from './reading/cell-reader.js';
import type { Answer, ParsedDocument, ParsedTool } from './tool.js';

/** What a join leaves for the next one in the same place: what is as it was stays the same objects. */
export interface JoinMemory {
  /** By the tool as it came. */
  readonly fitted: ReadonlyMap<ParsedTool, Fitted>;
  /** The criteria as they were given or made, before their rows were read; by ID. */
  readonly asked: ReadonlyMap<string, Criterion>;
  /** By the ID of the criterion. */
  readonly rows: ReadonlyMap<string, ReadRow>;
  /** With the answers that were read in rows, by the fitted tool. */
  readonly read: ReadonlyMap<ParsedTool, ParsedTool>;
}

/** A comparison, and what is wrong with its data. */
export interface Joined {
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
  /** Whether it holds texts that are to be read, and nothing was there to read them: join again once that is loaded. */
  readonly waits?: boolean;
  readonly memory?: JoinMemory;
}

/** What a reader makes of the texts in rows of which no document says anything. */
const textRows = (reader: CellReader): TextRows => ({
  readMissing: reader.readMissing,
  kindOf(values, label) {
    const { pure: _, better: __, ...seen } = reader.inferKind(values.map(inWords), label);
    return seen;
  },
});

/** One warning for each document with values that no criterion asks for. */
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

/** The tool with the answers that were read in rows; the same object as before where these are the same. */
function withRead(tool: ParsedTool, place: number, rows: ReadonlyMap<string, ReadRow>, before: ParsedTool | undefined): ParsedTool {
  const answers = new Map<string, Answer>();
  let same = true;
  let kept = before !== undefined;
  for (const [id, given] of tool.answers) {
    const answer = rows.get(id)?.answers[place] ?? given;
    answers.set(id, answer);
    same &&= answer === given;
    kept &&= before?.answers.get(id) === answer;
  }
  return same ? tool : kept && before ? before : { ...tool, answers };
}

/**
 * Joins documents to one comparison. Criteria join by ID; where no document has any they are made from the values. Title, description, way
 * out and verdict come from the first document that has them; the date is the earliest.
 * @param order IDs to show, in this order; `null` shows all tools of all documents.
 * @param failed why an ID has no tool.
 * @param reading reads cells that are written as texts, in the language of the documents; `null` while it is not loaded.
 * @param last what was joined before in the same place: what is as it was stays the same objects, so that one tool of many is soon replaced.
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
  const given = joinCriteria(documents, problems);
  const found =
    given ??
    criteriaFrom(
      held.map(({ tool }) => tool),
      reading && textRows(reading),
    ).map((made) => {
      const before = memory?.asked.get(made.id);
      return before && JSON.stringify(before) === JSON.stringify(made) ? before : guarded(made);
    });
  const byId = new Map(found.map((criterion) => [criterion.id, criterion]));
  const fitted = held.map((one) => ({
    ...one,
    ...fit(one.tool, one.document.base, byId, !given, reading, memory?.fitted.get(one.tool)),
  }));
  const rows = readRows(
    fitted.map(({ tool }) => tool),
    found,
    reading,
    !given,
    memory?.rows ?? new Map(),
  );
  const read = fitted.map(({ tool }, place) => withRead(tool, place, rows, memory?.read.get(tool)));
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
    comparison: { ...guarded(about(documents)), criteria, tools: apart.tools },
    problems: [...problems, ...apart.problems],
    waits:
      !reading &&
      (rows.size > 0 ||
        found.some((one) => one.kind === 'link' || (!given && one.kind === 'text' && !DEFAULT_CRITERIA.includes(one)))),
    memory: {
      fitted: new Map(held.map(({ tool }, i) => [tool, fitted[i]] as const).flatMap(([tool, one]) => (one ? [[tool, one]] : []))),
      asked: byId,
      rows,
      read: new Map(fitted.flatMap(({ tool }, i) => (read[i] ? [[tool, read[i]]] : []))),
    },
  };
}
