import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Host, settled, startHost } from '../support/built.js';
import { pagesOf } from '../support/pdf-text.js';

/** Nine tools with fourteen rows in groups, notes behind values, and eight capabilities each. */
const nine = {
  criteria: Array.from({ length: 14 }, (_, i) => ({
    id: `c${i}`,
    label: `Criterion ${i + 1}`,
    kind: i % 3 ? 'number' : 'score',
    better: 'higher',
    group: `Group ${Math.floor(i / 4) + 1}`,
    description: 'What is asked of every tool.',
  })),
  tools: Array.from({ length: 9 }, (_, tool) => ({
    id: `t${tool}`,
    name: `Tool ${tool + 1}`,
    values: Object.fromEntries(
      Array.from({ length: 14 }, (_, i) => [
        `c${i}`,
        {
          value: i % 3 ? 100 * tool + i : (tool + i) / 25,
          ...((tool + i) % 9 === 0 && {
            note: `Told by its makers, ${'with more words than fit beside a value'}.`,
            source: 'https://example.com/a',
          }),
        },
      ]),
    ),
    capabilities: {
      items: Array.from({ length: 8 }, (_, i) => ({
        id: `k${i}`,
        title: `Capability ${i + 1}`,
        description: 'What it does, in a sentence or two that nobody has opened.',
        unique: 'What no other tool does.',
      })),
    },
  })),
};

describe('on paper', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  /** Prints on A4, with the comparison so many pixels further down than it would be. */
  async function print(width: number, data: object, below = 0, layout = 'columns'): Promise<Buffer> {
    const { page } = await host.open(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
        <script type="module" src="/vendor/tool-compare.js"></script></head><body><h1>Host</h1><div style="height: ${below}px"></div>
        <tool-compare layout="${layout}"><script type="application/json">${JSON.stringify(data)}</script></tool-compare></body></html>`,
    );
    await page.setViewport({ width, height: 800 });
    await settled(page);
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /idle/.test(name)));
    await page.waitForNetworkIdle();
    const pdf = Buffer.from(await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } }));
    await page.close();
    return pdf;
  }

  for (const [from, width] of [
    ['a wide screen', 1280],
    ['a phone', 360],
  ] as const) {
    it(`nine tools take at most six pages of A4, printed from ${from}`, async () => {
      const pages = pagesOf(await print(width, nine)).length;
      assert.ok(pages >= 2 && pages <= 6, `${pages} pages`);
    });
  }

  it('no page ends with a heading, the name of a group, or the head of the table', async () => {
    const few = { ...nine, tools: nine.tools.slice(0, 3) };
    for (let below = 0; below <= 700; below += 140) {
      const pages = pagesOf(await print(1280, few, below));
      const ends = pages.map((texts) => {
        const last = texts.at(-1)?.y ?? 0;
        return texts
          .filter(({ y }) => last - y < 4)
          .map(({ text }) => text)
          .join(' ');
      });
      assert.ok(pages.length > 1);
      for (const end of ends)
        assert.doesNotMatch(end, /^(Group \d|What Tool|Feature|Host)/, `${below} px further down: ${ends.join(' | ')}`);
    }
  });

  it('the names of columns stand on each page of a list', async () => {
    const { criteria } = nine;
    const tools = Array.from({ length: 45 }, (_, i) => ({ id: `t${i}`, name: `Tool ${i}`, values: { c0: i / 50, c1: i } }));
    const pages = pagesOf(await print(1280, { criteria, tools }, 0, 'list'));

    assert.ok(pages.length > 1);
    for (const texts of pages) assert.match(texts.map(({ text }) => text).join(' '), /Criterion 1\b.*Criterion 2\b/s);
  });

  it('a list keeps its names whole and its columns on the sheet where it is printed before it could be laid out for paper', async () => {
    const ownHost = await startHost();
    const chunks = join(ownHost.folder, 'vendor/chunks');
    const late = readdirSync(chunks)
      .map((folder) => join(chunks, folder, 'idle.js'))
      .filter(existsSync);
    assert.ok(late.length);
    for (const file of late) rmSync(file);
    const names = ['Heron 5 (long thinking)', 'Goshawk Preview 06-12', 'Wren'];
    const data = {
      criteria: [
        ...['Solved', 'Patch applies', 'Care', 'Wait'].map((label) => ({ id: label[0], label, kind: 'score' })),
        { id: 'context', label: 'Context', kind: 'number', unit: 'tokens' },
        { id: 'open', label: 'Open weights', kind: 'boolean' },
      ],
      tools: Array.from({ length: 12 }, (_, i) => ({
        id: `t${i}`,
        name: `${names[i % 3]} ${i}`,
        values: {
          S: (90 - 5 * i) / 100,
          P: (50 + 2 * i) / 100,
          C: i / 20,
          W: (40 + i) / 100,
          context: 256_000 + i,
          open: i % 2 === 0,
        },
      })),
    };
    const { page } =
      await ownHost.open(`<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
      <script type="module" src="/vendor/tool-compare.js"></script></head><body style="margin: 0">
      <tool-compare layout="list" sort="S"><script type="application/json">${JSON.stringify(data)}</script></tool-compare></body></html>`);
    await page.setViewport({ width: 1280, height: 800 });
    await settled(page);
    // Laid out for a wide screen.
    await page.waitForFunction(() => document.querySelector('tool-compare')?.shadowRoot?.querySelectorAll('col').length === 7);
    await page.emulateMediaType('print');
    // A sheet of A4 within margins of a centimetre: the elements hear of no other width.
    await page.addStyleTag({ content: '@media print { body { width: 718px } }' });
    const seen = await page.evaluate(() => {
      const shadow = document.querySelector('tool-compare')?.shadowRoot as ShadowRoot;
      const table = shadow.querySelector('[part~="table"]') as HTMLElement;
      const lines = [...shadow.querySelectorAll('[part~="tool-name"]')].map((name) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      });
      return {
        most: Math.max(...lines),
        right: table.getBoundingClientRect().right,
        columns: shadow.querySelectorAll('col').length,
      };
    });
    await ownHost.close();
    assert.ok(seen.most <= 3, `a name takes ${seen.most} lines`);
    assert.ok(seen.right <= 718, `the table reaches to ${seen.right} px`);
  });

  it('columns keep their names whole, with logos, where they are printed before they could be laid out for paper', async () => {
    const ownHost = await startHost();
    const chunks = join(ownHost.folder, 'vendor/chunks');
    for (const folder of readdirSync(chunks)) rmSync(join(chunks, folder, 'idle.js'), { force: true });
    const logo = `${ownHost.url}/logo.svg`;
    writeFileSync(join(ownHost.folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const data = {
      criteria: [{ id: 'works', label: 'Works without a network', kind: 'boolean' }],
      tools: ['Kestrel', 'Granary', 'Openrow', 'Tidewater'].map((name, i) => ({
        id: `t${i}`,
        name,
        logo,
        values: { works: i > 1 },
      })),
    };
    const { page } =
      await ownHost.open(`<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
      <script type="module" src="/vendor/tool-compare.js"></script></head><body style="margin: 0; font: 16px sans-serif">
      <tool-compare pick="t0" baseline="t1"><script type="application/json">${JSON.stringify(data)}</script></tool-compare></body></html>`);
    await page.setViewport({ width: 1280, height: 800 });
    await settled(page);
    await page.emulateMediaType('print');
    const lines = await page.evaluate(() => {
      // A sheet of A4 within margins of a centimetre and a page's own, before the element hears of it.
      document.body.style.width = '640px';
      return [...(document.querySelector('tool-compare')?.shadowRoot?.querySelectorAll('[part~="tool-name"]') ?? [])].map(
        (name) => {
          const range = document.createRange();
          range.selectNodeContents(name);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        },
      );
    });
    await ownHost.close();
    assert.deepEqual(lines, [1, 1, 1, 1]);
  });
});
