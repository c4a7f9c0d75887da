import { guardAgainst } from '../model/guarded.js';
import { isHost } from '../model/scheme.js';
import { MOST_BYTES, MOST_CHARACTERS, MOST_ENTRIES } from '../model/text-limits.js';
import { link as isLink } from './forms.js';
import { isObject } from './object.js';
import { oneApart } from './spelling.js';

/*
 * The quick check: the building blocks of the format, which fitting-table.ts puts together. Each returns a copy of a value without a mistake,
 * and throws for any other; careful/ then finds and reports the mistake. A valid value may be refused (careful/ accepts it), an invalid one
 * never passes.
 */

/** Checks and copies one part of the format. Throws for a value that may have a mistake. */
export type Fit = (value: unknown) => unknown;

/** How many characters the data may still have. Each entry of a list or object counts as two characters more. */
let charactersLeft = 0;

/** Keys of the data that the format does not know. */
let strays: string[] = [];

/** All keys of the format, which `object` adds, and the keys that only answers, cells and read figures have. */
const known = ['span', 'excludes', 'free', 'stars', 'scaled'];

/**
 * Whether the page has added any of these keys to `Object.prototype`, so that objects without such a key seem to have it. From then on
 * `guarded` gives objects own keys.
 */
export const isCrowded = (): boolean => guardAgainst(known);

/** Whether the data was parsed here and belongs to nobody else: then it is changed in place instead of copied. */
let owned = false;

const refuse = (): never => {
  throw new Error();
};

function spend(letters: number): void {
  charactersLeft -= letters;
  if (charactersLeft < 0) refuse();
}

/** A value that passes a test. */
const single =
  (test: (value: unknown) => boolean): Fit =>
  (value) =>
    test(value) ? value : refuse();

/** A part whose copy must also pass a test. */
export const tested =
  <T>(fit: (value: unknown) => T, test: (copy: T) => boolean) =>
  (value: unknown): T => {
    const copy = fit(value);
    return test(copy) ? copy : refuse();
  };

export const number = single(Number.isFinite);
export const amount = tested(number, (value) => Number(value) >= 0);
export const count = tested(amount, Number.isSafeInteger);
export const flag = single((value) => typeof value === 'boolean');
export const nothing = single((value) => value === null);

export const text = (value: unknown): string => {
  if (typeof value !== 'string' || value.length > MOST_CHARACTERS) return refuse();
  spend(value.length);
  return value;
};

/** One of a few words. */
export const words = (...all: readonly unknown[]): Fit => single((value) => all.includes(value));

/** A text that a regular expression matches. */
export const matching = (form: RegExp): Fit => tested(text, (value) => form.test(value));

/** A link with a scheme, or a relative one: a host without a scheme gets a warning. */
export const link = tested(text, (value) => isLink(value) && !isHost(value));

/** A list of `least` to `most` entries. */
export const list =
  (fit: Fit, most: number, least = 0) =>
  (value: unknown): readonly unknown[] => {
    if (!Array.isArray(value)) return refuse();
    const { length } = value;
    if (length > most || length < least) refuse();
    spend(2 * length);
    return Array.from({ length }, (_, i) => fit(value[i]));
  };

const end = single((value) => value === null || Number.isFinite(value));

/** A range with at least one end, the lower end first: ends in the wrong order get a warning. */
export const range = tested(list(end, 2, 2), ([low, high]) =>
  low === null || high === null ? low !== high : Number(low) <= Number(high),
);

/** Copies the own enumerable properties of an object. An object changed in place loses the properties that a copy would lack. */
function copyObject(value: unknown, fitOf: (key: string) => Fit): Record<string, unknown> {
  if (!isObject(value)) return refuse();
  const keys = Object.keys(value);
  // An object without properties may hold its data elsewhere, as a Date or a Map does.
  if (!keys.length && value.constructor !== Object) refuse();
  const result: Record<string, unknown> = owned ? value : {};
  for (const key of keys) {
    // Setting this key would change the prototype of the copy.
    if (key === '__proto__') refuse();
    spend(2 + key.length);
    const original = value[key];
    const entry = original === undefined ? original : fitOf(key)(original);
    if (entry === undefined) delete result[key];
    else if (!owned || entry !== original) result[key] = entry;
  }
  return result;
}

/** A value at a key that the format does not know: checked for size and depth, and not kept. @param levels how deep the value may nest */
const ignored =
  (levels: number): Fit =>
  (value) => {
    const deeper = levels ? ignored(levels - 1) : refuse;
    if (Array.isArray(value)) list(deeper, MOST_ENTRIES)(value);
    else if (isObject(value)) copyObject(value, () => deeper);
    else if (typeof value === 'string') text(value);
  };

/** An object with these keys. @param required how many of the keys, from the first, must be there */
export const object = (fits: Readonly<Record<string, Fit>>, required = 0) => {
  const keys = Object.keys(fits);
  known.push(...keys);
  return (value: unknown): Record<string, unknown> => {
    const result = copyObject(value, (key) => {
      const fit = keys.includes(key) && fits[key];
      if (fit) return fit;
      strays.push(key);
      // A misspelled key gets a warning that names the right one.
      return oneApart(key, keys) ? refuse : ignored(9);
    });
    return keys.every((key, i) => i >= required || Object.hasOwn(result, key)) ? result : refuse();
  };
};

/** An object whose keys are IDs. */
export const record =
  (id: RegExp, fit: Fit): Fit =>
  (value) =>
    copyObject(value, (key) => (id.test(key) ? fit : refuse));

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** One of several parts, chosen by the type of the value. */
export const union =
  (fits: Readonly<Record<string, Fit>>): Fit =>
  (value) =>
    (fits[typeOf(value)] ?? refuse)(value);

/** One of several objects, chosen by the word at a key. The copy must have the same word: a getter may have changed it. */
export const choice =
  (key: string, fits: Readonly<Record<string, Fit>>): Fit =>
  (value) => {
    const word = String(isObject(value) && value[key]);
    const fit = (Object.hasOwn(fits, word) && fits[word]) || refuse;
    return tested(fit, (copy) => isObject(copy) && copy[key] === word)(value);
  };

/**
 * The copy of a value without a mistake, and all keys in it that the format does not know. Throws for a value that may have a mistake.
 * @param isOwn whether the value belongs to nobody else, as one parsed here: then it is changed in place and not copied.
 */
export function fitted(fit: Fit, value: unknown, isOwn: boolean): { readonly value: unknown; readonly strays: readonly string[] } {
  owned = isOwn;
  charactersLeft = MOST_BYTES;
  strays = [];
  if (isCrowded()) refuse();
  return { value: fit(value), strays };
}
