import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type Host, settled, startHost, type Visit } from '../support/built.js';

interface Found {
  readonly state: string;
  readonly codes: readonly string[];
  readonly rows: number | null;
}

const hosts: Host[] = [];
after(() => {
  for (const host of hosts) host.close();
});

/** A page with an element, on a host that has not one of the later files. */
async function openWithout(name: string, element: string): Promise<Visit> {
  const host = await startHost();
  hosts.push(host);
  const chunks = join(host.folder, 'vendor/chunks');
  const lost = readdirSync(chunks)
    .map((folder) => join(chunks, folder, name))
    .filter(existsSync);
  assert.ok(lost.length, `no built file is called ${name}`);
  for (const file of lost) rmSync(file);
  const visit =
    await host.open(`<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
    <script type="module" src="/vendor/tool-compare.js"></script></head><body>${element}</body></html>`);
  await settled(visit.page);
  return visit;
}

/** What a page shows where a later file is not on its host. */
async function without(name: string, element: string): Promise<Found> {
  const { page } = await openWithout(name, element);
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
      'view-warnings.js',
      `<tool-compare><script type="application/json">${JSON.stringify(data)}</script></tool-compare>`,
    );

    assert.deepEqual(found, { state: 'partial', codes: ['unreachable'], rows: 0 });
  });

  it('all capabilities open and close with a press, the page is told, and one line on the console says what is missing', async () => {
    const items = ['x', 'y'].map((id) => ({ id, title: `Can ${id}`, description: 'As it says.' }));
    const tools = ['a', 'b'].map((id) => ({ id, name: id, values: { rank: 5 }, capabilities: { items } }));
    const { page, logs, errors } = await openWithout(
      'idle.js',
      `<tool-compare><script type="application/json">${JSON.stringify({ tools })}</script></tool-compare>`,
    );
    await page.evaluate(() => {
      Object.assign(window, { told: 0 });
      addEventListener('tool-view', () => {
        (window as unknown as { told: number }).told += 1;
      });
    });
    const press = async (name: string, open: number): Promise<void> => {
      await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
      const opened = (count: number): boolean =>
        document.querySelector('tool-compare')?.shadowRoot?.querySelectorAll('details[open]').length === count;
      await page.waitForFunction(opened, {}, open);
    };

    await press('Open all', 4);
    await press('Close all', 0);
    await page.waitForFunction(() => (window as unknown as { told: number }).told === 8);

    const ours = (): string[] => logs.filter((line) => line.includes('tool-compare:'));
    // The file is asked for once the page is idle, whatever was pressed until then.
    while (!ours().length) await new Promise((heard) => page.once('console', heard));
    assert.equal(ours().length, 1, ours().join('\n'));
    assert.match(ours()[0] ?? '', /one missing/);
    assert.deepEqual(errors, []);
  });
});
