import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { type Host, noted, project, settled, startHost } from '../support/built.js';

/** Bundles an app that imports an entry of the package, into a folder of the host. @returns the file to load, and how many come with it. */
async function bundled(host: Host, entry: string): Promise<{ script: string; files: number }> {
  const { metafile } = await build({
    stdin: { contents: `import './dist/${entry}.js'`, resolveDir: project },
    absWorkingDir: project,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    conditions: ['production'],
    entryNames: entry.replaceAll('/', '-'),
    outdir: join(host.folder, 'app'),
    metafile: true,
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const start = outputs.find(([, { entryPoint }]) => entryPoint === '<stdin>')?.[0] ?? '';
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) if (kind === 'import-statement') visit(next);
  };
  visit(start);
  return { script: `/app/${entry.replaceAll('/', '-')}.js`, files: found.size };
}

const DATA = JSON.stringify({
  criteria: [
    { id: 'rank', label: 'Rank', kind: 'rank' },
    { id: 'speed', label: 'Speed', kind: 'score', weight: 2 },
    { id: 'care', label: 'Care', kind: 'score' },
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower', description: 'A month.' },
  ],
  tools: [
    { id: 'a', name: 'A', values: { rank: 71, speed: 0.8, care: 0.3, price: 4 } },
    { id: 'b', name: 'B', values: { rank: 84, speed: 0.4, care: 0.9, price: { value: 5, note: 'Billed by the year.' } } },
    { id: 'c', name: 'C', values: { rank: 60, speed: 0.5, care: 0.5, price: 6 } },
  ],
});

describe('the package in an app that is bundled', () => {
  let host: Host;
  const page = (script: string, body: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>App</title><script type="module" src="${script}"></script><body>${body}`;

  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const [entry, most] of [
    ['define/tool-compare', 2],
    ['define/rank-badge', 3],
    ['define/capability-list', 1],
  ] as const) {
    it(`loads ${entry} in ${most === 1 ? 'one file' : `${most} files at most`}`, async () => {
      const { files } = await bundled(host, entry);
      assert.ok(files <= most, `${files} files`);
    });
  }

  it('shows everything that is loaded later', async () => {
    const { script } = await bundled(host, 'define');
    const {
      page: tab,
      errors,
      logs,
    } = await host.open(
      page(
        script,
        `<tool-compare id="columns" data='${DATA}' adjustable baseline="a" sort="price"></tool-compare>
         <tool-compare id="list" data='${DATA}' layout="list"></tool-compare>
         <tool-compare id="table"><table><tr><th>Feature<th>Lantern<th>Beacon<tr><th>Price<td>Free<td>$4</table></tool-compare>
         <tool-compare id="csv"><script type="text/csv">Feature,A,B\nPrice,$4,$5</script></tool-compare>
         <tool-compare id="broken" data='{"tools":[{"id":"a","name":"A","values":{"x":5}},{"id":"b","name":"B","values":{"x":6},"colour":1}]'></tool-compare>
         <rank-badge data='${DATA}' tool="b"></rank-badge>
         <capability-list data='{"tools":[{"id":"a","name":"A","capabilities":{"items":[{"id":"x","title":"Fly"}]}}]}'></capability-list>`,
      ),
    );
    await settled(tab);
    const textOf = (selector: string) =>
      tab.$eval(selector, ({ shadowRoot }) => (shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));
    const shows = (selector: string, words: RegExp) =>
      noted(async () => words.test(await textOf(selector)), `${words} in ${selector}`);
    await shows('#columns', /\$1(\.00)? higher/);
    await shows('#columns', /Weights/);
    await shows('#list', /B.*84/);
    await shows('#table', /Lantern.*Free/);
    await shows('#csv', /\$4.*\$5/);
    await shows('rank-badge', /84/);
    await shows('capability-list', /Fly/);
    await tab.focus('rank-badge >>> button, rank-badge >>> a');
    await tab.keyboard.press('Enter');
    await noted(
      () => tab.$eval('rank-badge', ({ shadowRoot }) => shadowRoot?.querySelector('[part~="hint"]')),
      'the hint of the badge',
    );
    const state = await tab.$eval('#broken', (element) => (element as HTMLElement & { state?: string }).state);
    assert.equal(state, 'error');
    await noted(() => logs.some((line) => /invalid-data|JSON/.test(line)), 'the diagnostic of broken JSON');
    assert.deepEqual(errors, []);
    assert.deepEqual(
      logs.filter((line) => /did not arrive|missing/.test(line)),
      [],
    );
  });
});
