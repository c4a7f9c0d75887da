import { DEFAULT_CRITERIA } from '../default-criteria.js';
import type { Criterion } from '../document.js';
import type { Joined } from '../join.js';
import type { Comparison } from '../joined.js';
import type { Problem } from '../problem.js';
import type { Answer, ParsedDocument, ParsedTool } from '../tool.js';
import { about } from './about.js';

/** What values of these kinds are, where nothing is to be read, made absolute or left out. */
const PLAIN: Partial<Record<Criterion['kind'], string>> = {
  text: 'string',
  number: 'number',
  score: 'number',
  rank: 'number',
  money: 'number',
  boolean: 'boolean',
};

/** Whether the answer stands in its row as it came. */
function isPlain({ value, status }: Answer, { kind }: Criterion): boolean {
  // What holds in part holds: such a value is made true.
  if (kind === 'boolean' && status === 'partial') return false;
  return value === null || (kind === 'list' ? Array.isArray(value) : typeof value === PLAIN[kind]);
}

/** The rows of a tool whose document names none. */
const defaultsFor = ({ answers, capabilities }: ParsedTool): readonly Criterion[] =>
  DEFAULT_CRITERIA.filter(({ id }) => answers.has(id) || (id === 'capabilities' && capabilities !== null));

/**
 * Does for one tool alone what `join` does, where its rows hold its values as they came; `null` where they may not, or where more than one
 * tool is shown.
 */
export function joinPlain(
  documents: readonly ParsedDocument[],
  order: readonly string[] | null,
  failed: ReadonlyMap<string, Problem>,
): Joined | null {
  const [document, second] = documents;
  const given = document?.tools ?? [];
  const held = order ? given.filter(({ id }) => order.includes(id)) : given;
  const [tool, other] = held;
  if (second || other || (order && order.length > 1)) return null;
  const criteria = document?.criteria ?? (tool ? defaultsFor(tool) : []);
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  for (const [id, answer] of tool?.answers ?? []) {
    const criterion = byId.get(id);
    if (!criterion || !isPlain(answer, criterion)) return null;
  }
  if (criteria.filter(({ kind }) => kind === 'rank').length > 1) return null;
  const failures = (order ?? []).flatMap((id) => {
    const problem = failed.get(id);
    return problem ? { id, name: id, problem } : [];
  });
  return alone({ ...about(documents), criteria, tools: tool ? [tool] : failures }, []);
}

/** A comparison with which nothing else is joined. */
const alone = (comparison: Comparison, problems: readonly Problem[]): Joined => ({
  comparison,
  problems,
  waits: false,
  asked: new Map(),
  fitted: new Map(),
  rows: new Map(),
  read: new Map(),
});

/** What is joined where it could not be. */
export const notJoined = (why: Problem): Joined => alone({ criteria: [], tools: [] }, [why]);
