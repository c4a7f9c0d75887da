import { CRITERION_ID } from '../model/criterion-id.js';
import { parseDate } from '../model/date.js';
import { TOOL_ID } from '../model/id.js';
import { linkIn } from '../model/plain-link.js';

/** Whether a text shows no visible character. `DI` are Unicode's default ignorable code points. */
export const isBlank = (text: string): boolean => /^[\s\p{DI}]*$/u.test(text);

/*
 * Tests of a text, list or object beyond its type, shared by the schema in zod, the checker (careful/) and the quick check (fitting.ts). Those
 * that are regular expressions go into the JSON Schema, too.
 */

export const toolId = TOOL_ID;
export const criterionId = CRITERION_ID;
export const filled = /\S/;
export const currency = /^[A-Z]{3}$/;

/** Whether a text is a link that resolves as `http:` or `https:`. */
export const link = (text: string): boolean => linkIn(text, 'https://base.invalid/') !== null;

export const date = (text: string): boolean => parseDate(text) !== null;

/** Whether a text is a language tag that `Intl` takes. */
export function language(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Whether a range has at least one end that is a number. */
export const hasEnd = (range: readonly unknown[]): boolean => range.some((end) => end !== null);

/** Whether an extreme has the words to be printed: the highest reads 'unlimited' by itself, the lowest needs a text. */
export const hasWords = ({ extreme, text }: { extreme?: unknown; text?: unknown }): boolean =>
  extreme !== 'lowest' || (typeof text === 'string' && !isBlank(text));
