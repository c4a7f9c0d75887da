import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { shortProperties } from '../../scripts/lib/short-properties.js';

describe('private custom properties in built files', () => {
  let src: string;
  const write = (file: string, code: string): void => writeFileSync(join(src, file), code);
  const built = (file: string, code: string): string => shortProperties(src).transform(code, join(src, file))?.code ?? code;
  beforeEach(() => {
    src = mkdtempSync(join(tmpdir(), 'short-properties-'));
  });
  afterEach(() => rmSync(src, { recursive: true, force: true }));

  it('have one letter each, the same in every file', () => {
    const sheet = 'css`a{--_rim:red;color:var(--_rim,var(--_edge))}b{color:var(--_rims)}`';
    const code = "style.setProperty('--_edge', `--_rim:1`)";
    write('a.styles.ts', sheet);
    write('b.ts', code);
    assert.equal(built('a.styles.ts', sheet), 'css`a{--_b:red;color:var(--_b,var(--_a))}b{color:var(--_c)}`');
    assert.equal(built('b.ts', code), "style.setProperty('--_a', `--_b:1`)");
  });

  it('leave alone what is public, of one letter, or not ours', () => {
    const code = 'css`a{--v:1;color:var(--tool-compare-accent)}`';
    write('a.ts', code);
    assert.equal(built('a.ts', code), code);
    write('b.ts', 'css`a{--_rim:red}`');
    assert.equal(shortProperties(src).transform('css`a{--_rim:red}`', '/elsewhere/b.ts'), null);
  });

  it('are refused where they are put together', () => {
    for (const code of ["const name = '--_' + word;", 'const name = `--_$' + '{word}`;']) {
      write('a.ts', code);
      assert.throws(() => shortProperties(src), /a\.ts: a private custom property has to be written out/);
    }
  });
});
