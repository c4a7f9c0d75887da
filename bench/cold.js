/*
 * Measures a reader's first page: `node bench/cold.js [rounds] [--against DIST]`. Each page is opened in a new browser, with nothing cached
 * or compiled. The wait is the time from the script's last byte to the end of the frame that shows the element, in ms. With --against the
 * build in the folder DIST is measured too, in turns with dist/. Needs dist/. Prints medians, in brackets the range of the middle half of
 * the rounds; they hold for this machine only.
 */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserArgs, ensureBrowser } from '../scripts/lib/browser.js';
import { serve } from '../scripts/lib/serve.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } });
const rounds = Number(positionals[0] ?? 15);

const comparison = (document) =>
  `<tool-compare><script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script></tool-compare>`;
const toolsWith = (...values) => values.map((own, i) => ({ id: `t${i}`, name: `Tool ${i}`, values: own }));

const PAGES = {
  'badge with a plain score': ['rank-badge', '<rank-badge score="44"></rank-badge>'],
  'comparison of scores and words': [
    'tool-compare',
    comparison({
      criteria: [
        { id: 'quality', label: 'Quality', kind: 'score' },
        { id: 'offline', label: 'Offline', kind: 'boolean' },
      ],
      tools: toolsWith({ quality: 0.7, offline: true }, { quality: 0.55, offline: false }),
    }),
  ],
  'comparison of prices and sizes': [
    'tool-compare',
    comparison({
      criteria: [
        { id: 'price', label: 'Price', kind: 'money', currency: 'USD', unit: 'month' },
        { id: 'latency', label: 'Latency', kind: 'number', unit: 'ms', better: 'lower' },
        { id: 'share', label: 'Share', kind: 'number', unit: '%' },
      ],
      tools: toolsWith({ price: 4, latency: 120, share: 12.5 }, { price: 9.5, latency: 80, share: 7 }),
    }),
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'tool-compare-cold-'));
const builds = {
  own: fileURLToPath(new URL('../dist', import.meta.url)),
  ...(values.against && { other: resolve(values.against) }),
};
for (const [name, dist] of Object.entries(builds)) symlinkSync(dist, join(folder, name));
const server = await serve(folder);

/**
 * Opens a page in a new browser. @returns ms from the script's last byte to the end of the frame that shows the element.
 * @param build a key of `builds`. @param name a key of `PAGES`.
 */
async function waitOn(build, name) {
  const [script, tag] = PAGES[name];
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module" src="${build}/${script}.js"></script>${tag}`,
  );
  const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArgs() });
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument((element) => {
      window.shown = customElements
        .whenDefined(element)
        .then(() => document.querySelector(element).updateComplete)
        .then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))));
    }, script);
    await page.goto(`${server.url}/page.html`);
    return await page.evaluate(async () => (await window.shown) - performance.getEntriesByType('resource')[0].responseEnd);
  } finally {
    await browser.close();
  }
}

const waits = new Map();
try {
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(PAGES)) {
      for (const build of Object.keys(builds)) {
        const key = `${name}${build === 'own' ? '' : ', the other build'}`;
        waits.set(key, [...(waits.get(key) ?? []), await waitOn(build, name)]);
      }
    }
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const [name, all] of waits) {
  const sorted = all.sort((a, b) => a - b);
  const [first, middle, third] = [0.25, 0.5, 0.75].map((share) => sorted[Math.floor(share * sorted.length)].toFixed(0));
  console.log(`${name}: ${middle} ms (${first}–${third})`);
}
