import type * as z from 'zod/mini';
import { describe } from '../../src/model/describe.js';
import { type Path, pathText } from '../../src/model/path.js';
import { valueAt } from '../../src/model/value-at.js';
import { document } from '../../src/schema/document.js';

/*
 * An oracle for the checker: zod parses a document, the smallest part that can go for each issue is taken out, and zod parses again, until it
 * has nothing to say. Which parts can go alone is written down here anew.
 */

interface Broken {
  readonly path: Path;
  readonly expected: string;
  /** Where it is not the value that is wrong. */
  readonly found?: string;
}

/** Without these the thing that holds them cannot be shown. */
const REQUIRED: readonly RegExp[] = [
  /^tools$/,
  /^tools\.#\.(id|name)$/,
  /^tools\.#\.action\.(label|url)$/,
  /^tools\.#\.capabilities\.items\.#\.(id|title)$/,
  /^criteria\.#\.(id|label|kind)$/,
  // A verdict with a broken claim would say what nobody can check.
  /^verdict\.(text|claims)(\..*)?$/,
  /^more\.label$/,
];

const placeOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? '#' : key)).join('.');

/** Whether a tool's answer to a criterion stands at the path. */
const isCell = (path: Path): boolean => path.length === 4 && path[0] === 'tools' && path[2] === 'values';

/** What a cell cannot lose alone: without it the rest would be another answer. */
const ANSWERING: ReadonlySet<unknown> = new Set(['value', 'status', 'text', 'extreme', 'unverified', 'range']);

/** The smallest part that can go for what is broken at a path. */
function partOf(path: Path): Path {
  let part = path;
  if (isCell(part.slice(0, 4))) {
    // Below a cell's field: an entry of a list, an end of a range. The field goes, never a part of its value, or the cell with it.
    part = part.slice(0, typeof part[4] === 'number' || ANSWERING.has(part[4]) ? 4 : 5);
  }
  while (part.length && REQUIRED.some((required) => required.test(placeOf(part)))) part = part.slice(0, -1);
  return part;
}

/** What the schema found, at the deepest place that it names: inside a union, the branch that the value has the form of. */
function flatten(issues: readonly z.core.$ZodIssue[], root: unknown): Broken[] {
  return issues.flatMap((issue) => {
    const path = issue.path as Path;
    if (issue.code === 'invalid_key') {
      return { path, expected: issue.issues[0]?.message ?? issue.message, found: `the key ${describe(path.at(-1))}` };
    }
    if (issue.code === 'invalid_union') {
      const found = valueAt(root, path);
      const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
      const branch = isObject ? issue.errors.at(-1) : undefined;
      if (branch?.length && branch.some((inner) => inner.path.length)) {
        return flatten(
          branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
          root,
        );
      }
    }
    return { path, expected: issue.message };
  });
}

function remove(root: unknown, path: Path): void {
  const holder = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(holder) && typeof key === 'number') holder.splice(key, 1);
  else if (typeof holder === 'object' && holder !== null && key !== undefined) Reflect.deleteProperty(holder, key);
}

function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    return typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}

/** What zod leaves of a value, and what it told in each round: path, expected and found. */
export function byZod(value: unknown): { document: unknown; rounds: string[][] } {
  const root = structuredClone(value);
  const rounds: string[][] = [];
  for (;;) {
    const result = document.safeParse(root);
    if (result.success) return { document: result.data, rounds };
    const parts = new Map<string, Path>();
    const told: string[] = [];
    for (const { path, expected, found } of flatten(result.error.issues, root)) {
      const part = partOf(path);
      const key = JSON.stringify(part);
      if (!parts.has(key)) told.push(`${pathText(path)}: ${expected}, ${found ?? describe(valueAt(root, path))}`);
      parts.set(key, part);
    }
    rounds.push(told);
    if (parts.has('[]')) return { document: null, rounds };
    // From the end, so that the indices of the parts before stay what they are.
    const order = [...parts.values()].sort((a, b) => comparePaths(b, a));
    for (const part of order) remove(root, part);
  }
}
