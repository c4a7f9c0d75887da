import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Host, settled, startHost } from '../support/built.js';

const TABLE = `<table><tr><th>Feature<th>Lantern<th>Beacon<tr><th>Price (USD) ↓<td>4<td>5<tr><th>Storage ↑<td>5<td>250</table>`;
const tools = ['o4-mini', 'stable-diffusion'].map((id) => ({
  id,
  name: id,
  values: { rank: 44, adoption: 1, quality: 0.5, pricing: 'Free' },
}));
const INLINE = `<script type="application/json">${JSON.stringify(tools)}</script>`;

const badges = (attributes: (i: number) => string): string =>
  Array.from(
    { length: 50 },
    (_, i) => `words of a text that is long enough to wrap <rank-badge ${attributes(i)}></rank-badge> now and then`,
  ).join(', ');

/** What moved on a page whose script comes after the first picture of it. */
async function moved(host: Host, body: string): Promise<{ shift: number; sources: string[] }> {
  let release = () => {};
  const { page } = await host.open(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title><link rel="stylesheet" href="/vendor/tool-compare.css">
      <script type="module" src="/vendor/tool-compare.js"></script></head><body style="line-height: 1.4"><h1>Host</h1><p>above</p>${body}<p>below</p></body></html>`,
    new Promise<void>((resolve) => (release = resolve)),
  );
  await page.evaluate(() => {
    const found = { shift: 0, sources: [] as string[] };
    Object.assign(globalThis, { found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) {
        found.shift += entry.value;
        found.sources.push(...entry.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.slice(0, 30)}`));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release();
  await settled(page);
  // All text is written within two idle seconds.
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll('tool-compare, capability-list')) {
      const late = () =>
        [...(element.shadowRoot?.querySelectorAll('summary') ?? [])].some(({ className }) => /room/.test(className));
      while (late()) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  return page.evaluate(() => (globalThis as unknown as { found: { shift: number; sources: string[] } }).found);
}

describe('a script that comes late moves nothing', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  const bodies: Record<string, string> = {
    'around a comparison with reserved room': `<tool-compare style="--tool-compare-reserve: 90rem">${INLINE}</tool-compare>`,
    'around one by IDs': `<tool-compare style="--tool-compare-reserve: 150rem" tools="o4-mini stable-diffusion"></tool-compare>`,
    'around one with a table as fallback': `<tool-compare tools="o4-mini stable-diffusion" style="--tool-compare-reserve: 150rem">${TABLE}</tool-compare>`,
    'above one with a table as fallback': `<tool-compare tools="o4-mini stable-diffusion">${TABLE}</tool-compare>`,
    'around a list': `<capability-list style="--tool-compare-reserve: 90rem" tool="o4-mini"></capability-list>`,
    'in a text with 50 badges': `<p>${badges((i) => `score="${(i * 37) % 101}"`)}</p>`,
    'in a text with 50 labelled badges on another scale': `<p>${badges((i) => `score="${i % 6}" of="5" label="Mine"`)}</p>`,
    'in a justified text with 50 badges': `<p style="text-align: justify">${badges((i) => `score="${i}" href="/x"`)}</p>`,
    'in a text with 50 badges of many lines': `<p style="width: 200px">${badges((i) => `score="${i}" label="Long words that need a line and one more"`)}</p>`,
    'below a row of badges': `<div style="display: flex; gap: 4px"><rank-badge score="44" href="/x"></rank-badge><rank-badge score="4" label="A label of many words"></rank-badge></div>`,
    'in a text with 50 bars and rings': `<p>${badges((i) => `score="${i}" variant="${i % 2 ? 'bar' : 'ring'}"`)}</p>`,
  };
  for (const [what, body] of Object.entries(bodies)) {
    it(what, async () => {
      const { shift, sources } = await moved(host, body);
      if (what.startsWith('above'))
        assert.deepEqual(
          sources.filter((source) => !source.startsWith('P below')),
          [],
        );
      else assert.equal(shift, 0, sources.join('\n'));
    });
  }
});
