import { pathText, valueAt } from '../model/path.js';
import type { ParsedDocument } from '../model/tool.js';
import type { Given, Reading } from './reading.js';

/** Whether two copies hold the same in the same order. */
function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a)) {
    const other = b as readonly unknown[];
    return a.length === other.length && a.every((entry, i) => equal(entry, other[i]));
  }
  const others = Object.keys(b);
  const keys = Object.keys(a);
  return (
    keys.length === others.length && keys.every((key, i) => key === others[i] && equal(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** The entries of a list that are where they were, by index; `null` where it is none. */
function keptIn(list: unknown, before: unknown): boolean[] | null {
  return Array.isArray(list) && Array.isArray(before) ? list.map((entry, i) => i < before.length && equal(entry, before[i])) : null;
}

/**
 * Reads what changed since the last reading, and keeps of that what did not: an app hands over its whole document again where one cell of
 * it is new. `null` where all must be read: something is wrong, then or now.
 * @param readPart reads a document that holds the changed tools alone; `null` where something is wrong with it.
 */
export function reread(
  given: Given,
  { document: last, given: before }: Partial<Reading>,
  readPart: (value: unknown) => ParsedDocument | null,
): ParsedDocument | null {
  if (!last || !before || before.added !== given.added || before.base !== given.base) return null;
  const tools = keptIn(valueAt(given.value, ['tools']), valueAt(before.value, ['tools']));
  if (!tools) return null;
  const { value } = given as { value: { tools: unknown[] } };
  const part = readPart({ ...value, tools: value.tools.filter((_, i) => !tools[i]) });
  if (!part) return null;
  const came = part.tools.values();
  const all = tools.map((kept, i) => {
    const tool = kept ? last.tools[i] : came.next().value;
    return kept || !tool ? tool : { ...tool, path: pathText(['tools', i].slice(given.added)) };
  });
  const held = all.filter((tool) => tool !== undefined);
  if (!held.length || new Set(held.map(({ id }) => id)).size < all.length) return null;
  return { ...part, tools: held, ...criteriaOf(part, last, given, before) };
}

/** The criteria, those that stayed as the objects they were. */
function criteriaOf(part: ParsedDocument, last: ParsedDocument, given: Given, before: Given): Pick<ParsedDocument, 'criteria'> {
  const kept = keptIn(valueAt(given.value, ['criteria']), valueAt(before.value, ['criteria']));
  if (!kept || !part.criteria || !last.criteria) return {};
  return { criteria: part.criteria.map((criterion, i) => (kept[i] && last.criteria?.[i]) || criterion) };
}
