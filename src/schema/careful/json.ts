import { LIMITS } from '../../model/limits.js';
import { hasLongIntegers, isTooLarge, withoutMark } from '../text.js';
import { warnOfIntegers } from './integers.js';
import { notJson } from './not-json.js';
import type { Problems } from './problems.js';

/** Parses JSON text. `null`, with a problem, for a text that is too large or no JSON; integers that lose digits get a warning. */
export function parseJson(json: string, problems: Problems): { readonly value: unknown } | null {
  if (isTooLarge(json)) {
    const fix = 'Make the document smaller.';
    problems.add([], { code: 'too-large', expected: `at most ${LIMITS.size} bytes`, found: `${json.length} characters`, fix });
    return null;
  }
  const text = withoutMark(json);
  try {
    const value: unknown = JSON.parse(text);
    if (hasLongIntegers(text)) warnOfIntegers(text, problems);
    return { value };
  } catch (error) {
    problems.add([], { code: error instanceof RangeError ? 'too-large' : 'invalid-data', ...notJson(text, error) });
    return null;
  }
}
