import * as z from 'zod/mini';
import { LIMITS } from '../../model/limits.js';
import { FORMS } from '../named-forms.js';
import { described } from './described.js';

/*
 * The parts that the format is built of. Each `error` completes the sentence 'expected …'. zod's own messages are never used and zod is never
 * configured: a host page may share it.
 */

/** Any text, the empty one too. */
export const text = (error = 'a text') => z.string({ error }).check(z.maxLength(LIMITS.characters, { error }));

/** A text that a regular expression matches. */
const matching = (form: RegExp, error: string) => text(error).check(z.regex(form, { error }));

/** A text that passes a test. */
const passing = (form: (text: string) => boolean, error: string) => text(error).check(z.refine(form, { error }));

/** A text that is not empty. */
export const filled = (error = 'a text that is not empty') => matching(FORMS.filled, error);

export const link = passing(FORMS.link, 'an http: or https: URL');
export const date = passing(FORMS.date, 'an ISO 8601 date such as 2025-03-09');
export const language = passing(FORMS.language, "a language tag such as 'de' or 'pt-BR'");
export const currency = matching(FORMS.currency, 'an ISO 4217 code such as EUR');

const SEGMENTS = "letters, digits and . _ + ~ - in segments joined by '/', each starting with a letter, digit or @";
export const toolId = matching(FORMS.toolId, `a tool ID: ${SEGMENTS}, at most 200 characters`);
export const criterionId = matching(
  FORMS.criterionId,
  'a criterion ID: letters, digits and . _ + ~ - after a letter, digit or @, and not constructor or prototype',
);

export const flag = z.boolean({ error: 'true or false' });
export const number = (error = 'a number') => z.number({ error });

const FROM_ZERO = 'a number from 0';
export const amount = number(FROM_ZERO).check(z.minimum(0, { error: FROM_ZERO }));

const COUNT = 'a whole number from 0';
export const count = z.int({ error: COUNT }).check(z.minimum(0, { error: COUNT }));

/** One of a few words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.map((value) => `'${value}'`).join(', ')}` });

/** A list of at most `most` entries. A broken entry is left out alone. */
export const listOf = <T extends z.core.$ZodType>(entry: T, most: number, error: string) =>
  z.array(entry, { error }).check(z.maxLength(most, { error }));

/** A list that is left out as a whole where one of its entries is broken. */
export const wholeListOf = <T extends z.core.$ZodType>(entry: T, most: number, error: string) =>
  described(listOf(entry, most, error), { meaning: error, whole: true });
