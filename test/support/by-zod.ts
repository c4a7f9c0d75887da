import type * as z from 'zod/mini';
import { describe } from '../../src/model/describe.js';
import { type Path, pathText } from '../../src/model/path.js';
import { valueAt } from '../../src/model/value-at.js';
import { document } from '../../src/schema/document.js';

/*
 * An oracle for the checker: zod parses a document, the smallest part that may be left out is removed for each issue, and zod parses again,
 * until it finds no issue. Which parts may be left out alone is defined here a second time, independently of the checker.
 */

interface Broken {
  readonly path: Path;
  readonly expected: string;
  /** A description of the mistake where it is not the value at the path: a wrong key. */
  readonly found?: string;
}

/** Parts without which the object around them cannot be shown, so the object is removed; a number in a path is `#`. */
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

/** Whether a path is that of a cell: tools, index, values, ID of a criterion. */
const isCell = (path: Path): boolean => path.length === 4 && path[0] === 'tools' && path[2] === 'values';

/** The keys that a cell cannot lose alone, because the rest would be another answer: the whole cell is removed. */
const ANSWERING: ReadonlySet<unknown> = new Set(['value', 'status', 'text', 'extreme', 'unverified', 'range']);

/** The path of the smallest part that may be removed for a mistake at a path. */
function partOf(path: Path): Path {
  let part = path;
  if (isCell(part.slice(0, 4))) {
    // A mistake inside a cell's key (an entry of a list, an end of a range) removes that key or the cell, never a part of the key's value.
    part = part.slice(0, typeof part[4] === 'number' || ANSWERING.has(part[4]) ? 4 : 5);
  }
  while (part.length && REQUIRED.some((required) => required.test(placeOf(part)))) part = part.slice(0, -1);
  return part;
}

/**
 * The mistakes in zod's issues, each at its deepest path: for a union with an object, the issues of the last option, which is the object.
 */
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

/**
 * The document that zod leaves of a value (`null` where the whole is broken), and for each round the mistakes as texts: path, expected
 * text, found text.
 */
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
    // Parts are removed from the end, so that the indices of earlier parts stay valid.
    const order = [...parts.values()].sort((a, b) => comparePaths(b, a));
    for (const part of order) remove(root, part);
  }
}
