import { DEFAULT_CRITERIA } from '../default-criteria.js';
import type { Criterion } from '../document.js';
import type { Joined } from '../join.js';
import type { FailedTool } from '../joined.js';
import { linkIn } from '../plain-link.js';
import { textKey } from '../print/text-key.js';
import type { Problem } from '../problem.js';
import type { Answer, ParsedDocument, ParsedTool } from '../tool.js';
import { about } from './about.js';
import { fits, TYPES } from './fits.js';
import { isOutside } from './outside.js';
import { type Held, toolsIn } from './tools-in.js';

/** Makes the criteria of tools whose documents name none. */
export type Infer = (tools: readonly ParsedTool[]) => readonly Criterion[];

/** The answer as it stands in its row; `null` where that is not plain to see. */
function plainAnswer(answer: Answer, { kind }: Criterion, base: string): Answer | null {
  const { value, status, range, extreme, text } = answer;
  if (TYPES[kind] === 'number' ? isOutside(answer) : range || extreme) return null;
  // A text of the author's may be another figure than the value, or another word than yes: what reads cells tells.
  if (
    text !== undefined &&
    ((typeof value === 'number' && /\d/.test(text.replace(String(value), ''))) ||
      (kind === 'boolean' && !/\p{L}\P{L}+\p{L}/u.test(text)))
  )
    return null;
  // What holds in part holds.
  if (kind === 'boolean' && status === 'partial' && (value === null || value === false)) return { ...answer, value: true };
  if (value === null) return answer;
  if (!fits(value, kind)) return null;
  if (kind !== 'link') return answer;
  // 'n/a' is no address.
  const link = /^(?:https?:|[./])/.test(String(value)) ? linkIn(String(value), base) : null;
  if (link === value) return answer;
  return link === null ? null : { ...answer, value: link };
}

/**
 * The tool with answers that stand in rows; the same object where they came so, `null` where one of them is not plain.
 * @param asked whether documents say which rows there are: a value that none of them asks for is told of then.
 */
function plainTool({ tool, document: { base } }: Held, byId: ReadonlyMap<string, Criterion>, asked: boolean): ParsedTool | null {
  let answers: Map<string, Answer> | null = null;
  for (const [id, given] of tool.answers) {
    const criterion = byId.get(id);
    if (!criterion && !asked) continue;
    const answer = criterion ? plainAnswer(given, criterion, base) : null;
    if (!answer) return null;
    if (answer === given) continue;
    answers ??= new Map(tool.answers);
    answers.set(id, answer);
  }
  return answers ? { ...tool, answers } : tool;
}

/** The criteria of all documents by ID in the order first met; `null` where two of them clash. */
function plainCriteria(given: readonly Criterion[]): ReadonlyMap<string, Criterion> | null {
  const byId = new Map<string, Criterion>();
  for (const criterion of given) {
    const first = byId.get(criterion.id);
    if (first && JSON.stringify(first) !== JSON.stringify(criterion)) return null;
    byId.set(criterion.id, first ?? criterion);
  }
  return [...byId.values()].filter(({ kind }) => kind === 'rank').length > 1 ? null : byId;
}

/**
 * Does what `join` does, where all rows hold their values as they came and there is nothing to tell; `null` where that is not so, or not plain
 * to see.
 * @param infer makes the criteria where no document has any.
 */
export function joinPlain(
  documents: readonly ParsedDocument[],
  order: readonly string[] | null,
  failed: ReadonlyMap<string, Problem>,
  infer: Infer,
): Joined | null {
  const held = toolsIn(documents, order);
  const isGiven = documents.some(({ criteria }) => criteria);
  const byId = plainCriteria(
    isGiven ? documents.flatMap(({ criteria }) => criteria ?? []) : infer([...held.values()].map(({ tool }) => tool)),
  );
  if (!byId) return null;
  // Of the kind of a row that is made of texts only what reads them can tell.
  if (!isGiven && [...byId.values()].some((one) => one.kind === 'text' && !DEFAULT_CRITERIA.includes(one))) return null;
  const tools: (ParsedTool | FailedTool)[] = [];
  for (const id of order ?? held.keys()) {
    const one = held.get(id);
    const why = failed.get(id);
    const tool = one ? plainTool(one, byId, isGiven) : why && { id, name: id, problem: why };
    if (tool === null) return null;
    if (tool) tools.push(tool);
  }
  // Tools of one name must be told apart.
  if (new Set(tools.map(({ name }) => textKey(name))).size < tools.length) return null;
  return { comparison: { ...about(documents), criteria: [...byId.values()], tools }, problems: [] };
}
