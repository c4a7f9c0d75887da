import { LIMITS } from '../model/limits.js';
import type { Path } from '../model/path.js';
import { describe } from '../model/problem.js';
import type { Copy } from './copy.js';
import { FORMS } from './forms.js';
import {
  type ById,
  type Choice,
  type Fields,
  type Form,
  isObject,
  type Leaf,
  type List,
  optionFor,
  type Part,
  type Rule,
  type Tuple,
  type Words,
} from './part.js';
import type { Problems } from './problems.js';
import { kindOfCells, suggestionFor } from './suggestion.js';
import { DOCUMENT } from './table.js';

/** What breaks the part that holds it. */
class Broken {
  constructor(
    readonly path: Path,
    readonly expected: string,
    readonly found: string,
    readonly suggestion?: string | undefined,
  ) {}
}

/** A key that no part of the format has. */
export interface UnknownKey {
  readonly path: Path;
  /** The keys that there are. */
  readonly known: Fields[2];
}

const LEAVES: Readonly<Record<Leaf[0], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= LIMITS.characters,
  number: Number.isFinite,
  amount: (value) => Number.isFinite(value) && (value as number) >= 0,
  count: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  end: (value) => value === null || Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

function hasForm(form: Form | undefined, value: unknown): boolean {
  if (!form) return true;
  const test = FORMS[form] as RegExp | ((value: unknown) => boolean);
  return test instanceof RegExp ? test.test(String(value)) : test(value);
}

const isLeaf = (part: Part): part is Leaf => Object.hasOwn(LEAVES, part[0]);

const fitsLeaf = ([type, , form]: Leaf, value: unknown): boolean => LEAVES[type](value) && hasForm(form, value);

/** What is told of a part that is left out, by the key or the list that it stands in. */
const NAMES: Readonly<Record<string, string>> = {
  tools: 'The tool',
  criteria: 'The criterion',
  items: 'The capability',
  url: 'The link',
  logo: 'The link',
  source: 'The link',
};

function fixFor(path: Path): string {
  const last = path.at(-1);
  const key = typeof last === 'number' ? path.at(-2) : last;
  if (path[2] === 'values' && path.length === 4) return "The cell reads 'unknown'.";
  if (path.length === 1 && key === 'verdict') return 'The generated verdict is shown instead.';
  return `${(path.length > 1 && NAMES[String(key)]) || 'It'} is left out.`;
}

/** Walks a copy of foreign data along the table, once, and leaves out the smallest parts that are wrong. */
class Checker {
  readonly unknown: UnknownKey[] = [];
  readonly #path: (string | number)[] = [];
  readonly #origins: Copy['origins'];
  readonly #problems: Problems;
  readonly #root: unknown;

  constructor({ value, origins }: Copy, problems: Problems) {
    this.#root = value;
    this.#origins = origins;
    this.#problems = problems;
  }

  /** The value as far as it fits, or why its holder cannot keep it. */
  part(part: Part, value: unknown): unknown {
    if (isLeaf(part)) return fitsLeaf(part, value) ? value : this.#broken(part[1], value);
    switch (part[0]) {
      case 'words':
        return this.#words(part[1], value);
      case 'list':
        return this.#list(part, value);
      case 'tuple':
        return this.#tuple(part, value);
      case 'record':
        return this.#record(part, value);
      case 'union':
        return this.#union(part[1], part[2], value);
      case 'choice':
        return this.#choice(part, value);
      case 'object':
        return this.#object(part, value);
    }
  }

  /** Tells what is left out at the present path, and why. */
  leaveOut({ path, expected, found, suggestion }: Broken): void {
    const isId = path.length === 3 && path[0] === 'tools' && path[2] === 'id';
    const fix = this.#path.length ? fixFor(this.#path) : 'Nothing of it can be shown.';
    this.#problems.add(path, {
      code: isId ? 'invalid-id' : 'invalid-data',
      expected,
      found,
      fix: suggestion ? `${fix} Write '${suggestion}'.` : fix,
      ...(suggestion && { suggestion }),
    });
  }

  #broken(expected: string, value: unknown, suggestion?: string): Broken {
    return new Broken([...this.#path], expected, describe(value), suggestion);
  }

  /** Checks what stands at a key or an index. */
  #entry(key: string | number, part: Part, value: unknown): unknown {
    this.#path.push(key);
    const entry = this.part(part, value);
    this.#path.pop();
    return entry;
  }

  /** Tells what is left out at a key or an index. */
  #without(key: string | number, broken: Broken): void {
    this.#path.push(key);
    this.leaveOut(broken);
    this.#path.pop();
  }

  #ruled(rule: Rule | undefined, value: object): unknown {
    return !rule || hasForm(rule[0], value) ? value : this.#broken(rule[1], value);
  }

  #words(words: readonly string[], value: unknown): unknown {
    if (words.includes(value as string)) return value;
    return this.#broken(`one of ${words.map((word) => `'${word}'`).join(', ')}`, value, suggestionFor(value, words));
  }

  #list([, expected, part, most, whole]: List, value: unknown): unknown {
    if (!Array.isArray(value) || value.length > most) return this.#broken(expected, value);
    const origins = this.#origins.get(value);
    const list: unknown[] = [];
    const kept: number[] = [];
    for (const [i, given] of value.entries()) {
      const origin = origins?.[i] ?? i;
      const entry = this.#entry(origin, part, given);
      if (!(entry instanceof Broken)) {
        list.push(entry);
        kept.push(origin);
      } else if (whole) return entry;
      else this.#without(origin, entry);
    }
    this.#origins.set(list, kept);
    return list;
  }

  #tuple([, expected, parts, rule]: Tuple, value: unknown): unknown {
    if (!Array.isArray(value) || value.length !== parts.length) return this.#broken(expected, value);
    for (const [i, part] of parts.entries()) {
      const entry = this.#entry(i, part, value[i]);
      if (entry instanceof Broken) return entry;
    }
    return this.#ruled(rule, value);
  }

  #record([, expected, id, part]: ById, value: unknown): unknown {
    if (!isObject(value)) return this.#broken(expected, value);
    const record: Record<string, unknown> = {};
    for (const [key, given] of Object.entries(value)) {
      const entry = fitsLeaf(id, key)
        ? this.#entry(key, part, given)
        : new Broken([...this.#path, key], id[1], `the key ${describe(key)}`);
      if (entry instanceof Broken) this.#without(key, entry);
      else record[key] = entry;
    }
    return record;
  }

  /** Of a list or an object the option of that type says what is wrong, of a single value the union does. */
  #union(expected: string, options: readonly Part[], value: unknown): unknown {
    if (typeof value !== 'object' || value === null) {
      const fits = options.some((option) => isLeaf(option) && fitsLeaf(option, value));
      return fits ? value : this.#broken(expected, value);
    }
    const option = optionFor(['union', expected, options], value);
    const result = option ? this.part(option, value) : this.#broken(expected, value);
    return result instanceof Broken && Array.isArray(value) ? this.#broken(expected, value) : result;
  }

  #choice([, expected, key, options]: Choice, value: unknown): unknown {
    if (!isObject(value)) return this.#broken(expected, value);
    const word = String(value[key]);
    if (Object.hasOwn(options, word)) return this.part(options[word] as Part, value);
    return new Broken([...this.#path, key], expected, describe(value[key]), suggestionFor(word, Object.keys(options)));
  }

  /** A criterion that does not say its kind: another key of it may, or its cells do. */
  #withoutKind({ path, expected, found }: Broken, criterion: Readonly<Record<string, unknown>>, [, words]: Words): Broken {
    const suggestion = suggestionFor(criterion['type'], words) ?? kindOfCells(this.#root, String(criterion['id']));
    return new Broken(path, expected, found, suggestion);
  }

  #object([, expected, keys, required, vital, rule]: Fields, value: unknown): unknown {
    if (!isObject(value)) return this.#broken(expected, value);
    const object: Record<string, unknown> = {};
    let broken: Broken | undefined;
    for (const key of Object.keys(keys)) {
      const given = Object.hasOwn(value, key) ? value[key] : undefined;
      if (given === undefined && !required.includes(key)) continue;
      const entry = this.#entry(key, keys[key] as Part, given);
      if (!(entry instanceof Broken)) object[key] = entry;
      else if (key === 'kind' && given === undefined) broken ??= this.#withoutKind(entry, value, keys[key] as Words);
      else if (required.includes(key) || vital?.includes(key)) broken ??= entry;
      else this.#without(key, entry);
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(keys, key)) this.unknown.push({ path: [...this.#path, key], known: keys });
    }
    return broken ?? this.#ruled(rule, object);
  }
}

/** What is left of a copy that fits the format: `null` where nothing is. */
export function check(copied: Copy, problems: Problems): { document: unknown; unknown: readonly UnknownKey[] } {
  const checker = new Checker(copied, problems);
  const document = checker.part(DOCUMENT, copied.value);
  if (!(document instanceof Broken)) return { document, unknown: checker.unknown };
  checker.leaveOut(document);
  return { document: null, unknown: checker.unknown };
}
