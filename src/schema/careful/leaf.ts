import { LIMITS } from '../../model/limits.js';
import { hasForm } from '../named-forms.js';
import { isObject } from '../object.js';
import type { Leaf, Part } from './part.js';

const TESTS: Readonly<Record<Leaf[0], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= LIMITS.characters,
  number: Number.isFinite,
  amount: (value) => Number.isFinite(value) && (value as number) >= 0,
  count: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  end: (value) => value === null || Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** Whether a part is a single value. */
export const isLeaf = (part: Part): part is Leaf => Object.hasOwn(TESTS, part[0]);

/** Whether a single value fits. */
export const fitsLeaf = ([type, , form]: Leaf, value: unknown): boolean => TESTS[type](value) && (!form || hasForm(form, value));

/** Whether a value is of the type of a part, whatever is asked of it beyond that. */
const isOfType = (part: Part, value: unknown): boolean =>
  isLeaf(part) ? TESTS[part[0]](value) : part[0] === (Array.isArray(value) ? 'list' : isObject(value) && 'object');

/** The option of a union that has the type of a value; any other part is itself. */
export const optionFor = (part: Part | undefined, value: unknown): Part | undefined =>
  part?.[0] === 'union' ? part[2].find((option) => isOfType(option, value)) : part;
