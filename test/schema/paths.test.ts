import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimsOn, criterion, pathsOf, reading, table, tool, viewed } from '../support/documents.js';

const item = (id: string, more: object = {}) => ({ id, title: `Can ${id}`, ...more });
const circle: Record<string, unknown> = { id: 'circle' };
circle['self'] = circle;
circle['name'] = circle;

describe('a document', () => {
  it('loses title, description, date, way out and $schema alone', () => {
    const { document, problems } = reading({
      tools: [tool('a')],
      $schema: 5,
      title: '',
      description: 5,
      asOf: '2025-02-30',
      more: { url: '/x' },
    });

    assert.deepEqual(Object.keys(document ?? {}).sort(), ['base', 'tools']);
    assert.deepEqual([...pathsOf(problems)].sort(), ['$schema', 'asOf', 'description', 'more.label', 'title']);
  });

  it('loses a verdict as a whole: without one of its claims nobody could check it', () => {
    const good = { kind: 'ties', criterion: 'x', tools: ['a', 'b'] };
    for (const verdict of [
      { text: 'T', claims: [good, 5] },
      { text: 'T', claims: [good, { ...good, kind: 'wins' }] },
      { text: 'T', claims: [good, circle] },
      { text: 'T', claims: [good, { ...good, tools: ['a', 'b', 'x'.repeat(10_001)] }] },
      { text: 'T', claims: [good, { ...good, tools: ['a', 'b', 'c d'] }] },
      { text: 'T', claims: [good, { ...good, tools: Array(300).fill('a') }] },
      { text: '', claims: [good] },
      { claims: [good] },
      5,
    ]) {
      const { document, problems } = reading({ tools: [tool('a'), tool('b')], verdict });

      assert.equal(document?.verdict, undefined);
      assert.ok(problems.length > 0 && problems.every(({ path }) => path.startsWith('verdict')));
      assert.ok(problems.every(({ expected }) => expected !== 'Invalid input'));
    }
  });

  it('still says what the rest of it bears out', () => {
    const document = table({ quality: [1, 0, 'x'], speed: [0, 1, 1] });
    const [first, ...others] = document.tools;

    const { view } = viewed({ ...document, tools: [{ id: '!' }, first, ...others], verdict: 5 });

    assert.deepEqual(claimsOn(view, 'speed'), [{ kind: 'ties', criterion: 'speed', tools: ['b', 'c'] }]);
  });
});

describe('a path', () => {
  const broken = { id: 'b', name: 'B', values: { x: { value: {} } } };

  it('is counted as the author counts, whatever was left out before', () => {
    const { problems } = reading({ tools: [{ id: '!' }, circle, tool('a'), broken] });

    assert.ok(pathsOf(problems).includes('tools[3].values.x.value'));
    assert.equal(reading({ tools: [circle, tool('a'), broken] }).document?.tools[0]?.path, 'tools[1]');
  });

  it('has no tools before it where the author wrote none', () => {
    assert.deepEqual(pathsOf(reading(broken).problems), ['values.x.value']);
    assert.deepEqual(pathsOf(reading([tool('a'), broken]).problems), ['[1].values.x.value']);
    assert.deepEqual(pathsOf(reading([{ id: '!', name: 'X' }, tool('a'), tool('a')]).problems), ['[0].id', '[2].id']);
    assert.match(reading(broken).problems[0]?.message ?? '', /^values\.x\.value: expected/);
  });

  it('quotes keys that need it', () => {
    assert.deepEqual(
      pathsOf(
        reading(tool('a', { '4k': {} as never, '@x.y': { value: {} as never }, 'match-graph': { value: {} as never } })).problems,
      ),
      ['values["@x.y"].value', 'values.match-graph.value'],
    );
  });
});

describe('a misspelled key', () => {
  it('is warned of where it is a letter away from a known one', () => {
    const { document, problems } = reading({
      tool: [],
      tools: [
        { id: '!' },
        {
          ...tool('a', { x: { value: 1, sorce: '/s' } as never }),
          logos: '/l',
          capabilities: { item: [], items: [item('c', { tgas: [] })] },
        },
      ],
      criteria: [{ ...criterion('score'), bettr: 'lower' }],
      more: { label: 'M', uri: '/x' },
    });

    const warnings = problems.filter(({ severity }) => severity === 'warning');
    assert.deepEqual([...pathsOf(warnings)].sort(), [
      'criteria[0].bettr',
      'more.uri',
      'tool',
      'tools[1].capabilities.item',
      'tools[1].capabilities.items[0].tgas',
      'tools[1].logos',
      'tools[1].values.x.sorce',
    ]);
    assert.equal(warnings.find(({ path }) => path === 'criteria[0].bettr')?.suggestion, 'better');
    assert.equal(document?.tools.length, 1);
  });

  it('is told by the index that its author counts', () => {
    assert.ok(pathsOf(reading({ tools: ['x'.repeat(10_001), { ...tool('a'), logos: '' }] }).problems).includes('tools[1].logos'));
  });

  it('is looked for in no criterion ID', () => {
    assert.deepEqual(reading(tool('a', { valu: 1, nam: 2 })).problems, []);
  });
});
