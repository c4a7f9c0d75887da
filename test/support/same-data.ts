import assert from 'node:assert/strict';

/** The same without keys that hold `undefined`: data that was read has all keys of the format, so that none is inherited. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, withoutBlanks(one)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, withoutBlanks(one)]])));
}

/** Holds two values to each other, whatever keys of them hold `undefined`. */
export const sameData = (actual: unknown, expected: unknown): void =>
  assert.deepEqual(withoutBlanks(actual), withoutBlanks(expected));
