import { guardAgainst } from '../model/guarded.js';
import { MOST_BYTES, MOST_CHARACTERS, MOST_ENTRIES } from '../model/most.js';
import { isHost } from '../model/scheme.js';
import { link as isLink } from './forms.js';
import { isObject } from './object.js';
import { oneApart } from './spelling.js';

/*
 * The parts that the format is put together of (fitting-table.ts). Each is a function that gives back its own copy of a value without a
 * mistake, and throws where something is to be told of it: what that is, careful/ finds out. It may throw for a value that is right, and never
 * lets one pass that is wrong.
 */

/** A part of the format. */
export type Fit = (value: unknown) => unknown;

/** How many letters the data may still have; a value takes as much as two. */
let room = 0;

/** Keys that the format does not know. */
let strays: string[] = [];

/** All keys of the format, and those that only answers, cells and what is read of a cell have. */
const known = ['span', 'excludes', 'free', 'stars', 'scaled'];

/**
 * Looks whether the page has put keys on every object that would be read from objects that lack them: what is made from then on has them
 * itself.
 */
export const isCrowded = (): boolean => guardAgainst(known);

/** Whether the value is nobody else's, so that it is its own copy. */
let owned = false;

const unfit = (): never => {
  throw new Error();
};

function take(letters: number): void {
  room -= letters;
  if (room < 0) unfit();
}

/** What passes a test. */
const single =
  (test: (value: unknown) => boolean): Fit =>
  (value) =>
    test(value) ? value : unfit();

/** A part whose copy also passes a test. */
export const tested =
  <T>(fit: (value: unknown) => T, test: (copy: T) => boolean) =>
  (value: unknown): T => {
    const copy = fit(value);
    return test(copy) ? copy : unfit();
  };

export const number = single(Number.isFinite);
export const amount = tested(number, (value) => Number(value) >= 0);
export const count = tested(amount, Number.isSafeInteger);
export const flag = single((value) => typeof value === 'boolean');
export const nothing = single((value) => value === null);

export const text = (value: unknown): string => {
  if (typeof value !== 'string' || value.length > MOST_CHARACTERS) return unfit();
  take(value.length);
  return value;
};

/** One of a few words. */
export const words = (...all: readonly unknown[]): Fit => single((value) => all.includes(value));

/** A text of a form that a regular expression tells. */
export const matching = (form: RegExp): Fit => tested(text, (value) => form.test(value));

/** A link; authors are told of one without a scheme. */
export const link = tested(text, (value) => isLink(value) && !isHost(value));

export const list =
  (fit: Fit, most: number, least = 0) =>
  (value: unknown): readonly unknown[] => {
    if (!Array.isArray(value)) return unfit();
    const { length } = value;
    if (length > most || length < least) unfit();
    take(2 * length);
    return Array.from({ length }, (_, i) => fit(value[i]));
  };

const end = single((value) => value === null || Number.isFinite(value));

/** A range: of its two ends one is there, and authors are told where the upper one comes first. */
export const range = tested(list(end, 2, 2), ([low, high]) =>
  low === null || high === null ? low !== high : Number(low) <= Number(high),
);

/** Copies own enumerable properties; an object that is its own copy loses what would not be in one. */
function copyObject(value: unknown, fitOf: (key: string) => Fit): Record<string, unknown> {
  if (!isObject(value)) return unfit();
  const keys = Object.keys(value);
  // One without any may hold its data elsewhere, as a Date or a Map does.
  if (!keys.length && value.constructor !== Object) unfit();
  const result: Record<string, unknown> = owned ? value : {};
  for (const key of keys) {
    // That key would change what the copy itself is.
    if (key === '__proto__') unfit();
    take(2 + key.length);
    const given = value[key];
    const entry = given === undefined ? given : fitOf(key)(given);
    if (entry === undefined) delete result[key];
    else if (!owned || entry !== given) result[key] = entry;
  }
  return result;
}

/** What stands at a key that the format does not know, so many levels deep at most: it is looked at and not kept. */
const ignored =
  (levels: number): Fit =>
  (value) => {
    const deeper = levels ? ignored(levels - 1) : unfit;
    if (Array.isArray(value)) list(deeper, MOST_ENTRIES)(value);
    else if (isObject(value)) copyObject(value, () => deeper);
    else if (typeof value === 'string') text(value);
  };

/** An object with these keys, of which the first so many must be there. */
export const object = (fits: Readonly<Record<string, Fit>>, required = 0) => {
  const keys = Object.keys(fits);
  known.push(...keys);
  return (value: unknown): Record<string, unknown> => {
    const result = copyObject(value, (key) => {
      const fit = keys.includes(key) && fits[key];
      if (fit) return fit;
      strays.push(key);
      // A key that was meant is told with the one that it stands for.
      return oneApart(key, keys) ? unfit : ignored(9);
    });
    return keys.every((key, i) => i >= required || Object.hasOwn(result, key)) ? result : unfit();
  };
};

/** An object whose keys are IDs. */
export const record =
  (id: RegExp, fit: Fit): Fit =>
  (value) =>
    copyObject(value, (key) => (id.test(key) ? fit : unfit));

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** One of several, told apart by its type. */
export const union =
  (fits: Readonly<Record<string, Fit>>): Fit =>
  (value) =>
    (fits[typeOf(value)] ?? unfit)(value);

/** One of several objects, told apart by the word at a key: the copy must still say that word. */
export const choice =
  (key: string, fits: Readonly<Record<string, Fit>>): Fit =>
  (value) => {
    const word = String(isObject(value) && value[key]);
    const fit = (Object.hasOwn(fits, word) && fits[word]) || unfit;
    return tested(fit, (copy) => isObject(copy) && copy[key] === word)(value);
  };

/**
 * What a value without a mistake is as a part of the format, and all keys in it that the format does not know; `null` for any other value.
 * @param isOwn whether nobody else has the value, as what was parsed here: then it is changed, and not copied.
 */
export function fitted(
  fit: Fit,
  value: unknown,
  isOwn: boolean,
): { readonly value: unknown; readonly strays: readonly string[] } | null {
  owned = isOwn;
  room = MOST_BYTES;
  strays = [];
  try {
    if (isCrowded()) unfit();
    return { value: fit(value), strays };
  } catch {
    return null;
  }
}
