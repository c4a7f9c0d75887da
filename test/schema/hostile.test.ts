import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, criterion, pathsOf, reading, tool, viewed } from '../support/documents.js';

const throwing = (error: unknown) => ({
  get(): never {
    throw error;
  },
});
const withGetter = (key: string, error: unknown): object =>
  Object.defineProperty({ ...tool('a') }, key, { ...throwing(error), enumerable: true });
const noText = Object.create(null);
const TRAPS = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const;
const trap = (name: (typeof TRAPS)[number], target: object): object =>
  new Proxy(target, {
    [name]: () => {
      throw noText;
    },
  });
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

describe('hostile data', () => {
  it('that leads back to itself is left out where it does', () => {
    const circle: Record<string, unknown> = { id: 'a', name: 'A', values: {} };
    circle['self'] = circle;
    circle['values'] = { x: [circle], y: 1 };

    const { document, problems } = reading({ tools: [circle, tool('b')] });

    assert.deepEqual(
      document?.tools.map(({ id, answers }) => [id, answers.get('y')?.value]),
      [
        ['a', 1],
        ['b', undefined],
      ],
    );
    assert.deepEqual([...pathsOf(problems)].filter((path) => path.includes('values')).length > 0, true);
    assert.deepEqual(new Set(codesOf(problems)), new Set(['invalid-data']));
  });

  it('may name one object twice where it does not lead back', () => {
    const shared = { value: 1 };

    assert.deepEqual(reading(tool('a', { x: shared, y: shared })).problems, []);
  });

  it('with a property that throws loses that property', () => {
    for (const error of [new Error('no'), 'no', null, noText, Symbol('no'), throwing(1)]) {
      const { document, problems } = reading({ tools: [withGetter('summary', error), tool('b')] });

      assert.deepEqual(
        document?.tools.map(({ id }) => id),
        ['a', 'b'],
      );
      assert.deepEqual(
        problems.map(({ code, path }) => [code, path]),
        [['invalid-data', 'tools[0].summary']],
      );
    }
  });

  it('with a list that throws loses that entry', () => {
    const tools = Object.defineProperty([tool('a'), tool('b')], 0, { ...throwing(noText), enumerable: true });

    const { document, problems } = reading({ tools });

    assert.deepEqual(
      document?.tools.map(({ id, path }) => [id, path]),
      [['b', 'tools[1]']],
    );
    assert.deepEqual(pathsOf(problems), ['tools[0]']);
  });

  for (const name of TRAPS) {
    it(`in a proxy whose ${name} throws does not throw`, () => {
      for (const input of [
        trap(name, tool('a')),
        trap(name, [tool('a')]),
        { tools: trap(name, [tool('a')]) },
        { tools: [trap(name, tool('a')), tool('b')] },
        tool('a', { x: trap(name, {}) as never }),
      ]) {
        const { problems } = reading(input);

        assert.ok(problems.every(({ code }) => code === 'invalid-data' || code === 'invalid-id'));
      }
    });
  }

  it('in a revoked proxy does not throw, and the rest stays', () => {
    assert.deepEqual(codesOf(reading(revoked({})).problems), ['invalid-data']);
    assert.deepEqual(codesOf(reading(revoked([])).problems), ['invalid-data']);
    assert.deepEqual(
      reading({ tools: [revoked({}), tool('b')] }).document?.tools.map(({ id }) => id),
      ['b'],
    );
  });

  it('in a proxy that behaves is read, as frameworks wrap what they watch', () => {
    const watched = (value: object): object =>
      new Proxy(value, {
        get: (target, key) => {
          const part = Reflect.get(target, key);
          return typeof part === 'object' && part ? watched(part) : part;
        },
      });

    assert.deepEqual(
      viewed(watched({ tools: [tool('a', { quality: 1 }), tool('b', { quality: 0 })] })),
      viewed({ tools: [tool('a', { quality: 1 }), tool('b', { quality: 0 })] }),
    );
  });

  it('without a prototype is read', () => {
    assert.deepEqual(reading({ tools: [Object.assign(Object.create(null), tool('a'))] }).problems, []);
  });

  it('inherited from a prototype is not read', () => {
    const { document } = reading({
      tools: [Object.create(tool('a')), Object.assign(Object.create({ summary: 'inherited' }), tool('b'))],
    });

    assert.deepEqual(
      document?.tools.map(({ id, summary }) => [id, summary]),
      [['b', undefined]],
    );
  });

  it('that is a Date, a Map or a Set where data belongs is told, never taken for an empty object', () => {
    for (const odd of [new Date(0), new Map(), new Set(), Promise.resolve(), /x/]) {
      assert.deepEqual(pathsOf(reading({ ...tool('a'), values: odd }).problems), ['values']);
      assert.deepEqual(pathsOf(reading({ ...tool('a'), capabilities: odd }).problems), ['capabilities']);
    }
    assert.deepEqual(reading({ ...tool('a'), values: {}, capabilities: {} }).problems, []);
  });
});

describe('keys that every object has', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype'];

  for (const key of KEYS) {
    it(`are no criterion: ${key} as the ID of one`, () => {
      const { document, problems } = reading({
        tools: [tool('a')],
        criteria: [criterion('score', { id: key }), criterion('score')],
      });

      assert.deepEqual(
        document?.criteria?.map(({ id }) => id),
        ['x'],
      );
      assert.deepEqual(
        problems.map(({ code, path }) => [code, path]),
        [['invalid-data', 'criteria[0].id']],
      );
    });

    it(`are no criterion: ${key} as the key of a value`, () => {
      for (const text of [
        `{"tools":[{"id":"a","name":"A","values":{"${key}":{"value":1},"x":2}}]}`,
        `[{"id":"a","name":"A","values":{"${key}":1,"x":2}}]`,
        `{"id":"a","name":"A","values":{"${key}":null,"x":2}}`,
      ]) {
        const { document, problems } = reading(text);

        assert.deepEqual([...(document?.tools[0]?.answers.keys() ?? [])], ['x']);
        assert.deepEqual(codesOf(problems), ['invalid-data']);
        assert.match(problems[0]?.path ?? '', new RegExp(`values\\.${key}$`));
      }
    });

    it(`change no object: ${key} anywhere`, () => {
      const bad = `{"${key}":{"polluted":1,"${key}":{"polluted":1}},"polluted":1}`;
      for (const text of [
        bad,
        `{"tools":[{"id":"a","name":"A","${key}":${bad},"values":${bad},"capabilities":${bad}}],"criteria":[${bad}],"${key}":${bad}}`,
      ]) {
        reading(text);

        assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
        assert.equal((Object as unknown as Record<string, unknown>)['polluted'], undefined);
        assert.deepEqual(Object.keys(Object.prototype), []);
      }
    });
  }
});
