/*
 * Checks the bytes of script that a reader waits for against limits: the sum of all files, each gzipped, in kB (1,000 bytes). The files are
 * found by opening a page with the built script in a browser and listing its requests. `waves` is the length of the longest chain of
 * requests, each sent after the answer to the one before; the request for the script itself is the first. Prints the files of each case;
 * the process fails when a case exceeds a limit. Needs dist/.
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserArgs, ensureBrowser } from './lib/browser.js';
import { serve } from './lib/serve.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const gzip = (code) => gzipSync(code, { level: 9 }).length;

const INLINE = JSON.stringify({
  criteria: [{ id: 'price', label: 'Price', kind: 'money', currency: 'USD' }],
  tools: [
    { id: 'a', name: 'A', values: { price: 4 } },
    { id: 'b', name: 'B', values: { price: 5 } },
  ],
});

const TABLE = {
  html: '<table><tr><th>Feature<th>A<th>B<tr><th>Price<td>$4<td>$5</table>',
  csv: '<script type="text/csv">Feature,A,B\nPrice,$4,$5</script>',
  markdown: '<script type="text/markdown">| Feature | A | B |\n|---|---|---|\n| Price | $4 | $5 |</script>',
};

/**
 * The cases. `limit`: the most bytes, gzipped; `waves`: the longest chain of requests allowed, the data's included; `counts`: a pattern for
 * the paths of the files that count, by default all. Raising a limit is a commit of its own, with the reason.
 */
const CASES = [
  {
    name: 'comparison by IDs',
    script: 'tool-compare',
    tag: '<tool-compare tools="o4-mini stable-diffusion">',
    limit: 44_700,
    waves: 2,
  },
  { name: 'comparison inline', script: 'tool-compare', tag: `<tool-compare data='${INLINE}'>`, limit: 44_700, waves: 1 },
  { name: 'list by ID', script: 'capability-list', tag: '<capability-list tool="o4-mini">', limit: 21_000, waves: 2 },
  { name: 'badge by ID', script: 'rank-badge', tag: '<rank-badge tool="o4-mini">', limit: 18_700, waves: 2 },
  { name: 'badge with a plain score', script: 'rank-badge', tag: '<rank-badge score="44">', limit: 8_500, waves: 1 },
  // The files that only tables need: neither the script nor `joining.js`, which reads the cells, counts here.
  ...Object.entries(TABLE).map(([form, children]) => ({
    name: `reading of a table in ${form}`,
    script: 'tool-compare',
    tag: `<tool-compare>${children}</tool-compare>`,
    counts: /chunks\/\w+\/(?!joining)/,
    limit: 7_150,
    waves: 2,
  })),
  {
    name: 'joining and reading of cells',
    script: 'tool-compare',
    tag: `<tool-compare>${TABLE.html}</tool-compare>`,
    counts: /\/joining\.js/,
    limit: 14_700,
    waves: 2,
  },
];
const NPM_LIMIT = 49_300;

/**
 * The requests of a page that were sent before its element's first event `tool-data`: URL, `startTime` and `responseEnd` in ms since the
 * page's start. Throws where the element's state does not become `ready`.
 */
async function requestsOf(browser, url) {
  const page = await browser.newPage();
  // Later requests do not count: nobody waits for files that are loaded once the page is idle.
  await page.evaluateOnNewDocument(() => {
    addEventListener('tool-data', () => {
      window.shownAt ??= performance.now();
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => {
    const { state } = document.body.firstElementChild;
    return state === 'ready' || state === 'partial' || state === 'error';
  });
  const state = await page.evaluate(() => document.body.firstElementChild.state);
  if (state !== 'ready') throw new Error(`${url} ended as ${state}`);
  const requests = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= (window.shownAt ?? Number.POSITIVE_INFINITY))
      .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
  );
  await page.close();
  return requests.filter(({ name }) => !name.startsWith('data:'));
}

/** The length of the longest chain of requests, each sent after the one before was answered. */
function wavesOf(requests) {
  let waves = 0;
  let left = [...requests].sort((a, b) => a.startTime - b.startTime);
  while (left.length) {
    const end = Math.min(...left.map(({ responseEnd }) => responseEnd));
    left = left.filter(({ startTime }) => startTime >= end);
    waves += 1;
  }
  return waves;
}

/**
 * The gzipped bytes of an app that imports `define/tool-compare` from the npm package, bundled by esbuild: the app's first file and all
 * files that it imports statically, directly or through others.
 */
async function bundled() {
  const { outputFiles } = await build({
    stdin: { contents: "import './dist/define/tool-compare.js'", resolveDir: root },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    outdir: '/bundle',
    write: false,
    metafile: false,
    logLevel: 'error',
  });
  const byName = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const entry = [...byName.keys()].find((name) => name.startsWith('stdin'));
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, next] of byName.get(name).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) visit(next);
  };
  visit(entry);
  return [...found].reduce((sum, name) => sum + gzip(byName.get(name)), 0);
}

const kB = (bytes) => (bytes / 1000).toFixed(2);
let over = false;
function report(name, size, limit, more, ok = size <= limit) {
  over ||= !ok;
  console.log(`${ok ? '✓' : '✗'} ${name}: ${kB(size)} kB of ${(limit / 1000).toFixed(1)}${more}`);
}

const folder = mkdtempSync(join(tmpdir(), 'tool-compare-sizes-'));
symlinkSync(dist, join(folder, 'vendor'), 'dir');
// Each answer waits 40 ms, so that requests sent together overlap and count as one wave.
const server = await serve(folder, {}, 40);
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArgs() });
try {
  for (const { name, script, tag, counts = /./, limit, waves } of CASES) {
    const file = `${script}-${CASES.findIndex((one) => one.name === name)}.html`;
    const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script type="module" src="/vendor/${script}.js"></script><body>${tag}`;
    writeFileSync(join(folder, file), html);
    const requests = await requestsOf(browser, `${server.url}/${file}`);
    const files = requests
      .map(({ name: url }) => new URL(url).pathname)
      .filter((path) => path.endsWith('.js') && counts.test(path));
    const size = files.reduce((sum, path) => sum + gzip(readFileSync(join(dist, path.replace('/vendor/', '')))), 0);
    const counted = wavesOf(requests);
    const list = files.map((path) => basename(path)).join(' + ');
    report(
      name,
      size,
      limit,
      `, ${counted} wave${counted > 1 ? 's' : ''} of ${waves} (${list})`,
      size <= limit && counted <= waves,
    );
  }
  report('comparison from npm, bundled by esbuild', await bundled(), NPM_LIMIT, '');
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = over ? 1 : 0;
