import { LIMITS } from '../model/limits.js';
import type { Advice } from './advice.js';
import { placeIn } from './place.js';
import type { Problems } from './problems.js';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const isTooLarge = (text: string): boolean =>
  text.length > LIMITS.size || (text.length * 3 > LIMITS.size && bytesOf(text) > LIMITS.size);

/** The digits of an integer that say something. */
const significant = (digits: string): string => digits.replace(/e.*|\D/g, '').replace(/0+$/, '');

/** Whether a number as it is written is an integer of which no double holds all digits: 9007199254740993 is read as 9007199254740992. */
const losesDigits = (token: string): boolean =>
  /^-?\d{16,}$/.test(token) && significant(token) !== significant(String(Number(token)));

/** Warns of integers that lose digits: of the first by name, of the others by their count. */
function warnOfIntegers(text: string, problems: Problems): void {
  if (!/\d{16}/.test(text)) return;
  const [first, ...more] = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)].filter(([token]) => losesDigits(token));
  if (!first) return;
  const others = more.length ? `, and ${more.length} more` : '';
  problems.add([], {
    code: 'invalid-data',
    severity: 'warning',
    expected: 'integers that JavaScript holds exactly',
    found: `${first[0].slice(0, 40)} at ${placeIn(text, first.index)}${others}`,
    fix: `It is read as ${Number(first[0])}; write it as a text to keep its digits.`,
  });
}

/** Parses JSON text. What is no JSON is told by its beginning: nothing, HTML, or where it breaks. `null` where it cannot be parsed. */
export function parseJson(given: string, problems: Problems, advice?: Advice): { readonly value: unknown } | null {
  const wrong = (expected: string, found: string, fix: string, code: 'invalid-data' | 'too-large' = 'invalid-data'): null => {
    problems.add([], { code, expected, found, fix });
    return null;
  };
  if (isTooLarge(given)) {
    return wrong(`at most ${LIMITS.size} bytes`, `${given.length} characters`, 'Make the document smaller.', 'too-large');
  }
  // White space for `trim`, byte order mark included, is more than what JSON takes for it.
  const text = given.replace(/^\s*\uFEFF/, '');
  const start = text.trim().slice(0, 40);
  if (!start) return wrong('JSON', 'nothing', 'Give a document, or leave the data out altogether.');
  if (start === '[object Object]') {
    return wrong('JSON', start, 'A framework wrote an object as an attribute: set the data property once the element is defined.');
  }
  try {
    const value: unknown = JSON.parse(text);
    warnOfIntegers(text, problems);
    return { value };
  } catch (error) {
    if (error instanceof RangeError) return wrong(`at most ${LIMITS.levels} levels`, 'more', 'Make it flatter.', 'too-large');
    if (start.startsWith('<')) return wrong('JSON', 'HTML', 'Check that the address is that of a JSON file.');
    problems.advisable = !advice;
    const { found, fix } = advice?.mistakeIn(text) ?? {
      found: (error as Error).message,
      fix: 'Check quotes and commas; a JSON validator names the place.',
    };
    return wrong('JSON', `text that is not: ${found}`, fix);
  }
}
