import { read } from '../../src/schema/read.js';

/** How a page may put something on every object. */
export const WAYS: Readonly<Record<string, PropertyDescriptor>> = {
  'as by assignment': { writable: true, enumerable: true },
  'not enumerable': { writable: true, enumerable: false },
  'and fixed': { writable: false, enumerable: false },
};

/** What comes of something on a page that has put a value under a key on every object. */
export function besidePage<T>(key: string, value: unknown, how: PropertyDescriptor, find: () => T): T {
  Object.defineProperty(Object.prototype, key, { value, configurable: true, ...how });
  try {
    return find();
  } finally {
    Reflect.deleteProperty(Object.prototype, key);
    // Nothing is left of it for what is read next.
    read({ tools: [{ id: 'a' }] }, 'https://page.test/');
  }
}
