import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { project } from '../support/built.js';

interface Manifest {
  version: string;
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
}

describe('the packed package in another folder', () => {
  let folder: string;
  const manifest: Manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const node = (script: string) => {
    writeFileSync(join(folder, 'run.mjs'), script);
    return execFileSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } });
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'tool-compare-packed-'));
    const options = { cwd: project, encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'ignore'] as ('ignore' | 'pipe')[] };
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], options),
    );
    const target = join(folder, 'node_modules/tool-compare');
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
    for (const name of readdirSync(join(project, 'node_modules'))) {
      if (name !== 'tool-compare' && !name.startsWith('.'))
        symlinkSync(join(project, 'node_modules', name), join(folder, 'node_modules', name));
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has what its exports name', () => {
    const files = new Set(
      readdirSync(join(folder, 'node_modules/tool-compare'), { recursive: true }).map((file) => `./${String(file)}`),
    );
    const named = (entry: unknown): string[] =>
      typeof entry === 'string' ? [entry] : Object.values(entry as object).flatMap(named);
    for (const file of Object.values(manifest.exports).flatMap(named)) {
      if (file.includes('*')) continue;
      assert.ok(files.has(file), file);
    }
    for (const tag of ['tool-compare', 'rank-badge', 'capability-list']) assert.ok(files.has(`./dist/define/${tag}.js`), tag);
  });

  it('holds no path of the machine that built it', () => {
    const target = join(folder, 'node_modules/tool-compare/dist');
    for (const file of readdirSync(target, { recursive: true }).map(String)) {
      if (!/\.(js|map|ts|json)$/.test(file)) continue;
      assert.ok(!readFileSync(join(target, file), 'utf8').includes(project), file);
    }
  });

  for (const entry of [
    '',
    '/define',
    '/define/tool-compare.js',
    '/define/rank-badge.js',
    '/define/capability-list.js',
    '/schema',
  ]) {
    it(`imports tool-compare${entry} in Node: no element of ours, no network, nothing thrown`, () => {
      const printed = node(`
        import http from 'node:net';
        let asked = 0;
        http.Socket.prototype.connect = () => { asked += 1; throw new Error('network'); };
        globalThis.fetch = () => { asked += 1; throw new Error('network'); };
        const module = await import('tool-compare${entry}');
        const registered = ['tool-compare', 'rank-badge', 'capability-list'].filter((tag) => globalThis.customElements?.get(tag));
        const symbol = Symbol.for('tool-compare') in globalThis;
        console.log(JSON.stringify({ asked, registered, symbol, names: Object.keys(module).sort() }));
      `);
      const { asked, registered, symbol, names } = JSON.parse(printed);
      assert.deepEqual([asked, registered, symbol], [0, [], false]);
      if (entry === '') {
        assert.deepEqual(names, [
          'CapabilityList',
          'RankBadge',
          'ToolCompare',
          'ToolDataEvent',
          'ToolErrorEvent',
          'ToolViewEvent',
          'configure',
        ]);
      }
    });
  }

  for (const script of ['tool-compare', 'rank-badge', 'capability-list']) {
    it(`imports the pasted script ${script}.js in Node: nothing happens`, () => {
      const printed = node(`
        globalThis.fetch = () => { throw new Error('network'); };
        await import('./node_modules/tool-compare/dist/${script}.js');
        console.log(Symbol.for('tool-compare') in globalThis, process.getActiveResourcesInfo().includes('Timeout'));
      `);
      assert.equal(printed, 'false false\n');
    });
  }

  it('reads a document in Node with ./schema', () => {
    const printed = node(`
      import { read } from 'tool-compare/schema';
      const { document, problems } = read('{"tools":[{"id":"a","name":"A","url":"javascript:1"}]}', 'https://example.com/');
      console.log(JSON.stringify([document.tools.map(({ name }) => name), problems.map(({ path }) => path)]));
    `);
    assert.deepEqual(JSON.parse(printed), [['A'], ['tools[0].url']]);
  });

  it('has types that a strict TypeScript project accepts', () => {
    writeFileSync(
      join(folder, 'app.ts'),
      `import { configure, ToolCompare, type Document, type ToolDataEvent } from 'tool-compare';
       import 'tool-compare/define';
       import { read } from 'tool-compare/schema';
       const data: Document = { tools: [{ id: 'a', name: 'A', values: { rank: 5 } }] };
       configure({ registry: async (ids, { signal }) => (signal.aborted ? [] : ids.map((id) => ({ id, name: id }))) });
       const element: ToolCompare = document.createElement('tool-compare');
       element.data = data;
       element.tools = ['a', 'b'];
       element.addEventListener('tool-data', (event: ToolDataEvent) => console.log(event.tools, element.view?.rows[0]?.cells[0]?.text));
       console.log(read('', 'https://example.com/').problems[0]?.code);`,
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'nodenext',
          target: 'es2022',
          lib: ['es2023', 'dom', 'dom.iterable'],
          noEmit: true,
          types: [],
          skipLibCheck: false,
        },
        files: ['app.ts'],
      }),
    );
    execFileSync(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
  });

  it('says the same version everywhere', () => {
    const printed = readFileSync(join(folder, 'node_modules/tool-compare/dist/version.js'), 'utf8');
    assert.equal(/version = (['"`])(.+)\1/.exec(printed)?.[2], manifest.version);
  });
});
