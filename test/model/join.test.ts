import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problem } from '../../src/model/problem.js';
import { codesOf, criterion, joined, oneRow, pathsOf, tool } from '../support/documents.js';

const gone = problem({ code: 'unknown-tool', path: '', tool: 'z', expected: 'a tool', found: '404', fix: 'Check the ID.' });
const named = (id: string, label = id) => criterion('score', { id, label });

describe('joined documents', () => {
  it('have their criteria by ID in the order first met', () => {
    const { comparison, problems } = joined([
      { tools: [tool('a')], criteria: [named('one'), named('two')] },
      { tools: [tool('b')], criteria: [named('three'), named('one')] },
    ]);

    assert.deepEqual(
      comparison.criteria.map(({ id }) => id),
      ['one', 'two', 'three'],
    );
    assert.deepEqual(problems, []);
  });

  it('keep the first of two criteria that clash, with a warning, whatever the order of their keys', () => {
    const turned = Object.fromEntries(Object.entries(named('two')).reverse());
    const { comparison, problems } = joined([
      { tools: [tool('a')], criteria: [named('one', 'First'), named('two')] },
      { tools: [tool('b')], criteria: [named('one', 'Second'), turned] },
    ]);

    assert.equal(comparison.criteria[0]?.label, 'First');
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['invalid-data', 'warning']],
    );
  });

  it('have one rank', () => {
    const { comparison, problems } = joined([
      { tools: [tool('a')], criteria: [criterion('rank', { id: 'r' }), criterion('rank', { id: 's' })] },
    ]);

    assert.deepEqual(
      comparison.criteria.map(({ id }) => id),
      ['r'],
    );
    assert.deepEqual(codesOf(problems), ['invalid-data']);
  });

  it('take title, description, way out and verdict from the first that has them, and the earliest date', () => {
    const { comparison } = joined([
      { tools: [tool('a')], title: 'First', asOf: '2025-03-09' },
      { tools: [tool('b')], title: 'Second', description: 'Told.', more: { label: 'All', url: '../all' }, asOf: '2025-03' },
      { tools: [tool('c')], description: 'Again.', verdict: 'Mine.', asOf: '2025-03-09T00:00Z' },
    ]);

    assert.equal(comparison.title, 'First');
    assert.equal(comparison.description, 'Told.');
    assert.deepEqual(comparison.more, { label: 'All', url: 'https://registry.example/all' });
    assert.equal(comparison.verdict, 'Mine.');
    assert.equal(comparison.asOf, '2025-03');
  });

  it('show all tools in their order, the first of each ID', () => {
    const { comparison } = joined([{ tools: [tool('b'), tool('a')] }, { tools: [tool('a', {}, { name: 'Other' }), tool('c')] }]);

    assert.deepEqual(
      comparison.tools.map(({ id, name }) => [id, name]),
      [
        ['b', 'B'],
        ['a', 'A'],
        ['c', 'C'],
      ],
    );
  });

  it('show what was asked for in the order asked, failed ones in their places', () => {
    const { comparison } = joined([{ tools: [tool('a'), tool('b'), tool('c')] }], ['c', 'z', 'a'], new Map([['z', gone]]));

    assert.deepEqual(
      comparison.tools.map(({ id }) => id),
      ['c', 'z', 'a'],
    );
  });

  it('know tools by IDs that every object has', () => {
    const { comparison } = joined([{ tools: [tool('constructor'), tool('prototype')] }], ['prototype', 'constructor']);

    assert.deepEqual(
      comparison.tools.map(({ id }) => id),
      ['prototype', 'constructor'],
    );
  });
});

describe('a cell that its row cannot hold', () => {
  const BAD = [
    ['number', true],
    ['number', ['a']],
    ['score', false],
    ['boolean', 1],
    ['date', 20250309],
    ['list', 'a, b'],
    ['text', 12],
    ['text', true],
    ['link', 5],
    ['link', 'javascript:alert(1)'],
    ['link', 'java\tscript:alert(1)'],
    ['link', 'data:text/html,x'],
  ] as const;
  for (const [kind, value] of BAD) {
    it(`reads 'unknown' and is told: ${JSON.stringify(value)} in a row of kind ${kind}`, () => {
      const { comparison, problems } = joined([oneRow(criterion(kind), [null, value as never])]);

      const [, second] = comparison.tools;
      const given = second && 'answers' in second ? second.answers.get('x') : null;
      assert.deepEqual([given?.value, given?.status], [null, 'unknown']);
      assert.deepEqual(
        problems.map(({ code, severity, path, tool: id }) => [code, severity, path, id]),
        [['invalid-data', 'error', 'tools[1].values.x', 'b']],
      );
    });
  }

  it('is told by the path of the tool in its document', () => {
    const bare = { id: 'b', name: 'B', values: { quality: true } };

    assert.deepEqual(pathsOf(joined([bare]).problems), ['values.quality']);
    assert.deepEqual(pathsOf(joined([[tool('a'), bare]]).problems), ['[1].values.quality']);
    assert.deepEqual(pathsOf(joined([{ tools: [{ id: 'x' }, tool('a'), bare] }]).problems), [
      'tools[0].name',
      'tools[2].values.quality',
    ]);
  });
});

describe('a cell', () => {
  it('of kind link becomes absolute', () => {
    const { comparison } = joined([oneRow(criterion('link'), ['../docs'])]);

    const [first] = comparison.tools;
    assert.equal(first && 'answers' in first && first.answers.get('x')?.value, 'https://registry.example/docs');
  });

  it('for a criterion that is none is told as a warning', () => {
    const { problems } = joined([oneRow(criterion('score'), [1]), { tools: [tool('b', { y: 1 })] }]);

    assert.deepEqual(
      problems.map(({ severity, path }) => [severity, path]),
      [['warning', 'tools[0].values.y']],
    );
  });

  it('with a number in quotes is that number, and a text among figures is told once', () => {
    const { comparison, problems } = joined([oneRow(criterion('number'), ['12', 'Contact sales', 'Call us'])]);

    const [first] = comparison.tools;
    assert.equal(first && 'answers' in first && first.answers.get('x')?.value, 12);
    assert.deepEqual(
      problems.map(({ severity, path }) => [severity, path]),
      [['warning', 'tools[1].values.x']],
    );
  });
});
