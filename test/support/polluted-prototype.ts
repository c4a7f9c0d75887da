import { read } from '../../src/schema/read.js';

/** The ways in which a page may add a key to `Object.prototype`, as property descriptors by name. */
export const WAYS: Readonly<Record<string, PropertyDescriptor>> = {
  'as by assignment': { writable: true, enumerable: true },
  'not enumerable': { writable: true, enumerable: false },
  'and fixed': { writable: false, enumerable: false },
};

/**
 * Returns the result of `find` on a page that has added a key to `Object.prototype`. Afterwards the key is removed.
 * @param how a descriptor of WAYS.
 */
export function besidePage<T>(key: string, value: unknown, how: PropertyDescriptor, find: () => T): T {
  Object.defineProperty(Object.prototype, key, { value, configurable: true, ...how });
  try {
    return find();
  } finally {
    Reflect.deleteProperty(Object.prototype, key);
    // Reading a document anew makes the readers notice that the key is gone, so that the next test is not affected.
    read({ tools: [{ id: 'a' }] }, 'https://page.test/');
  }
}
