import { describe, type Problem, problem } from '../model/problem.js';
import { LIMITS, POLLUTING } from './limits.js';
import { type Path, pathText } from './path.js';

/** A copy of foreign data that is safe to walk, and where its list entries stood. */
export interface Copy {
  readonly value: unknown;
  readonly problems: Problem[];
  /** The original index of each entry of a list that lost some. */
  readonly origins: WeakMap<readonly unknown[], number[]>;
}

const LEFT_OUT = Symbol('left out');

/** How many entries the list at this path may have, and whether the rest can go alone: a shortened cell would be another value. */
function mostEntries(path: Path): { most: number; cut: boolean } {
  const [last, before] = [path.at(-1), path.at(-2)];
  if (path.length === 1 && last === 'tools') return { most: LIMITS.tools, cut: true };
  if (path.length === 1 && last === 'criteria') return { most: LIMITS.criteria, cut: true };
  if (last === 'items' && before === 'capabilities') return { most: LIMITS.capabilities, cut: true };
  if (last === 'tags') return { most: LIMITS.tags, cut: true };
  if (path[0] === 'verdict') return { most: LIMITS.criteria, cut: false };
  return { most: LIMITS.entries, cut: false };
}

/**
 * Copies what came from outside, own enumerable properties only, within the limits. What is over them is left out with a problem;
 * so are circles, polluting keys and properties that throw. Never throws.
 */
export function copy(input: unknown): Copy {
  const problems: Problem[] = [];
  const origins = new WeakMap<readonly unknown[], number[]>();
  const above = new Set<unknown>();
  let values = 0;
  let length = 0;

  const report = (code: 'too-large' | 'invalid-data', path: Path, expected: string, found: string): typeof LEFT_OUT => {
    if (problems.length < 100) problems.push(problem({ code, path: pathText(path), expected, found, fix: 'It is left out.' }));
    return LEFT_OUT;
  };

  const entries = (list: readonly unknown[], path: Path): unknown => {
    const { most, cut } = mostEntries(path);
    if (list.length > most) {
      report('too-large', path, `at most ${most} entries`, `${list.length}`);
      if (!cut) return LEFT_OUT;
    }
    const result: unknown[] = [];
    const origin: number[] = [];
    for (let i = 0; i < Math.min(list.length, most); i++) {
      const entry = visit(list[i], [...path, i]);
      if (entry === LEFT_OUT) continue;
      result.push(entry);
      origin.push(i);
    }
    origins.set(result, origin);
    return result;
  };

  const properties = (object: object, path: Path): unknown => {
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      const inValues = path.length === 3 && path[2] === 'values';
      if (key === '__proto__' || (inValues && POLLUTING.has(key))) {
        report('invalid-data', [...path, key], 'a key that is no part of every object', `the key '${key}'`);
        continue;
      }
      length += key.length;
      const value = visit((object as Record<string, unknown>)[key], [...path, key]);
      if (value !== LEFT_OUT && value !== undefined) result[key] = value;
    }
    return result;
  };

  const visit = (value: unknown, path: Path): unknown => {
    values += 1;
    if (values > LIMITS.values || length > LIMITS.size) throw new RangeError('too large');
    if (typeof value === 'string') {
      length += value.length;
      if (value.length <= LIMITS.characters) return value;
      return report('too-large', path, `at most ${LIMITS.characters} characters`, `${value.length}`);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (path.length >= LIMITS.levels) return report('too-large', path, `at most ${LIMITS.levels} levels`, 'more');
    if (above.has(value)) return report('invalid-data', path, 'data without circles', 'an object inside itself');
    above.add(value);
    try {
      return Array.isArray(value) ? entries(value, path) : properties(value, path);
    } finally {
      above.delete(value);
    }
  };

  try {
    const value = visit(input, []);
    return { value: value === LEFT_OUT ? undefined : value, problems, origins };
  } catch (error) {
    const tooLarge = values > LIMITS.values || length > LIMITS.size;
    if (tooLarge) report('too-large', [], `data of at most ${LIMITS.size} characters in all`, 'more');
    else report('invalid-data', [], 'data that can be read', `a property that throws ${describe(String(error))}`);
    return { value: undefined, problems, origins };
  }
}
