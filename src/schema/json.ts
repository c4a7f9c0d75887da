import { LIMITS } from '../model/limits.js';
import type { Advice } from './advice.js';
import type { Problems } from './problems.js';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const isTooLarge = (text: string): boolean =>
  text.length > LIMITS.size || (text.length * 3 > LIMITS.size && bytesOf(text) > LIMITS.size);

/** Parses JSON text; `null` where it cannot be parsed. */
export function parseJson(given: string, problems: Problems, advice?: Advice): { readonly value: unknown } | null {
  if (isTooLarge(given)) {
    const fix = 'Make the document smaller.';
    problems.add([], { code: 'too-large', expected: `at most ${LIMITS.size} bytes`, found: `${given.length} characters`, fix });
    return null;
  }
  // White space for `trim`, byte order mark included, is more than what JSON takes for it.
  const text = given.replace(/^\s*\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(text);
    // Integers of so many digits may lose some.
    if (/(^|[\s:,[])-?\d{16}/.test(text)) {
      problems.advisable = !advice;
      advice?.warnOfIntegers(text, problems);
    }
    return { value };
  } catch (error) {
    problems.advisable = !advice;
    const told = advice?.notJson(text, error) ?? {
      expected: 'JSON',
      found: `text that is not: ${(error as Error).message}`,
      fix: 'Check quotes and commas; a JSON validator names the place.',
    };
    problems.add([], { code: error instanceof RangeError ? 'too-large' : 'invalid-data', ...told });
    return null;
  }
}
