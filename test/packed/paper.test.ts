import assert from 'node:assert/strict';
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
  async function print(width: number, data: object, below = 0): Promise<Buffer> {
    const { page } = await host.open(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
        <script type="module" src="/vendor/tool-compare.js"></script></head><body><h1>Host</h1><div style="height: ${below}px"></div>
        <tool-compare layout="columns"><script type="application/json">${JSON.stringify(data)}</script></tool-compare></body></html>`,
    );
    await page.setViewport({ width, height: 800 });
    await settled(page);
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /paper/.test(name)));
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
});
