/*
 * Measures documents that are expensive to show: `node bench/heavy.js [word …]`. Each is inline in a page of its own whose console is
 * listened to, as with developer tools open. Needs dist/. Prints for each document the time from the page's start to the frame that shows
 * the comparison, in s by the clock, and the longest task of the page's main thread, in ms of processor time.
 * Words select the documents whose name has one of them.
 */
import { inlineHost, outcomeOf } from './inline-host.js';
import { tasksOf, trace } from './trace.js';

const ROUNDS = 3;
/** How long the trace goes on after the frame that shows the comparison, in ms. */
const AFTER = 3000;

/**
 * A document with `tools` tools and a value for each criterion. `nameOf(t)` returns a tool's name, `cellOf(t, r)` the value of tool t for
 * criterion r.
 */
function documentOf(tools, criteria, nameOf, cellOf) {
  return {
    criteria,
    tools: Array.from({ length: tools }, (_, t) => ({
      id: `t${t}`,
      name: nameOf(t),
      values: Object.fromEntries(criteria.map(({ id }, r) => [id, cellOf(t, r)])),
    })),
  };
}

const criteriaOf = (count, more) => Array.from({ length: count }, (_, r) => ({ id: `c${r}`, label: `Row ${r}`, ...more }));
const named = (t) => `Tool ${t}`;
const withUnknown = (document, keyOf) => ({
  ...document,
  tools: document.tools.map((tool, t) => ({
    ...tool,
    values: { ...tool.values, ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [keyOf(t, i), 1])) },
  })),
});

/** The documents. `goal`: the most seconds until the comparison shows; `null` for no limit. */
const CASES = [
  {
    name: 'cells: 200 tools × 450 rows of relative links',
    goal: null,
    make: () => documentOf(200, criteriaOf(450, { kind: 'link' }), named, () => 'a'),
  },
  {
    name: 'cells: 200 tools × 450 rows of figures',
    goal: null,
    make: () => documentOf(200, criteriaOf(450, { kind: 'number', better: 'higher' }), named, (t, r) => (t * r) % 97),
  },
  {
    name: 'tolerance: 200 tools × 50 rows of figures with a tolerance',
    goal: 0.4,
    make: () =>
      documentOf(200, criteriaOf(50, { kind: 'number', better: 'higher', tolerance: 1000 }), named, (t, r) => 200 * r + t + 0.123),
  },
  {
    name: 'problems: values of 60,000 unknown criteria',
    goal: 0.5,
    make: () =>
      withUnknown(
        documentOf(200, criteriaOf(3, { kind: 'score' }), named, (t) => t / 200),
        (t, i) => `none-${t}-${i}`,
      ),
  },
];

const words = process.argv.slice(2);
const host = await inlineHost();
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/**
 * Opens the page. @returns `ms` from the page's start to the frame that shows the comparison, and `state`, a text of the state, the
 * problems and the lines on the console; with `traced` only `longest`, the longest task in ms, because tracing slows the page.
 */
const show = (url, traced) =>
  host.visit(async (page) => {
    let lines = 0;
    page.on('console', () => {
      lines += 1;
    });
    await page.evaluateOnNewDocument(() => {
      window.shown = new Promise((resolve) =>
        addEventListener('tool-data', () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))),
      );
    });
    const open = async () => {
      await page.goto(url);
      return page.evaluate(() => window.shown);
    };
    if (traced) {
      const events = await trace(page, async () => {
        await open();
        await new Promise((done) => setTimeout(done, AFTER));
      });
      return { longest: tasksOf(events)[0] ?? 0 };
    }
    return { ms: await open(), state: `${await outcomeOf(page)}, ${lines} lines on the console` };
  });

try {
  for (const { name, goal, make } of CASES) {
    if (words.length && !words.some((word) => name.includes(word))) continue;
    const json = JSON.stringify(make()).replaceAll('<', '\\u003c');
    const url = host.write(`<script type="application/json">${json}</script>`);
    const shown = [];
    for (let round = 0; round < ROUNDS; round++) shown.push({ ...(await show(url)), ...(await show(url, true)) });
    const seconds = median(shown.map(({ ms }) => ms)) / 1000;
    const mark = goal === null ? ' ' : seconds <= goal ? '✓' : '✗';
    console.log(
      `${mark} ${name}: ${seconds.toFixed(2)} s${goal === null ? '' : ` (at most ${goal})`}, longest task ${median(shown.map((one) => one.longest)).toFixed(0)} ms (${Math.round(json.length / 1000)} kB; ${shown[0].state})`,
    );
  }
} finally {
  await host.close();
}
