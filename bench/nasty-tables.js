/*
 * How long a table of 200 tools × 50 rows holds the page: `node bench/nasty-tables.js [word …]`. Tables of one kind of cell that is dear to
 * read (ranges, figures with ±, dates, texts, long notes, mixed units …), no two cells alike, as HTML, CSV, Markdown, and JSON with texts in
 * typed rows. Needs dist/. Prints the longest task of the page's main thread until the comparison shows, in ms of processor time, so that
 * other work on the machine does not count. With words, only tables whose name has one of them: `ranges`, `csv`.
 */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArgs, ensureBrowser } from '../scripts/lib/browser.js';
import { serve } from '../scripts/lib/serve.js';

const TOOLS = 200;
const ROWS = 50;
/** Hostile input may hold the main thread as long, in ms. */
const LIMIT = 500;

const MONTHS = ['Jan', 'February', 'Mar', 'April', 'May', 'June', 'July', 'Aug', 'September', 'Oct', 'Nov', 'December'];
const UNITS = ['ms', 'GB', 'MB/s', 'kB', '%', 'x', 'requests/day', 'GHz', 'min', 'GiB NVMe'];

/** What stands in the cells of each table, by the number of the cell. */
const CELLS = {
  ranges: ['number', (n) => `${n}.5 GB – ${n + 3 + (n % 7)}.25 GB`],
  'plus-minus': ['number', (n) => `${n}.${n % 10} ± ${(n % 9) + 1}.5 ms`],
  money: ['money', (n) => `from $${n},${100 + (n % 900)}.${10 + (n % 90)} per 1M tokens (was $${n + 9})`],
  dates: ['date', (n) => `${(n % 28) + 1} ${MONTHS[n % 12]} ${1900 + (n % 200)}, ${n % 24}:${10 + (n % 50)} UTC`],
  months: ['date', (n) => `${MONTHS[n % 12]} ${1000 + n}`],
  texts: ['text', (n) => `Something else that nobody compares, number ${n}, and (more) of it: 3 – 5 or 7`],
  notes: [
    'boolean',
    (n) => `${n % 3 ? '✅' : '❌'} ${'a long note of what it can and cannot do, '.repeat(1 + (n % 2))}as of version ${n}.${n % 7}`,
  ],
  units: ['number', (n) => `${n}.${n % 100} ${UNITS[n % UNITS.length]}`],
  durations: ['number', (n) => `${n % 60} min ${(n * 7) % 60} s ${n} ms`],
  'almost figures': ['number', (n) => `${n} - ${n - 1} - ${n} ~ ${n} of ${n} / ${n}`],
  brackets: ['text', (n) => `${'('.repeat(n % 30)}${n}${'['.repeat(30)} ${n} *${n}_ \`${n} ~~`],
};

const cellsOf = (make) =>
  Array.from({ length: ROWS }, (_, r) => Array.from({ length: TOOLS }, (_, t) => make(r * TOOLS + ((t * 7919) % TOOLS) + 1)));
const names = Array.from({ length: TOOLS }, (_, t) => `Tool ${t}`);
const labels = Array.from({ length: ROWS }, (_, r) => `Row ${r} ↑`);
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The same cells as the children of an element. */
const FORMS = {
  html: (cells) => {
    const line = (tag, texts) => `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
    return `<table><thead>${line('th', ['Feature', ...names])}</thead>${cells.map((row, r) => line('td', [labels[r], ...row])).join('')}</table>`;
  },
  csv: (cells) => {
    const line = (texts) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
    return `<script type="text/csv" data-tools="columns">\n${[line(['Feature', ...names]), ...cells.map((row, r) => line([labels[r], ...row]))].join('\n')}</script>`;
  },
  markdown: (cells) =>
    `<script type="text/markdown">\n${[['Feature', ...names], names.map(() => '---').concat('---'), ...cells.map((row, r) => [labels[r], ...row])].map((texts) => `| ${texts.join(' | ')} |`).join('\n')}</script>`,
  json: (cells, kind) =>
    `<script type="application/json">${JSON.stringify({
      criteria: labels.map((label, r) => ({ id: `r${r}`, label, kind, ...(kind !== 'text' && { better: 'higher' }) })),
      tools: names.map((name, t) => ({
        id: `t${t}`,
        name,
        values: Object.fromEntries(cells.map((row, r) => [`r${r}`, row[t]])),
      })),
    }).replaceAll('<', '\\u003c')}</script>`,
};

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tool-compare-nasty-'));
symlinkSync(join(root, 'dist'), join(folder, 'vendor'));
const server = await serve(folder);
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: browserArgs() });

/** The tasks of the page's main thread, the longest first, in ms of processor time. */
async function tasksUntilShown(url) {
  const page = await browser.newPage();
  try {
    const client = await page.createCDPSession();
    const events = [];
    client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    await client.send('Tracing.start', {
      categories: 'disabled-by-default-devtools.timeline,devtools.timeline',
      transferMode: 'ReportEvents',
    });
    await page.goto(url);
    await page.waitForFunction(() => ['ready', 'partial', 'error'].includes(document.querySelector('tool-compare').state), {
      timeout: 60_000,
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
    const ended = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
    await client.send('Tracing.end');
    await ended;
    const state = await page.$eval('tool-compare', ({ state, problems }) => `${state}, ${problems.length} problems`);
    const tasks = events.filter(({ name, tdur }) => name === 'RunTask' && tdur).map(({ tdur }) => tdur / 1000);
    return { state, tasks: tasks.sort((a, b) => b - a) };
  } finally {
    await page.close();
  }
}

let worst = 0;
try {
  for (const [cell, [kind, make]] of Object.entries(CELLS)) {
    const cells = cellsOf(make);
    for (const [form, write] of Object.entries(FORMS)) {
      const name = `${cell} as ${form}`;
      if (words.length && !words.some((word) => name.includes(word))) continue;
      writeFileSync(
        join(folder, 'page.html'),
        `<!doctype html><meta charset="utf-8"><script type="module" src="vendor/tool-compare.js"></script><tool-compare>${write(cells, kind)}</tool-compare>`,
      );
      const { state, tasks } = await tasksUntilShown(`${server.url}/page.html`);
      const [longest = 0] = tasks;
      worst = Math.max(worst, longest);
      console.log(
        `${longest <= LIMIT ? '✓' : '✗'} ${name}: ${tasks
          .slice(0, 4)
          .map((time) => time.toFixed(0))
          .join(', ')} ms (${state})`,
      );
    }
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`The longest task: ${worst.toFixed(0)} ms (at most ${LIMIT}).`);
