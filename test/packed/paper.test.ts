import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Host, settled, startHost } from '../support/built.js';

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

  for (const [from, width] of [
    ['a wide screen', 1280],
    ['a phone', 360],
  ] as const) {
    it(`nine tools take at most six pages of A4, printed from ${from}`, async () => {
      const { page } = await host.open(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
        <script type="module" src="/vendor/tool-compare.js"></script></head><body><h1>Host</h1>
        <tool-compare layout="columns"><script type="application/json">${JSON.stringify(nine)}</script></tool-compare></body></html>`,
      );
      await page.setViewport({ width, height: 800 });
      await settled(page);
      await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /paper/.test(name)));
      await page.waitForNetworkIdle();
      const pdf = Buffer.from(
        await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } }),
      );
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      assert.ok(pages >= 2 && pages <= 6, `${pages} pages`);
      await page.close();
    });
  }
});
