import type { Document, Tool } from '../model/document.js';
import type { Answer, ParsedDocument, ParsedTool } from '../model/tool.js';
import { answerFrom, linkFrom } from './answer.js';

/** The object with `url` and `logo` as absolute URLs, without empty and unsafe ones. */
function linked<T extends { url?: string; logo?: string }>(object: T, base: string): T {
  const result = { ...object };
  for (const key of ['url', 'logo'] as const) {
    const link = linkFrom(object[key], base);
    if (link) result[key] = link;
    else delete result[key];
  }
  return result;
}

/** Capabilities with their total; `null`, not zero, where neither a total nor items are given. */
function capabilitiesOf(capabilities: Tool['capabilities'], base: string): ParsedTool['capabilities'] {
  if (!capabilities?.items && capabilities?.total === undefined) return null;
  const { total = 0, items = [], ...rest } = linked(capabilities, base);
  return { ...rest, total: Math.max(total, items.length), items: items.map((item) => linked(item, base)) };
}

function toolFrom({ values = {}, capabilities, action: given, ...tool }: Tool, base: string, path: string): ParsedTool {
  const action = given && linked(given, base);
  const answers = new Map<string, Answer>();
  // No list of pairs in between, for speed: a document has a value for each cell.
  for (const id of Object.keys(values)) answers.set(id, answerFrom(values[id] ?? null, base));
  return {
    ...linked(tool, base),
    ...(action?.url && { action }),
    path,
    answers,
    capabilities: capabilitiesOf(capabilities, base),
  };
}

/** A document before and after `normalise`. */
export interface Normalised {
  readonly from: Document;
  readonly document: ParsedDocument;
}

/**
 * Makes an object of each entry, or keeps the object made before of an equal entry at the same index. Entries are copies of JSON data, so
 * their JSON texts compare.
 */
const eachOf = <T, R>(list: readonly T[], before: readonly T[] = [], made: readonly R[] = [], make: (entry: T, i: number) => R) =>
  list.map((entry, i) => (made[i] && JSON.stringify(entry) === JSON.stringify(before[i]) ? made[i] : make(entry, i)));

/**
 * Decides every field of a document that fits the format: links absolute, values as answers.
 * @param pathOf returns the path of the tool at an index, as its author counts.
 * @param last the document made before in the same place: where an app sets a whole document again of which one cell is new, the objects of
 * unchanged tools and criteria are kept.
 */
export function normalise(
  from: Document,
  base: string,
  pathOf: (index: number) => string,
  last?: Normalised | null,
): ParsedDocument {
  const { $schema: _, tools, criteria, more, ...rest } = from;
  const before = last?.document;
  return {
    ...rest,
    tools: eachOf(tools, last?.from.tools, before?.tools, (tool, i) => toolFrom(tool, base, pathOf(i))),
    ...(criteria && { criteria: eachOf(criteria, last?.from.criteria, before?.criteria, (one) => linked(one, base)) }),
    ...(more && { more: linked(more, base) }),
    base,
  };
}
