import { LIMITS } from '../../model/limits.js';
import type { Problem } from '../../model/problem.js';
import { mistakeIn } from './json-mistake.js';

/**
 * The problem of a text that is no JSON, in its words: empty, HTML, nested too deep, or the first mistake.
 * @param error thrown by `JSON.parse`
 */
export function notJson(text: string, error: unknown): Pick<Problem, 'expected' | 'found' | 'fix'> {
  const start = text.trim().slice(0, 40);
  const wrong = (found: string, fix: string) => ({ expected: 'JSON', found, fix });
  if (!start) return wrong('nothing', 'Give a document, or leave the data out altogether.');
  if (start === '[object Object]') {
    return wrong(start, 'A framework wrote an object as an attribute: set the data property once the element is defined.');
  }
  if (error instanceof RangeError) return { expected: `at most ${LIMITS.levels} levels`, found: 'more', fix: 'Make it flatter.' };
  if (start.startsWith('<')) return wrong('HTML', 'Check that the address is that of a JSON file.');
  const { found, fix } = mistakeIn(text) ?? {
    found: (error as Error).message,
    fix: 'Check quotes and commas; a JSON validator names the place.',
  };
  return wrong(`text that is not: ${found}`, fix);
}
