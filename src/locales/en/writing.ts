import { numberIn } from '../number.js';
import { listed } from './listed.js';

/** A sentence that names more than this is not read to its end. */
export const NAMED = 4;

/** The pieces that English sentences are made of, with figures as a locale writes them. */
export function writing(locale: string) {
  const number = numberIn(locale);
  const plural = (value: number, one: string, more = `${one}s`): string => `${number(value)} ${value === 1 ? one : more}`;

  /** The first of many, as they are. */
  const firstOf = (parts: readonly string[], more: string): string => {
    const rest = parts.length - NAMED;
    return listed(rest < 2 ? parts : [...parts.slice(0, NAMED), `${number(rest)} more ${more}`]);
  };

  return { number, plural, firstOf };
}
