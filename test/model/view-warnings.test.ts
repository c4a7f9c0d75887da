import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { table, viewed } from '../support/documents.js';

const problemsOf = (lens: Parameters<typeof viewed>[1]) =>
  viewed(table({ speed: [0.5, 0.9], quality: [0.7, 0.8] }), lens).problems.map(({ path, message, suggestion }) => ({
    path,
    message,
    suggestion,
  }));

describe('an attribute that names an unknown ID', () => {
  it('leaves a warning with the known IDs and the nearest of them', () => {
    for (const lens of [{ criteria: ['Sped', 'quality'] }, { sort: 'Sped' }]) {
      const [{ message, suggestion } = { message: '' }, ...more] = problemsOf(lens);
      assert.deepEqual(more, []);
      assert.equal(suggestion, 'speed');
      for (const id of ['speed', 'quality']) assert.ok(message.split(', found')[0]?.includes(`'${id}'`));
      assert.match(message, /'Sped'.*Did you mean 'speed'\?/);
    }
    for (const attribute of ['baseline', 'pick']) assert.match(problemsOf({ [attribute]: 'c' })[0]?.message ?? '', /'a', 'b'/);
  });

  it('leaves a warning without a suggestion where no ID is near, and with the first of many IDs', () => {
    const many = table(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`row-${i}`, [0.5, 0.9]])));
    const [told] = viewed(many, { sort: 'something else' }).problems;
    assert.equal(told?.suggestion, undefined);
    assert.match(told?.message ?? '', /'row-0', 'row-1'/);
    assert.doesNotMatch(told?.message ?? '', /'row-20'/);
  });
});
