import type * as z from 'zod/mini';
import { ANSWERING, isCell, type Path, pathText, valueAt } from '../model/path.js';
import { describe, type Problem, problem } from '../model/problem.js';
import { type Copy, originalPath } from './copy.js';
import { document } from './document.js';

/** A document that keeps the schema. */
export type Settled = z.output<typeof document>;

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
  /^tools\.#\.capabilities\.items\.#\.(id|title)$/,
  /^criteria\.#\.(id|label|kind)$/,
  // A verdict with a broken claim would say what nobody can check.
  /^verdict\.(text|claims)(\..*)?$/,
  /^more\.label$/,
];

const placeOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? '#' : key)).join('.');

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

function remove(root: unknown, path: Path, copied: Copy): void {
  const holder = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(holder) && typeof key === 'number') {
    holder.splice(key, 1);
    copied.origins.get(holder)?.splice(key, 1);
  } else if (typeof holder === 'object' && holder !== null && key !== undefined) {
    delete (holder as Record<string | number, unknown>)[key];
  }
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^tools\.#$/, 'The tool is left out.'],
  [/^criteria\.#$/, 'The criterion is left out.'],
  [/items\.#$/, 'The capability is left out.'],
  [/(url|logo|source)$/, 'The link is left out.'],
  [/^verdict$/, 'The generated verdict is shown instead.'],
];

function fixFor(part: Path): string {
  if (!part.length) return 'Nothing of it can be shown.';
  if (isCell(part)) return "The cell reads 'unknown'.";
  return NAMES.find(([place]) => place.test(placeOf(part)))?.[1] ?? 'It is left out.';
}

/** Brings a copied document to the schema: leaves out the smallest parts that break it, each with a problem. */
export function settle(copied: Copy): { document: Settled | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const root = copied.value;
  for (let round = 0; round < 20; round++) {
    const result = document.safeParse(root);
    if (result.success) return { document: result.data, problems };
    const parts = new Map<string, Path>();
    for (const { path, expected, found } of flatten(result.error.issues, root)) {
      const part = partOf(path);
      const key = JSON.stringify(part);
      if (!parts.has(key) && problems.length < 200) {
        const isId = /^tools\.#\.id$/.test(placeOf(path));
        problems.push(
          problem({
            code: isId ? 'invalid-id' : 'invalid-data',
            path: pathText(originalPath(copied, path)),
            expected,
            found: found ?? describe(valueAt(root, path)),
            fix: fixFor(part),
          }),
        );
      }
      parts.set(key, part);
    }
    if (parts.has('[]')) return { document: null, problems };
    // From the end, so that the indices of the parts before stay what they are.
    const order = [...parts.values()].sort((a, b) => comparePaths(b, a));
    for (const part of order) remove(root, part, copied);
  }
  return { document: null, problems };
}

function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    return typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}
