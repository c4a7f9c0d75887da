import { lineAndColumn } from './line-and-column.js';
import type { Problems } from './problems.js';

/** The significant digits of an integer: without sign, exponent and zeros at the end. */
const significant = (digits: string): string => digits.replace(/e.*|\D/g, '').replace(/(?<!0)0+$/, '');

/** Whether a written number is an integer that no double holds exactly: 9007199254740993 becomes 9007199254740992. */
const losesDigits = (token: string): boolean =>
  /^-?\d{16,}$/.test(token) && significant(token) !== significant(String(Number(token)));

/** Warns of integers that lose digits, once: the first is named, the others are counted. */
export function warnOfIntegers(text: string, problems: Problems): void {
  const [first, ...more] = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)].filter(([token]) => losesDigits(token));
  if (!first) return;
  const others = more.length ? `, and ${more.length} more` : '';
  problems.add([], {
    code: 'invalid-data',
    severity: 'warning',
    expected: 'integers that JavaScript holds exactly',
    found: `${first[0].slice(0, 40)} at ${lineAndColumn(text, first.index)}${others}`,
    fix: `It is read as ${Number(first[0])}; write it as a text to keep its digits.`,
  });
}
