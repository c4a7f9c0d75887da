import type { Form } from '../named-forms.js';

/** A single value. `amount` is a number from 0, `count` a whole one; `end` is a number or null. */
export type Leaf = readonly [type: 'text' | 'number' | 'amount' | 'count' | 'end' | 'flag' | 'null', expected: number, form?: Form];

/** One of a few words. */
export type Words = readonly [type: 'words', values: readonly string[]];

/** A list of at most `most` entries. A list that is `whole` is broken where one of its entries is. */
export type List = readonly [type: 'list', expected: number, entry: Part, most: number, whole?: boolean];

/** A test of an object or a list as a whole, once its entries fit. */
export type Rule = readonly [form: Form, expected: number];

/** A list with a part for each of its entries, no more and no fewer. */
export type Tuple = readonly [type: 'tuple', expected: number, entries: readonly Part[], rule?: Rule];

/** An object whose keys are IDs. */
export type ById = readonly [type: 'record', expected: number, id: Leaf, entry: Part];

/** An object with known keys. The object is broken where a `required` key is missing, or a required or `vital` one is broken. */
export type Fields = readonly [
  type: 'object',
  expected: number,
  keys: Readonly<Record<string, Part>>,
  required: readonly string[],
  vital?: readonly string[],
  rule?: Rule,
];

/** One of several parts: at most one list and one object among them. */
export type Union = readonly [type: 'union', expected: number, options: readonly Part[]];

/** One of several objects, chosen by the word at a key. */
export type Choice = readonly [type: 'choice', expected: number, key: string, options: Readonly<Record<string, Part>>];

/** A part of the format as the checker reads it. `expected` is the index of its sentence in expected.ts. */
export type Part = Leaf | Words | List | Tuple | ById | Fields | Union | Choice;

/** The part for the entry at a key or index; `undefined` for keys that the part does not know. */
export function entryOf(part: Part | undefined, key: string | number): Part | undefined {
  if (part?.[0] === 'list') return part[2];
  if (part?.[0] === 'record') return part[3];
  return part?.[0] === 'object' && Object.hasOwn(part[2], key) ? part[2][key] : undefined;
}
