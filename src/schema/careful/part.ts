import type { Form } from '../named-forms.js';

/** A single value. `amount` is a number from 0, `count` a whole one; `end` is a number or null. */
export type Leaf = readonly [type: 'text' | 'number' | 'amount' | 'count' | 'end' | 'flag' | 'null', expected: number, form?: Form];

/** One of a few words. */
export type Words = readonly [type: 'words', values: readonly string[]];

/** A list. One that is `whole` is broken where one of its entries is. */
export type List = readonly [type: 'list', expected: number, entry: Part, most: number, whole?: boolean];

/** What is asked of an object or a list as a whole, once its entries fit. */
export type Rule = readonly [form: Form, expected: number];

/** A list of so many entries, each of its own form. */
export type Tuple = readonly [type: 'tuple', expected: number, entries: readonly Part[], rule?: Rule];

/** An object whose keys are IDs. */
export type ById = readonly [type: 'record', expected: number, id: Leaf, entry: Part];

/** An object with keys of its own. It is broken where one that is `required` is missing, or one that is required or `vital` is broken. */
export type Fields = readonly [
  type: 'object',
  expected: number,
  keys: Readonly<Record<string, Part>>,
  required: readonly string[],
  vital?: readonly string[],
  rule?: Rule,
];

/** One of several: at most one list and one object among them. */
export type Union = readonly [type: 'union', expected: number, options: readonly Part[]];

/** One of several objects, told apart by the word at a key. */
export type Choice = readonly [type: 'choice', expected: number, key: string, options: Readonly<Record<string, Part>>];

/** A part of the format, as the checker reads it. `expected` is the place of its sentence in expected.ts. */
export type Part = Leaf | Words | List | Tuple | ById | Fields | Union | Choice;

/** What a part says of one of its entries; nothing of keys that it does not know. */
export function entryOf(part: Part | undefined, key: string | number): Part | undefined {
  if (part?.[0] === 'list') return part[2];
  if (part?.[0] === 'record') return part[3];
  return part?.[0] === 'object' && Object.hasOwn(part[2], key) ? part[2][key] : undefined;
}
