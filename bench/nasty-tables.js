/*
 * Measures how long a table of 200 tools × 50 rows blocks the page: `node bench/nasty-tables.js [word …]`. Each table has one kind of cell
 * that is expensive to read (ranges, figures with ±, dates, texts, long notes, mixed units …), and no two cells are alike. Each comes as
 * HTML, CSV, Markdown, and JSON with texts in typed rows. Needs dist/. Prints the four longest tasks of the page's main thread until the
 * comparison shows, in ms of processor time, so that other work on the machine does not count. Words select the tables whose name has one of
 * them: `ranges`, `csv`.
 */
import { inlineHost, outcomeOf } from './inline-host.js';
import { tasksOf, trace } from './trace.js';

const TOOLS = 200;
const ROWS = 50;
/** The longest task that hostile input may cause, in ms. */
const LIMIT = 500;

const MONTHS = ['Jan', 'February', 'Mar', 'April', 'May', 'June', 'July', 'Aug', 'September', 'Oct', 'Nov', 'December'];
const UNITS = ['ms', 'GB', 'MB/s', 'kB', '%', 'x', 'requests/day', 'GHz', 'min', 'GiB NVMe'];

/** By the table's name the kind of its rows in JSON, and a function from the number of a cell to the cell's text. */
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

/** Functions that write cells (texts by row and tool) as HTML for the inside of the tag, by form. */
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

const words = process.argv.slice(2);
const host = await inlineHost();

/** Opens a page. @returns `tasks`, each task until the comparison shows in ms of processor time, the longest first, and `state`, a text. */
const tasksUntilShown = (url) =>
  host.visit(async (page) => {
    const events = await trace(page, async () => {
      await page.goto(url);
      await page.waitForFunction(() => ['ready', 'partial', 'error'].includes(document.querySelector('tool-compare').state), {
        timeout: 60_000,
      });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
    });
    return { state: await outcomeOf(page), tasks: tasksOf(events) };
  });

let worst = 0;
try {
  for (const [cell, [kind, make]] of Object.entries(CELLS)) {
    const cells = cellsOf(make);
    for (const [form, write] of Object.entries(FORMS)) {
      const name = `${cell} as ${form}`;
      if (words.length && !words.some((word) => name.includes(word))) continue;
      const { state, tasks } = await tasksUntilShown(host.write(write(cells, kind)));
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
  await host.close();
}
console.log(`The longest task: ${worst.toFixed(0)} ms (at most ${LIMIT}).`);
