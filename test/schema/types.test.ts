import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type * as z from 'zod/mini';
import type { Document } from '../../src/model/document.js';
import type { document } from '../../src/schema/document.js';

/** zod's optional keys may hold `undefined`; the types' may only be missing. */
type Defined<T> = T extends object ? { [K in keyof T]: Defined<Exclude<T[K], undefined>> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

describe('the types of the document', () => {
  it('are those of the schema in zod, checked by the compiler', () => {
    const areSame: Same<Defined<z.output<typeof document>>, Document> = true;

    assert.ok(areSame);
  });
});
