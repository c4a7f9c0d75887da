import { type Criterion, DEFAULT_CRITERIA, isNumeric } from './criterion.js';
import { parseDate } from './date.js';
import { readsLikeFigure } from './figure-text.js';
import type { Comparison, FailedTool } from './joined.js';
import { cellPath } from './path.js';
import { describe, type Problem, problem } from './problem.js';
import type { Answer, ParsedDocument, ParsedTool } from './tool.js';
import { safeLink } from './url.js';

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

/** Whether the kind of row can hold the value. Text where a number is expected ('Contact sales') is printed. */
function fits({ value }: Answer, { kind }: Criterion): boolean {
  if (value === null) return true;
  if (isNumeric(kind)) return typeof value === 'number' || typeof value === 'string';
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'list') return Array.isArray(value);
  if (typeof value !== 'string') return false;
  return kind !== 'date' || parseDate(value) !== null;
}

/** Criteria by ID in the order first met. A clash keeps the first. */
function joinCriteria(documents: readonly ParsedDocument[], problems: Problem[]): readonly Criterion[] {
  const joined = new Map<string, Criterion>();
  for (const criterion of documents.flatMap((document) => document.criteria ?? [])) {
    const first = joined.get(criterion.id);
    const clash = first
      ? JSON.stringify(Object.entries(first).sort()) !== JSON.stringify(Object.entries(criterion).sort())
      : criterion.kind === 'rank' && [...joined.values()].some(({ kind }) => kind === 'rank');
    if (clash) {
      problems.push(
        problem({
          code: 'invalid-data',
          severity: 'warning',
          path: `criteria['${criterion.id}']`,
          expected: first ? 'one definition of each criterion' : 'at most one criterion of kind rank',
          found: first ? `two that differ for '${criterion.id}'` : `a second one, '${criterion.id}'`,
          fix: 'The first one is kept; make the documents agree.',
        }),
      );
    }
    if (!first && !clash) joined.set(criterion.id, criterion);
  }
  return documents.some((document) => document.criteria) ? [...joined.values()] : DEFAULT_CRITERIA;
}

/** The answer with its link absolute; `null` where it is no link that may be followed. */
function resolved(answer: Answer, base: string): Answer | null {
  if (typeof answer.value !== 'string') return answer;
  const value = safeLink(answer.value, base);
  return value === null ? null : { ...answer, value };
}

/** A tool held against criteria: what came of it. */
interface Checked {
  readonly base: string;
  /** In step with the tool's answers. */
  readonly against: readonly (Criterion | undefined)[];
  readonly tool: ParsedTool;
  readonly problems: readonly Problem[];
}

const checked = new WeakMap<ParsedTool, Checked>();

/** The tool with every answer that its row can hold. Asked for again with the same criteria it is the same: most of a comparison stays when one of its tools is replaced. */
function checkAnswers(tool: ParsedTool, base: string, criteria: ReadonlyMap<string, Criterion>): Checked {
  const known = checked.get(tool);
  const against = [...tool.answers.keys()].map((id) => criteria.get(id));
  if (known && known.base === base && known.against.every((criterion, i) => criterion === against[i])) return known;
  const problems: Problem[] = [];
  const made = { base, against, tool: fitted(tool, base, criteria, problems), problems };
  checked.set(tool, made);
  return made;
}

/** The tool with every answer that its row can hold; the others read 'unknown'. */
function fitted(tool: ParsedTool, base: string, criteria: ReadonlyMap<string, Criterion>, problems: Problem[]): ParsedTool {
  const answers = new Map<string, Answer>();
  for (const [id, given] of tool.answers) {
    const criterion = criteria.get(id);
    const answer = criterion?.kind === 'link' ? resolved(given, base) : given;
    const at = { code: 'invalid-data', path: cellPath(tool.path, id), tool: tool.id } as const;
    if (!criterion) {
      problems.push(
        problem({
          ...at,
          severity: 'warning',
          expected: 'the ID of a criterion',
          found: `'${id}', which is none`,
          fix: `It is not shown; add a criterion with this ID, or use one of: ${[...criteria.keys()].slice(0, 20).join(', ')}.`,
        }),
      );
    } else if (!answer || !fits(answer, criterion)) {
      const fix = "The cell reads 'unknown' until it is mended.";
      problems.push(problem({ ...at, expected: EXPECTED[criterion.kind], found: describe(given.value), fix }));
      answers.set(id, { ...given, value: null, status: 'unknown' });
    } else if (criterion.kind === 'boolean' && answer.status === 'partial') {
      answers.set(id, { ...answer, value: true });
    } else {
      if (isNumeric(criterion.kind) && typeof answer.value === 'string' && readsLikeFigure(answer.value)) {
        const fix = 'It is printed in quotes and not compared; write it as a number.';
        problems.push(problem({ ...at, severity: 'warning', expected: 'a number', found: describe(answer.value), fix }));
      }
      answers.set(id, answer);
    }
  }
  return { ...tool, answers };
}

/**
 * Joins documents to one comparison. Criteria join by ID; title, description, way out and verdict come from the first document that has
 * them; the date is the earliest.
 * @param order IDs to show, in this order; `null` shows all tools of all documents.
 * @param failed why an ID has no tool.
 */
export function join(
  documents: readonly ParsedDocument[],
  order: readonly string[] | null,
  failed: ReadonlyMap<string, Problem>,
): { comparison: Comparison; problems: Problem[] } {
  const problems: Problem[] = [];
  const criteria = joinCriteria(documents, problems);
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const tools = new Map<string, ParsedTool>();
  for (const document of documents) {
    for (const tool of document.tools) {
      const wanted = (!order || order.includes(tool.id)) && !tools.has(tool.id);
      if (!wanted) continue;
      const held = checkAnswers(tool, document.base, byId);
      problems.push(...held.problems);
      tools.set(tool.id, held.tool);
    }
  }
  const shown: (ParsedTool | FailedTool)[] = (order ?? [...tools.keys()]).flatMap((id) => {
    const why = failed.get(id);
    return tools.get(id) ?? (why ? { id, name: id, problem: why } : []);
  });
  const dates = documents.flatMap(({ asOf }) => asOf ?? []);
  const first = <K extends 'title' | 'description' | 'more' | 'verdict'>(key: K): Pick<ParsedDocument, K> | undefined =>
    documents.find((document) => document[key] !== undefined);
  const { title } = first('title') ?? {};
  const { description } = first('description') ?? {};
  const { more } = first('more') ?? {};
  const { verdict } = first('verdict') ?? {};
  const asOf = dates.sort((a, b) => (parseDate(a)?.time ?? 0) - (parseDate(b)?.time ?? 0))[0];
  const comparison: Comparison = {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(more && { more }),
    ...(verdict !== undefined && { verdict }),
    ...(asOf !== undefined && { asOf }),
    criteria,
    tools: shown,
  };
  return { comparison, problems };
}
