import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { arrangeImports } from '../../scripts/lib/arrange/imports.js';
import { moduleOrder } from '../../scripts/lib/arrange/module-order.js';

const arranged = (code: string, kept: readonly string[]): string =>
  arrangeImports(kept, (source) => source.replace('./', '')).renderChunk(code)?.code ?? code;

describe('the imports of a file for npm', () => {
  it('stand in the order kept, and one that it does not have behind the one before it', () => {
    const code = `import { html } from "lit";
import { a } from "./a";
import { a1 } from "./new";
import { b, b as c } from "./b";
import * as all from "./b";
export const used = [html, a, a1, b, c, all];`;
    assert.equal(
      arranged(code, ['gone', 'b', 'a']),
      `import { html } from "lit";
import { b, b as c } from "./b";
import * as all from "./b";
import { a } from "./a";
import { a1 } from "./new";
export const used = [html, a, a1, b, c, all];`,
    );
  });

  it('stay where they are where one is there for what it does', () => {
    const code = 'import { a } from "./a";\nimport "./b";\nimport { c } from "./c";\na(c);';
    assert.equal(arranged(code, ['c', 'b', 'a']), code);
  });
});

describe('the order of modules for npm', () => {
  let folder: string;
  const write = (name: string, code: string): void => writeFileSync(join(folder, name), code);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'module-order-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('brings together what is alike, each behind what it imports', async () => {
    let state = 1;
    /** Words that gzip can do nothing with, longer than it looks back where there are many. */
    const words = (count: number): string =>
      Array.from({ length: count }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state.toString(36);
      }).join(' ');
    const alike = words(200);
    write('first.js', `export const first = "first ${alike}";`);
    write('far.js', `import { base } from "./base.js"; export const far = base + "${words(6000)}";`);
    write('base.js', 'export const base = "base";');
    write('last.js', `export const last = "last ${alike}";`);
    const imports = ['first', 'far', 'last'].map((name) => `import { ${name} } from "./${name}.js";`);
    write('app.js', `${imports.join('')}globalThis.all = [first, far, last];`);

    const order = await moduleOrder(folder, ['app.js'], 50);

    assert.deepEqual([...order].sort(), ['app.js', 'base.js', 'far.js', 'first.js', 'last.js']);
    const texts = order.filter((name) => ['far.js', 'first.js', 'last.js'].includes(name));
    assert.notEqual(texts[1], 'far.js', order.join());
  });
});
