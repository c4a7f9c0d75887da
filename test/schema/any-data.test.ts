import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/model/problem.js';
import { anyDocument } from '../support/arbitraries.js';
import { FULL, mutate, step } from '../support/broken-documents.js';
import { BASE, joined, reading, viewed } from '../support/documents.js';
import { fc } from '../support/random.js';

function assertComplete(problems: readonly Problem[]): void {
  for (const { expected, found, fix, message, path, severity, retryable } of problems) {
    assert.ok(expected && found && fix && message, message);
    assert.ok(expected !== 'Invalid input' && !message.includes('undefined'), message);
    assert.ok(typeof path === 'string' && typeof retryable === 'boolean' && ['error', 'warning'].includes(severity));
    assert.ok(message.includes(expected) && message.includes(found) && message.includes(fix));
  }
}

describe('whatever comes from outside', () => {
  it('a full document has no problems', () => {
    assert.deepEqual(viewed(FULL).problems, []);
    assert.deepEqual(viewed(JSON.stringify(FULL)), viewed(FULL));
  });

  it('never throws, and is read or told', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withBoxedValues: true,
          withNullPrototype: true,
        }),
        (input) => {
          const { document, problems } = reading(input);

          assert.ok(document?.tools.length || problems.length);
          assertComplete(problems);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never throws as text, JSON or not, whatever its base', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue().map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        fc.oneof(fc.constant(BASE), fc.string()),
        (text, base) => {
          const { document, problems } = reading(text, base);

          assert.ok(document?.tools.length || problems.length);
          assertComplete(problems);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('keeps what is valid of a document in which some parts are broken, and can be shown', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        const input = mutate(steps);

        const { view, problems } = viewed(input);

        assertComplete(problems);
        const touched = steps.some(([keys]) => keys[0] === 'tools' && keys.length < 3);
        const named = steps.some(([keys]) => ['id', 'name'].includes(String(keys[2])) && keys[0] === 'tools');
        if (!touched && !named)
          assert.deepEqual(
            view.tools.map(({ id }) => id),
            ['a', 'b'],
          );
      }),
      { numRuns: 500 },
    );
  });

  it('is read alike as text and as data', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = JSON.stringify(document);

        assert.deepEqual(reading(text), reading(JSON.parse(text)));
      }),
      { numRuns: 100 },
    );
  });

  it('of valid cells leaves nothing out', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const errors = joined([document]).problems.filter(({ severity }) => severity === 'error');

        assert.deepEqual(errors, []);
      }),
      { numRuns: 100 },
    );
  });
});
