import { CRITERION_ID } from '../model/criterion-id.js';
import { parseDate } from '../model/date.js';
import { TOOL_ID } from '../model/id.js';
import { linkIn } from '../model/plain-link.js';

/** Whether a text shows nothing: not one letter that can be seen. `DI` are Unicode's default ignorable code points. */
export const isBlank = (text: string): boolean => /^[\s\p{DI}]*$/u.test(text);

/*
 * What is asked of a text, a list or an object beyond its type: the schema in zod, the checker and the first look share these tests. A regular
 * expression is one that the JSON Schema can tell too.
 */

export const toolId = TOOL_ID;
export const criterionId = CRITERION_ID;
export const filled = /\S/;
export const currency = /^[A-Z]{3}$/;

/** Resolves only as `http:` or `https:`, whatever it resolves against. */
export const link = (text: string): boolean => linkIn(text, 'https://base.invalid/') !== null;

export const date = (text: string): boolean => parseDate(text) !== null;

/** A language tag as `Intl` takes it. */
export function language(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A range has at least one end. */
export const hasEnd = (range: readonly unknown[]): boolean => range.some((end) => end !== null);

/** 'unlimited' says itself what the highest is; the lowest has no such word. */
export const hasWords = ({ extreme, text }: { extreme?: unknown; text?: unknown }): boolean =>
  extreme !== 'lowest' || (typeof text === 'string' && !isBlank(text));
