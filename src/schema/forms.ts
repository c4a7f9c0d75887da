import { CRITERION_ID } from '../model/criterion-id.js';
import { parseDate } from '../model/date.js';
import { TOOL_ID } from '../model/id.js';
import { linkIn } from '../model/plain-link.js';

/** Whether a text shows nothing: not one letter that can be seen. `DI` are Unicode's default ignorable code points. */
export const isBlank = (text: string): boolean => /^[\s\p{DI}]*$/u.test(text);

/** Resolves only as `http:` or `https:`, whatever it resolves against. */
const isLink = (text: string): boolean => linkIn(text, 'https://base.invalid/') !== null;

const isDate = (text: string): boolean => parseDate(text) !== null;

/** A language tag as `Intl` takes it. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A range has at least one end. */
const hasEnd = (range: readonly unknown[]): boolean => range.some((end) => end !== null);

/** 'unlimited' says itself what the highest is; the lowest has no such word. */
const hasWords = ({ extreme, text }: { extreme?: unknown; text?: unknown }): boolean =>
  extreme !== 'lowest' || (typeof text === 'string' && !isBlank(text));

/**
 * What is asked of a text, a list or an object beyond its type, by name: the schema in zod and the checker share these tests. A regular
 * expression is one that the JSON Schema can tell too.
 */
export const FORMS = {
  filled: /\S/,
  toolId: TOOL_ID,
  criterionId: CRITERION_ID,
  currency: /^[A-Z]{3}$/,
  link: isLink,
  date: isDate,
  language: isLanguage,
  hasEnd,
  hasWords,
} as const;

/** The name of a test beyond the type. */
export type Form = keyof typeof FORMS;

/** Whether a value passes such a test. */
export function hasForm(form: Form, value: unknown): boolean {
  const test = FORMS[form] as RegExp | ((value: unknown) => boolean);
  return test instanceof RegExp ? test.test(String(value)) : test(value);
}
