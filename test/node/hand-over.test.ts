import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { build, type Plugin } from 'vite';
import { handOver } from '../../scripts/lib/hand-over.js';

/** What a later file is made of, and `held`, which the file that loads it has. */
async function later(modules: Readonly<Record<string, string>>): Promise<string> {
  const sources: Readonly<Record<string, string>> = { ...modules, held: 'export const text = "held"; export const more = 1;' };
  const memory: Plugin = {
    name: 'memory',
    enforce: 'pre',
    // The first one is asked for as a file of the folder.
    resolveId: (source) => Object.keys(sources).find((name) => basename(source) === name) ?? null,
    load: (id) => sources[id] ?? null,
  };
  const plan = {
    placeOf: (_: string, id: string) => (id === 'held' ? 'handed' : 'own'),
    loaderOf: () => 'script',
    within: new Map<string, string>(),
    exportsOf: () => [],
  };
  const chunks = { names: new Map<string, string>(), handedBy: new Map<string, unknown[]>() };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [handOver('later', plan, chunks, { loader: 'script' } as Parameters<typeof handOver>[3]) as Plugin, memory],
    build: { write: false, minify: false, target: 'es2022', lib: { entry: 'later', formats: ['es'], fileName: () => 'later.js' } },
  });
  const [first] = [built].flat();
  assert.ok(first && 'output' in first);
  return first.output[0].code;
}

/** What a later file makes of what it is handed. */
async function run(code: string, handed: readonly unknown[]): Promise<Record<string, unknown>> {
  const { default: make } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return make(handed);
}

describe('a later file', () => {
  it('takes what it imports of modules that another file holds', async () => {
    const code = await later({ later: "import { text } from 'held'; export const said = () => text;" });

    const { said } = await run(code, ['handed']);

    assert.equal((said as () => string)(), 'handed');
  });

  it('takes what one of its modules exports of such a module, and another imports with all of that one', async () => {
    const code = await later({
      later: "import * as parts from 'parts'; export const said = () => parts;",
      parts: "export { text } from 'held'; export const own = 2;",
    });

    const { said } = await run(code, ['handed']);

    assert.deepEqual({ ...(said as () => object)() }, { text: 'handed', own: 2 });
  });

  it('is not built where it has two names for the same of such a module, of which one would be nothing', async () => {
    const building = later({
      later: "import * as parts from 'parts'; export const said = () => parts;",
      parts: "export { text as first, text as second } from 'held';",
    });

    await assert.rejects(building, /two names for 'text' of held: \w+ and \w+/);
  });
});
