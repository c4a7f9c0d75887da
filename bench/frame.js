/*
 * Compares our elements with peers (other libraries and hand-written code), all with the same data: `node bench/frame.js [rounds] [shape
 * …]`. Prints a table of ratios: the time from mount to the end of the next frame, divided by that of plain innerHTML in the same round;
 * medians of one run in which the peers take turns. The shapes are S, M, L, 100 and 1000; without names all are measured. Needs dist/ and a
 * quiet machine.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserArgs, ensureBrowser } from '../scripts/lib/browser.js';
import { serve } from '../scripts/lib/serve.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = 'node_modules/.cache/tool-compare/bench/frame-page.js';

/**
 * The shapes: two tools with 25 write-ups, a table of middle size, a large table, and badges in a paragraph each. `size` is tools, rows and
 * write-ups of a comparison, or the number of badges. The number of rounds is multiplied by `times`, so that all shapes take about as long.
 */
const SHAPES = [
  { name: 'S', what: 'comparison', size: [2, 9, 25], times: 2 },
  { name: 'M', what: 'comparison', size: [10, 50, 0], times: 1 },
  { name: 'L', what: 'comparison', size: [50, 100, 0], times: 0.5 },
  { name: '100', what: 'badges', size: [100], times: 2 },
  { name: '1000', what: 'badges', size: [1000], times: 1 },
];

const words = process.argv.slice(2);
const asked = words.slice(/^\d+$/.test(words[0]) ? 1 : 0);
const rounds = asked.length < words.length ? Number(words[0]) : 15;
const unknown = asked.find((word) => !SHAPES.some(({ name }) => name === word));
if (unknown) throw new Error(`no shape ${unknown}: ${SHAPES.map(({ name }) => name).join(', ')}`);
const shapes = SHAPES.filter(({ name }) => !asked.length || asked.includes(name));

/** The quantile of numbers: the value that the share `part` of the numbers (0 to 1) does not exceed; 0.5 is the median. */
function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

mkdirSync(join(root, 'node_modules/.cache/tool-compare/bench'), { recursive: true });
await build({
  entryPoints: [join(root, 'bench/frame-page.js')],
  outfile: join(root, BUNDLE),
  bundle: true,
  minify: true,
  format: 'esm',
  conditions: ['production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
});

// These headers isolate the page from other origins, so that its clock has steps of 5 µs instead of 100 µs.
const server = await serve(root, {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
});
// Chromium draws frames as soon as they are due: the wait for the screen's next refresh is no work of any code.
const args = [...browserArgs(), '--disable-frame-rate-limit', '--disable-gpu-vsync', '--js-flags=--expose-gc'];
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args, protocolTimeout: 900_000 });

/**
 * Measures one shape on a page of its own. @returns for each peer its ratios to the first peer, plain innerHTML: the median, the quartiles
 * `low` and `high`, and its median time in ms; `floor` marks plain innerHTML itself.
 */
async function ratios({ what, size, times: weight }) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${server.url}/bench/frame.html`, { waitUntil: 'networkidle0' });
  await page.addScriptTag({ type: 'module', url: `${server.url}/${BUNDLE}` });
  const count = Math.max(3, Math.round(rounds * weight));
  const results = await page.evaluate((given, times) => globalThis.measure(given, times), { what, size }, count);
  await page.close();
  const [first] = results;
  return results.map(({ name, times }) => {
    const all = times.map((time, round) => time / first.times[round]);
    return {
      name,
      floor: name === first.name,
      ratio: quantile(all, 0.5),
      low: quantile(all, 0.25),
      high: quantile(all, 0.75),
      ms: quantile(times, 0.5),
    };
  });
}

const table = new Map();
for (const shape of shapes) {
  for (const { name, ratio, low, high, ms, floor } of await ratios(shape)) {
    const text = floor ? `${ms.toFixed(1)} ms` : `${ratio.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
    table.set(name, [...(table.get(name) ?? []), text]);
  }
  console.error(`${shape.name} is measured`);
}
await browser.close();
server.close();

const heads = shapes.map(({ name, what }) => (what === 'badges' ? `${name} badges` : name));
console.log(`| ratio (middle half of the rounds) | ${heads.join(' | ')} |`);
console.log(`| --- |${heads.map(() => ' ---: |').join('')}`);
for (const [name, cells] of table) console.log(`| ${name} | ${cells.join(' | ')} |`);
