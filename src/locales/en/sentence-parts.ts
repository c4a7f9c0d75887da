import { numberIn } from '../number.js';
import { listed } from './enumeration.js';

/** Names in one sentence at most: longer enumerations are not read to their end. */
export const NAMED = 4;

/** Building blocks of English sentences, with figures as the locale prints them. */
export function writing(locale: string) {
  const number = numberIn(locale);
  const plural = (value: number, one: string, more = `${one}s`): string => `${number(value)} ${value === 1 ? one : more}`;

  /** The first few of many parts, and the number of the others. The parts are not escaped. */
  const firstOf = (parts: readonly string[], more: string): string => {
    const rest = parts.length - NAMED;
    return listed(rest < 2 ? parts : [...parts.slice(0, NAMED), `${number(rest)} more ${more}`]);
  };

  return { number, plural, firstOf };
}
