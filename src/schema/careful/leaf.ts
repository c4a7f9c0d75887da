import { LIMITS } from '../../model/limits.js';
import { hasForm } from '../named-forms.js';
import { isObject } from '../object.js';
import type { Leaf, Part } from './part.js';

/** The test of each type of single value. */
const TESTS: Readonly<Record<Leaf[0], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= LIMITS.characters,
  number: Number.isFinite,
  amount: (value) => Number.isFinite(value) && (value as number) >= 0,
  count: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  end: (value) => value === null || Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** Whether a part of the format is a single value. */
export const isLeaf = (part: Part): part is Leaf => Object.hasOwn(TESTS, part[0]);

/** Whether a value fits a part that is a single value. */
export const fitsLeaf = ([type, , form]: Leaf, value: unknown): boolean => TESTS[type](value) && (!form || hasForm(form, value));

/** Whether a value has the type of a part, further tests aside. */
const isOfType = (part: Part, value: unknown): boolean =>
  isLeaf(part) ? TESTS[part[0]](value) : part[0] === (Array.isArray(value) ? 'list' : isObject(value) && 'object');

/** The option of a union that has the type of the value; of a part that is no union, the part itself. */
export const optionFor = (part: Part | undefined, value: unknown): Part | undefined =>
  part?.[0] === 'union' ? part[2].find((option) => isOfType(option, value)) : part;
