import { describe } from '../../model/describe.js';
import { guarded } from '../../model/guarded.js';
import type { Path } from '../../model/path.js';
import { withScheme } from '../../model/with-scheme.js';
import { hasForm } from '../named-forms.js';
import { isObject } from '../object.js';
import { Broken } from './broken.js';
import type { Copy } from './copy.js';
import { EXPECTED } from './expected.js';
import { fixFor } from './fix.js';
import { intendedWord } from './intended-word.js';
import { fitsLeaf, isLeaf, optionFor } from './leaf.js';
import type { ById, Choice, Fields, Leaf, List, Part, Rule, Tuple, Union } from './part.js';
import type { Problems } from './problems.js';
import { DOCUMENT } from './table.js';

type Holder = Readonly<Record<string, unknown>>;

/** A key of the data that its part of the format does not know. */
export interface UnknownKey {
  readonly path: Path;
  /** The keys that this part of the format knows. */
  readonly known: Fields[2];
}

/** Walks a copy of foreign data along the table of the format, once, and leaves out the smallest parts that are wrong. */
class Checker {
  readonly unknown: UnknownKey[] = [];
  /** Criteria with a `min` or `max` that could not be read. */
  readonly scaleless = new WeakSet<object>();
  /** The path of the present value. Indices count as the author does, entries that the copy left out included. */
  readonly #path: (string | number)[] = [];
  readonly #copied: Copy;
  readonly #problems: Problems;

  constructor(copied: Copy, problems: Problems) {
    this.#copied = copied;
    this.#problems = problems;
  }

  /** The part of the value that fits, or the reason why the value cannot stay. */
  part(part: Part, value: unknown, holder: Holder = {}): unknown {
    if (isLeaf(part)) return fitsLeaf(part, value) ? value : this.#leaf(part, value);
    switch (part[0]) {
      case 'words':
        return this.#words(part[1], value, holder);
      case 'list':
        return this.#list(part, value);
      case 'tuple':
        return this.#tuple(part, value);
      case 'record':
        return this.#record(part, value);
      case 'union':
        return this.#union(part, value);
      case 'choice':
        return this.#choice(part, value);
      case 'object':
        return this.#object(part, value);
    }
  }

  /** Adds the problem of a value that is left out at the present path. */
  leaveOut({ path, expected, found, suggestion }: Broken): void {
    const isId = path.length === 3 && path[0] === 'tools' && path[2] === 'id';
    const fix = fixFor(this.#path);
    this.#problems.add(path, {
      code: isId ? 'invalid-id' : 'invalid-data',
      expected,
      found,
      ...(suggestion ? { fix: `${fix} Write '${suggestion}'.`, suggestion } : { fix }),
    });
  }

  #broken(expected: number | string, value: unknown, suggestion?: string): Broken {
    return this.#brokenBy(expected, describe(value), suggestion);
  }

  #brokenBy(expected: number | string, found: string, suggestion?: string): Broken {
    const sentence = typeof expected === 'string' ? expected : (EXPECTED[expected] ?? '');
    return new Broken([...this.#path], sentence, found, suggestion);
  }

  /** Runs a function with the present path extended by a key or an index. */
  #at<T>(key: string | number, act: () => T): T {
    this.#path.push(key);
    const result = act();
    this.#path.pop();
    return result;
  }

  /** A single value that does not fit. A link may lack its scheme: the host of 'example.com:80' reads like a scheme. */
  #leaf([, expected, form]: Leaf, value: unknown): Broken {
    return this.#broken(expected, value, form === 'link' ? withScheme(String(value)) : undefined);
  }

  #words(words: readonly string[], value: unknown, holder: Holder): unknown {
    if (words.includes(value as string)) return value;
    const expected = `one of ${words.map((word) => `'${word}'`).join(', ')}`;
    return this.#broken(expected, value, intendedWord(value, words, holder, this.#copied.value));
  }

  #list([, expected, part, most, whole]: List, value: unknown): unknown {
    if (!Array.isArray(value) || value.length > most) return this.#broken(expected, value);
    const { origins } = this.#copied;
    const before = origins.get(value);
    const list: unknown[] = [];
    const kept: number[] = [];
    for (let i = 0; i < value.length; i += 1) {
      const origin = before?.[i] ?? i;
      const entry = this.#at(origin, () => this.part(part, value[i]));
      if (!(entry instanceof Broken)) {
        list.push(entry);
        kept.push(origin);
      } else if (whole) return entry;
      else this.#at(origin, () => this.leaveOut(entry));
    }
    origins.set(list, kept);
    return list;
  }

  #tuple([, expected, parts, rule]: Tuple, value: unknown): unknown {
    if (!Array.isArray(value) || value.length !== parts.length) return this.#broken(expected, value);
    const entries = parts.map((part, i) => this.#at(i, () => this.part(part, value[i])));
    return entries.find((entry) => entry instanceof Broken) ?? this.#ruled(rule, value);
  }

  #record([, expected, id, part]: ById, value: unknown): unknown {
    if (!isObject(value)) return this.#broken(expected, value);
    const record: [string, unknown][] = [];
    for (const [key, given] of Object.entries(value)) {
      this.#at(key, () => {
        const isId = fitsLeaf(id, key);
        const entry = isId ? this.part(part, given) : this.#brokenBy(id[1], `the key ${describe(key)}`);
        if (entry instanceof Broken) this.leaveOut(entry);
        else record.push([key, entry]);
      });
    }
    return Object.fromEntries(record);
  }

  /** The mistake is that of the option with the value's type; of a list, that of the union as a whole. */
  #union(union: Union, value: unknown): unknown {
    const option = optionFor(union, value);
    const result = option && this.part(option, value);
    return !option || (result instanceof Broken && Array.isArray(value)) ? this.#broken(union[1], value) : result;
  }

  #choice([, expected, key, options]: Choice, value: unknown): unknown {
    if (!isObject(value)) return this.#broken(expected, value);
    const option = Object.hasOwn(options, String(value[key])) && options[String(value[key])];
    return option ? this.part(option, value) : this.#at(key, () => this.#broken(expected, value[key]));
  }

  #object([, expected, keys, required, vital, rule]: Fields, value: unknown): unknown {
    if (!isObject(value)) return this.#broken(expected, value);
    const object: Record<string, unknown> = guarded({});
    let broken: Broken | undefined;
    for (const key of Object.keys(keys)) {
      const given = Object.hasOwn(value, key) ? value[key] : undefined;
      if (given === undefined && !required.includes(key)) continue;
      this.#path.push(key);
      const entry = this.part(keys[key] as Part, given, value);
      this.#path.pop();
      if (!(entry instanceof Broken)) object[key] = entry;
      else if (required.includes(key) || vital?.includes(key)) broken ??= entry;
      else {
        this.#at(key, () => this.leaveOut(entry));
        if (key === 'min' || key === 'max') this.scaleless.add(object);
      }
    }
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(keys, key)) this.unknown.push({ path: [...this.#path, key], known: keys });
    }
    return broken ?? this.#ruled(rule, object);
  }

  /** Tests a list or an object as a whole, once its entries fit. */
  #ruled(rule: Rule | undefined, value: object): unknown {
    return !rule || hasForm(rule[0], value) ? value : this.#broken(rule[1], value);
  }
}

/** The result of the check. */
export interface Checked {
  /** The part of the data that fits the format; `null` where nothing does. */
  readonly document: unknown;
  /** The keys of the data that the format does not know. */
  readonly unknown: readonly UnknownKey[];
  /** Criteria with a `min` or `max` that could not be read. */
  readonly scaleless: WeakSet<object>;
}

/** Reduces a copy to the part that fits the format, and adds a problem for each part left out. */
export function check(copied: Copy, problems: Problems): Checked {
  const checker = new Checker(copied, problems);
  const { unknown, scaleless } = checker;
  const document = checker.part(DOCUMENT, copied.value);
  if (!(document instanceof Broken)) return { document, unknown, scaleless };
  checker.leaveOut(document);
  return { document: null, unknown, scaleless };
}
