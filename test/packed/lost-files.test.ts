import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type Host, settled, startHost } from '../support/built.js';

interface Found {
  readonly state: string;
  readonly codes: readonly string[];
  readonly rows: number | null;
}

const hosts: Host[] = [];
after(() => {
  for (const host of hosts) host.close();
});

/** What a page shows where a later file is not on its host. */
async function without(name: string, element: string): Promise<Found> {
  const host = await startHost();
  hosts.push(host);
  const chunks = join(host.folder, 'vendor/chunks');
  const lost = readdirSync(chunks)
    .map((folder) => join(chunks, folder, name))
    .filter(existsSync);
  assert.ok(lost.length, `no built file is called ${name}`);
  for (const file of lost) rmSync(file);
  const { page } =
    await host.open(`<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
    <script type="module" src="/vendor/tool-compare.js"></script></head><body>${element}</body></html>`);
  await settled(page);
  return page.evaluate(() => {
    const { state, problems, view } = document.querySelector('tool-compare') as unknown as {
      state: string;
      problems: readonly { readonly code: string }[];
      view: { readonly rows: readonly unknown[] } | null;
    };
    return { state, codes: problems.map(({ code }) => code), rows: view?.rows.length ?? null };
  });
}

const table = `<table><tr><th>Feature</th><th>Alpha</th><th>Beta</th></tr><tr><th>Price</th><td>$5</td><td>$6</td></tr>
  <tr><th>Offline</th><td>Yes</td></tr></table>`;

describe('where one later file is not on the host', () => {
  it('a table of which the author would be told something is shown all the same', async () => {
    const found = await without('problems.js', `<tool-compare>${table}</tool-compare>`);

    assert.deepEqual(found, { state: 'ready', codes: [], rows: 2 });
  });

  it('a table is shown to an author who asks for more', async () => {
    const found = await without('problems.js', `<tool-compare debug>${table}</tool-compare>`);

    assert.equal(found.rows, 2);
  });

  it('what is no table is an error', async () => {
    const found = await without('problems.js', '<tool-compare><table><tr><th>Only this</th></tr></table></tool-compare>');

    assert.deepEqual(found, { state: 'error', codes: ['unreachable'], rows: null });
  });

  it('tools without any answer are never ready', async () => {
    const data = { tools: [{ id: 'a', name: 'A' }], criteria: [{ id: 'x', label: 'X', kind: 'number' }] };
    const found = await without(
      'told.js',
      `<tool-compare><script type="application/json">${JSON.stringify(data)}</script></tool-compare>`,
    );

    assert.deepEqual(found, { state: 'partial', codes: ['unreachable'], rows: 0 });
  });
});
