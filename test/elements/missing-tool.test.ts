import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { tool } from '../support/fixtures.js';
import { clear, fold, mount, parts, root, textOf, until } from '../support/page.js';

const known = ['alpha', 'beta'].map((id) => tool(id, { rank: 44 }, { capabilities: {} }));

const { fetch } = globalThis;
let visits = 0;

/** A comparison of three tools; the server refuses one of them until the test mends the server. */
async function withOneMissing(more: Record<string, unknown> = {}) {
  const server = { mended: false };
  globalThis.fetch = async (address) => {
    const id = String(address).split('/').at(-1) ?? '';
    if (id === 'gone' && !server.mended) return new Response('', { status: 403 });
    return Response.json(known.find((one) => one.id === id) ?? tool(id, { rank: 10 }, { capabilities: {} }));
  };
  // The answer of an address is cached for the whole page.
  const registry = `https://example.com/${++visits}/{id}`;
  return { element: await mount('tool-compare', { tools: 'alpha gone beta', registry, ...more }), server };
}

const retries = (element: ToolCompare, within: string) =>
  [...root(element).querySelectorAll<HTMLButtonElement>(`${within} button`)].filter((one) => /again/.test(one.textContent ?? ''));

describe('a tool that fails to load', () => {
  afterEach(async () => {
    globalThis.fetch = fetch;
    clear();
    await setViewport({ width: 1280, height: 800 });
  });

  it('is named above the table, and its column says why, once, with empty cells', async () => {
    const { element } = await withOneMissing();
    expect(textOf(element, 'message')).to.include('gone (cannot be reached)');
    const head = parts(element, 'tool-header')[1];
    expect(fold(head?.textContent ?? '')).to.equal('gone cannot be reached Try again');
    for (const row of parts(element, 'row')) expect(row.querySelectorAll('td')[1]?.textContent).to.equal('');
  });

  it('says why within its own column and the table, over no other column', async () => {
    const { element } = await withOneMissing();
    const [retry] = retries(element, 'thead');
    const box = retry?.getBoundingClientRect();
    const column = parts(element, 'tool-header')[1]?.getBoundingClientRect();
    const table = parts(element, 'table')[0]?.getBoundingClientRect();
    expect(box && column && table).to.be.ok;
    if (!box || !column || !table) return;
    expect(box.left >= column.left && box.right <= column.right).to.equal(true);
    expect(box.top >= column.bottom && box.bottom <= table.bottom).to.equal(true);
  });

  it('does not interrupt the line below the heads, and has no lines between the rows of its column', async () => {
    const { element } = await withOneMissing();
    const head = parts(element, 'tool-header')[1] as Element;
    const cell = parts(element, 'row')[0]?.querySelectorAll('td')[1] as Element;
    const covers = (one: Element): boolean =>
      one.getBoundingClientRect().bottom >= (one.parentElement?.getBoundingClientRect().bottom ?? Number.NaN);
    expect([covers(head), covers(cell)]).to.deep.equal([false, true]);
  });

  const columns = (element: ToolCompare): string[] => parts(element, 'tool-name').map((name) => fold(name.textContent ?? ''));

  it('keeps its column where a refresh finds no network', async () => {
    const { element } = await withOneMissing();
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    await element.refresh();
    expect(element.state).to.equal('partial');
    expect(columns(element)).to.deep.equal(['ALPHA', 'gone', 'BETA']);
    expect(textOf(element, 'message')).to.include('could not be refreshed');
  });

  it('keeps its column while the answer to another request is under way', async () => {
    const { element } = await withOneMissing();
    const { fetch: served } = globalThis;
    const held: (() => void)[] = [];
    globalThis.fetch = async (address) => {
      await new Promise<void>((resolve) => held.push(resolve));
      return served(address);
    };
    element.tools = 'alpha gone beta delta';
    await until(() => held.length, 'the request');
    await element.updateComplete;
    expect(columns(element).slice(0, 3)).to.deep.equal(['ALPHA', 'gone', 'BETA']);
    for (const answer of held) answer();
    await until(() => columns(element).length === 4, 'four columns');
  });

  for (const [layout, where] of [
    ['columns', 'thead'],
    ['list', 'tbody'],
  ] as const) {
    it(`is requested again by a button in its own place: ${layout}`, async () => {
      const { element, server } = await withOneMissing({ layout });
      server.mended = true;
      const [retry] = retries(element, where);
      retry?.focus();
      retry?.click();
      await until(() => element.state === 'ready', 'the tool');
      await until(() => root(element).activeElement, 'the focus');
      expect(retries(element, 'table')).to.deep.equal([]);
      expect(element.view?.tools[1]?.name).to.equal('GONE');
    });
  }

  it('has no retry button without controls, nor where a retry cannot help', async () => {
    const { element } = await withOneMissing({ plain: true });
    expect(root(element).querySelectorAll('button').length).to.equal(0);
    const unknown = await mount('tool-compare', { tools: 'alpha gone', data: { tools: known }, registry: async () => null });
    expect(retries(unknown, 'table')).to.deep.equal([]);
  });

  it('says why below its name on a phone, once the reader chooses it', async () => {
    await setViewport({ width: 360, height: 800 });
    const { element } = await withOneMissing();
    const select = root(element).querySelectorAll<HTMLSelectElement>('thead select')[1] as HTMLSelectElement;
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await until(() => /cannot be reached/.test(parts(element, 'tool-header')[1]?.textContent ?? ''), 'the reason');
    const head = root(element).querySelector('thead')?.getBoundingClientRect();
    expect((retries(element, 'thead')[0]?.getBoundingClientRect().bottom ?? 999) <= (head?.bottom ?? 0)).to.equal(true);
  });
});
