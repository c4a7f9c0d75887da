import { LIMITS, POLLUTING } from '../model/limits.js';
import { ANSWERING, isCell, type Path, pathText, valueAt } from '../model/path.js';
import { type Problem, problem } from '../model/problem.js';

/** A copy of foreign data that is safe to walk, and where its list entries stood. */
export interface Copy {
  readonly value: unknown;
  readonly problems: Problem[];
  /** The original index of each entry of a list that lost some. */
  readonly origins: WeakMap<readonly unknown[], number[]>;
}

/** The path as its author counts: entries that went before are counted too. */
export const originalPath = (copied: Copy, path: Path): Path =>
  path.map((key, i) => {
    const holder = valueAt(copied.value, path.slice(0, i));
    return Array.isArray(holder) && typeof key === 'number' ? (copied.origins.get(holder)?.[key] ?? key) : key;
  });

const LEFT_OUT = Symbol('left out');

/** How many entries the list at this path may have, and whether the rest can go alone: a shortened cell would be another value. */
function mostEntries(path: Path): { most: number; cut: boolean } {
  const [last, before] = [path.at(-1), path.at(-2)];
  if (path.length === 1 && last === 'tools') return { most: LIMITS.tools, cut: true };
  if (path.length === 1 && last === 'criteria') return { most: LIMITS.criteria, cut: true };
  if (last === 'items' && before === 'capabilities') return { most: LIMITS.capabilities, cut: true };
  if (last === 'tags') return { most: LIMITS.tags, cut: true };
  if (path[0] === 'verdict' && path.length === 2) return { most: LIMITS.criteria, cut: false };
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
  /** Where it is at; one list for all, as there may be tens of thousands of values. */
  const path: (string | number)[] = [];
  let values = 0;
  let length = 0;

  const report = (code: 'too-large' | 'invalid-data', expected: string, found: string): typeof LEFT_OUT => {
    if (problems.length < 100) problems.push(problem({ code, path: pathText(path), expected, found, fix: 'It is left out.' }));
    return LEFT_OUT;
  };

  const isOver = (): boolean => values > LIMITS.values || length > LIMITS.size;
  const count = (letters: number): void => {
    length += letters;
    if (isOver()) throw new RangeError('too large');
  };

  /** What a property or an entry holds: it may throw when it is read. */
  const part = (holder: object, key: string | number): unknown => {
    path.push(key);
    let value: unknown;
    let result: unknown;
    try {
      value = Reflect.get(holder, key);
    } catch {
      result = unreadable();
    }
    if (result !== LEFT_OUT) result = visit(value);
    path.pop();
    return result;
  };

  const unreadable = () => report('invalid-data', 'data that can be read', 'what throws when it is read');

  const entries = (list: readonly unknown[]): unknown => {
    const { most, cut } = mostEntries(path);
    if (list.length > most) {
      report('too-large', `at most ${most} entries`, `${list.length}`);
      if (!cut) return LEFT_OUT;
    }
    const result: unknown[] = [];
    const origin: number[] = [];
    for (let i = 0; i < Math.min(list.length, most); i++) {
      const entry = part(list, i);
      if (entry === LEFT_OUT && !cut) return LEFT_OUT;
      if (entry === LEFT_OUT) continue;
      result.push(entry);
      origin.push(i);
    }
    origins.set(result, origin);
    return result;
  };

  const properties = (object: object): unknown => {
    const result: Record<string, unknown> = {};
    const keys = Object.keys(object);
    const prototype = Object.getPrototypeOf(object);
    if (!keys.length && prototype && Object.getPrototypeOf(prototype)) {
      return report('invalid-data', 'plain data', 'an object that lists none, such as a Date or a Map');
    }
    const [inValues, inCell] = [path.length === 3 && path[2] === 'values', isCell(path)];
    for (const key of keys) {
      if (key === '__proto__' || (inValues && POLLUTING.has(key))) {
        path.push(key);
        report('invalid-data', 'a key that is no part of every object', `the key '${key}'`);
        path.pop();
        continue;
      }
      count(key.length);
      const value = part(object, key);
      if (value === LEFT_OUT && inCell && ANSWERING.has(key)) return LEFT_OUT;
      if (value !== LEFT_OUT && value !== undefined) result[key] = value;
    }
    return result;
  };

  const visit = (value: unknown): unknown => {
    values += 1;
    count(0);
    if (typeof value === 'string') {
      count(value.length);
      if (value.length <= LIMITS.characters) return value;
      return report('too-large', `at most ${LIMITS.characters} characters`, `${value.length}`);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (path.length >= LIMITS.levels) return report('too-large', `at most ${LIMITS.levels} levels`, 'more');
    if (above.has(value)) return report('invalid-data', 'data without circles', 'an object inside itself');
    above.add(value);
    const depth = path.length;
    try {
      return Array.isArray(value) ? entries(value) : properties(value);
    } catch (error) {
      if (isOver()) throw error;
      path.length = depth;
      return unreadable();
    } finally {
      above.delete(value);
    }
  };

  try {
    const value = visit(input);
    return { value: value === LEFT_OUT ? undefined : value, problems, origins };
  } catch {
    path.length = 0;
    report('too-large', `data of at most ${LIMITS.size} characters in all`, 'more');
    return { value: undefined, problems, origins };
  }
}
