import type { Path } from './path.js';

/**
 * Returns the value at a path; `undefined` where an object on the way lacks the key as its own property, so that prototypes are not read.
 */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
