import { DEFAULT_CRITERIA } from '../default-criteria.js';
import type { Criterion } from '../document.js';
import type { Joined } from '../join.js';
import type { FailedTool } from '../joined.js';
import { linkIn } from '../plain-link.js';
import { textKey } from '../print/text-key.js';
import type { Problem } from '../problem.js';
import type { Answer, ParsedDocument, ParsedTool } from '../tool.js';
import { wholeProperties } from './about.js';
import { fits, TYPES } from './holds-value.js';
import { isOutside } from './outside-range.js';
import { type Held, toolsIn } from './tools-in.js';

/** Makes the criteria of tools whose documents have none. */
export type Infer = (tools: readonly ParsedTool[]) => readonly Criterion[];

/**
 * Returns the answer in the form in which its row can hold it; `null` where that takes the full `join`: a text that must be read, a value
 * that the row cannot hold, or a cell that may need a warning.
 */
function plainAnswer(answer: Answer, { kind }: Criterion, base: string): Answer | null {
  const { value, status, range, extreme, text } = answer;
  if (TYPES[kind] === 'number' ? isOutside(answer) : range || extreme) return null;
  // The author's text may be another figure than the value, or another word than yes: the reader of cells, with `join`, decides that.
  if (
    text !== undefined &&
    ((typeof value === 'number' && /\d/.test(text.replace(String(value), ''))) ||
      (kind === 'boolean' && !/\p{L}\P{L}+\p{L}/u.test(text)))
  )
    return null;
  // Status 'partial' is a yes with limits, so the value is yes.
  if (kind === 'boolean' && status === 'partial' && (value === null || value === false)) return { ...answer, value: true };
  if (value === null) return answer;
  if (!fits(value, kind)) return null;
  if (kind !== 'link') return answer;
  // Only texts that begin as links do are resolved: 'n/a' would pass as a relative link.
  const link = /^(?:https?:|[./])/.test(String(value)) ? linkIn(String(value), base) : null;
  if (link === value) return answer;
  return link === null ? null : { ...answer, value: link };
}

/**
 * Returns the tool with answers that their rows can hold; the same object where no answer changed, `null` where one of them takes `join`.
 * @param asked whether documents have criteria: then a value without a criterion gets a warning, which takes `join`.
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

/** Returns criteria by ID, in their order; `null` where two with one ID differ, or where there are several of kind rank. */
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
 * Returns the same as `join` for documents that need no reading of cells, no repair and no warning, so that the larger module of `join`
 * need not be loaded for them; `null` for all other documents, and where this quick look cannot tell.
 * @param order IDs of the tools to show, in this order; `null` shows all.
 * @param failed the problem of each ID for which no tool could be loaded, by ID.
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
  // An inferred row of kind text may be another once its texts are read, which takes the reader of cells.
  if (!isGiven && [...byId.values()].some((one) => one.kind === 'text' && !DEFAULT_CRITERIA.includes(one))) return null;
  const tools: (ParsedTool | FailedTool)[] = [];
  for (const id of order ?? held.keys()) {
    const one = held.get(id);
    const why = failed.get(id);
    const tool = one ? plainTool(one, byId, isGiven) : why && { id, name: id, problem: why };
    if (tool === null) return null;
    if (tool) tools.push(tool);
  }
  // Tools with equal names get names that differ, with a warning: `join` does that.
  if (new Set(tools.map(({ name }) => textKey(name))).size < tools.length) return null;
  return { comparison: { ...wholeProperties(documents), criteria: [...byId.values()], tools }, problems: [] };
}
