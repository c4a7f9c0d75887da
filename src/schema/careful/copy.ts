import { LIMITS } from '../../model/limits.js';
import { optionFor } from './leaf.js';
import { entryOf, type Part } from './part.js';
import type { Problems } from './problems.js';
import { DOCUMENT } from './table.js';

/** A copy of foreign data that is safe to walk. */
export interface Copy {
  readonly value: unknown;
  /** The original index of each entry of a list that lost entries. Lists that lost none may be missing. */
  readonly origins: WeakMap<readonly unknown[], readonly number[]>;
}

const LEFT_OUT = Symbol('left out');

/** Thrown where the data as a whole is too large, whatever it is made of. */
class TooLarge extends Error {}

/** The key that data must not have, for setting it changes the prototype of an object. */
const ANCESTOR = '__proto__';

/**
 * Copies data from outside. The part of the format that a value belongs to says how many entries a list may have, and which parts can be
 * left out alone.
 */
class Copier {
  readonly origins: Copy['origins'] = new WeakMap();
  /** The path of the present value: one list that changes, as there may be tens of thousands of values. */
  readonly #path: (string | number)[] = [];
  /** The lists and objects around the present value, to find circles. */
  readonly #above = new Set<object>();
  readonly #problems: Problems;
  #values = 0;
  #letters = 0;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** Copies a value of any type. A value that cannot be kept becomes a problem, and `LEFT_OUT`. */
  value(value: unknown, part: Part | undefined): unknown {
    this.#count(1, 0);
    if (typeof value === 'string') return this.#text(value);
    return typeof value === 'object' && value !== null ? this.#holder(value, part) : value;
  }

  /** Adds a problem: the present value is left out. */
  #leaveOut(code: 'too-large' | 'invalid-data', expected: string, found: string): typeof LEFT_OUT {
    this.#problems.add([...this.#path], { code, expected, found, fix: 'It is left out.' });
    return LEFT_OUT;
  }

  #tooMany(most: number, of: string, found: string): typeof LEFT_OUT {
    return this.#leaveOut('too-large', `at most ${most} ${of}`, found);
  }

  #count(values: number, letters: number): void {
    this.#values += values;
    this.#letters += letters;
    if (this.#values > LIMITS.values || this.#letters > LIMITS.size) throw new TooLarge();
  }

  #text(text: string): unknown {
    this.#count(0, text.length);
    return text.length > LIMITS.characters ? this.#tooMany(LIMITS.characters, 'characters', `${text.length}`) : text;
  }

  /** Copies a list or an object, unless it is nested too deep, inside itself, or throws when it is read. */
  #holder(value: object, part: Part | undefined): unknown {
    if (this.#path.length >= LIMITS.levels) return this.#tooMany(LIMITS.levels, 'levels', 'more');
    if (this.#above.has(value)) return this.#leaveOut('invalid-data', 'data without circles', 'an object inside itself');
    this.#above.add(value);
    try {
      const option = optionFor(part, value);
      return Array.isArray(value) ? this.#list(value, option) : this.#object(value, option);
    } catch (error) {
      if (error instanceof TooLarge) throw error;
      return this.#unreadable();
    } finally {
      this.#above.delete(value);
    }
  }

  #unreadable(): typeof LEFT_OUT {
    return this.#leaveOut('invalid-data', 'data that can be read', 'what throws when it is read');
  }

  /** Copies a list. A list that is `whole` is left out where one entry is, for a shortened list would be another answer. */
  #list(list: readonly unknown[], part: Part | undefined): unknown {
    const [most, whole] = part?.[0] === 'list' ? [part[3], part[4] ?? false] : [LIMITS.entries, true];
    if (list.length > most) {
      this.#tooMany(most, 'entries', `${list.length}`);
      if (whole) return LEFT_OUT;
    }
    const result: unknown[] = [];
    const kept: number[] = [];
    for (let i = 0; i < Math.min(list.length, most); i++) {
      const entry = this.#entry(list, i, part);
      if (entry === LEFT_OUT && whole) return LEFT_OUT;
      if (entry === LEFT_OUT) continue;
      result.push(entry);
      kept.push(i);
    }
    if (kept.length < list.length) this.origins.set(result, kept);
    return result;
  }

  /** Copies the own enumerable properties of an object. */
  #object(object: object, part: Part | undefined): unknown {
    const keys = Object.keys(object);
    const prototype = Object.getPrototypeOf(object);
    if (!keys.length && prototype && Object.getPrototypeOf(prototype)) {
      return this.#leaveOut('invalid-data', 'plain data', 'an object that lists none, such as a Date or a Map');
    }
    const vital = part?.[0] === 'object' ? part[4] : undefined;
    const result: [string, unknown][] = [];
    for (const key of keys) {
      this.#count(0, key.length);
      const value = this.#entry(object, key, part);
      if (value === LEFT_OUT && vital?.includes(key)) return LEFT_OUT;
      if (value !== LEFT_OUT && value !== undefined) result.push([key, value]);
    }
    return Object.fromEntries(result);
  }

  /** Copies the entry at a key of an object or a list. */
  #entry(holder: object, key: string | number, part: Part | undefined): unknown {
    this.#path.push(key);
    const entry = key === ANCESTOR ? this.#ancestor() : this.#read(holder, key, part);
    this.#path.pop();
    return entry;
  }

  #read(holder: object, key: string | number, part: Part | undefined): unknown {
    let value: unknown;
    try {
      value = Reflect.get(holder, key);
    } catch {
      return this.#unreadable();
    }
    return this.value(value, entryOf(part, key));
  }

  #ancestor(): typeof LEFT_OUT {
    return this.#leaveOut('invalid-data', 'a key that is no part of every object', `the key '${ANCESTOR}'`);
  }
}

/**
 * Copies data from outside, own enumerable properties only, within the limits. Parts beyond the limits, circles, polluting keys and properties
 * that throw are left out, each with a problem. Never throws. `null` where nothing is left.
 */
export function copy(input: unknown, problems: Problems): Copy | null {
  const copier = new Copier(problems);
  try {
    const value = copier.value(input, DOCUMENT);
    return value === LEFT_OUT ? null : { value, origins: copier.origins };
  } catch {
    problems.add([], {
      code: 'too-large',
      expected: `data of at most ${LIMITS.size} characters in all`,
      found: 'more',
      fix: 'It is left out.',
    });
    return null;
  }
}
