import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { arrange, longNames } from '../../scripts/lib/arrange.js';

/** As long as a sheet, so that it is tried all over the file. */
const long = (word: string): string => `\`${`${word}{color:red}`.repeat(70)}\``;

/** One statement of a program, `n` being its number; it names some of the values before. */
const statement = fc.record({
  kind: fc.constantFrom(
    ...['text', 'list', 'list', 'called', 'called', 'arrow', 'declared', 'class', 'kept', 'counted'],
    ...['state', 'held', 'parts', 'spread', 'asked'],
  ),
  word: fc.constantFrom('.own', '.inner', '[part~=heading]'),
  names: fc.array(fc.nat(), { maxLength: 3 }),
});

const written = ({ kind, word, names }: { kind: string; word: string; names: number[] }, n: number): string => {
  const before = names.filter(() => n > 0).map((name) => `v${name % n}`);
  const list = before.join(',');
  const forms: Record<string, string> = {
    text: `const v${n}=${long(word)};`,
    list: `const v${n}=[${[...before, long(word)].join(',')}];`,
    called: `const v${n}=note(${n},[${list}]);`,
    arrow: `const v${n}=()=>[${list},kept];`,
    declared: `function v${n}(){return[${list}]}`,
    class: `class v${n} extends made(${n}){static all=[${list}];get late(){return[${list}]}}`,
    kept: `keep(${n});const v${n}=note(${n},[kept]);`,
    counted: `count++;const v${n}=${long(word)};`,
    state: `const v${n}=[kept,count,${long(word)}];`,
    held: `const v${n}=[box.held,${long(word)}];`,
    parts: `const {held:v${n}}=box;`,
    spread: `const v${n}=[...box.all,${long(word)}];`,
    asked: `const v${n}=['held'in box,${long(word)}];`,
  };
  return forms[kind] ?? '';
};

/** What a program has noted while it ran, and its values at the end. */
async function ran(code: string): Promise<string> {
  const { default: run } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return JSON.stringify(run([]), (_, value) => (typeof value === 'function' ? (value.all ?? value()) : value));
}

describe('the order of statements in a built file', () => {
  it('changes nothing of what they do', async () => {
    const programs = fc.array(statement, { minLength: 8, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(programs, async (statements) => {
        const code = `export default (handed)=>{const log=[];let kept=null;let count=0;const box={all:[]};const note=(n,some)=>{log.push(n,some,kept);return n};const keep=(n)=>{kept=box.held=n;box.all.push(n)};const made=(n)=>{log.push(n);return class{}};${statements.map(written).join('')}return {log,kept,all:[${statements.map((_, n) => `v${n}`).join(',')}]}}`;
        const { code: arranged, names } = arrange(code, { names: longNames(code) });
        assert.ok((await ran(arranged)) === (await ran(code)), code.replaceAll('{color:red}', ''));

        const kept = [...(names ?? []).filter((_, i) => i % 3 !== 0).reverse(), 'gone'];
        const { code: again } = arrange(code, { names: longNames(code), kept });
        assert.ok((await ran(again)) === (await ran(code)), code.replaceAll('{color:red}', ''));
      }),
      { numRuns: 100 },
    );
  });

  it('begins with the one that was kept, and takes no more bytes than that', () => {
    const statements = Array.from({ length: 40 }, (_, n) => `const v${n}=${long(`.w${(n * 7) % 11}`)}+${(n * 31) % 17};`);
    const code = `${statements.join('')}export{${statements.map((_, n) => `v${n}`).join(',')}};`;
    const names = longNames(code);
    const found = arrange(code, { names });
    const again = arrange(code, { names, kept: found.names ?? [] });
    const bytes = (text: string): number => gzipSync(text, { level: 9 }).length;

    assert.deepEqual([...(found.names ?? [])].sort(), [...names].sort());
    assert.ok(bytes(again.code) <= bytes(found.code));
  });

  it('is found without names where what made them short left other statements', () => {
    assert.equal(arrange('const a=1;const b=2;export{a,b};', { names: ['a'], kept: ['b', 'a'] }).names, null);
  });
});
