/* The script of the page of bench/mount.js: comparisons, badges and changes to measure, and the functions on `window` that measure them. */

/** The URL of the folder of the built script: dist/ of this repository, or another build that `?dist=` names. */
const dist = new URLSearchParams(location.search).get('dist') ?? new URL('../dist/', location).href;
await import(new URL('tool-compare.js', dist));
const stage = document.getElementById('stage');
const frame = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    }),
  );
const rest = () => new Promise((resolve) => setTimeout(resolve, 30));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/**
 * A document of so many tools and rows, half scores with bars and half texts. In every fourth row all tools have the same value. Another
 * `seed` gives other values and, above 1, another ID to the first tool.
 */
export function matrix(tools, rows, seed = 1) {
  const criteria = Array.from({ length: rows }, (_, r) =>
    r % 2 ? { id: `c${r}`, label: `Criterion ${r}`, kind: 'text' } : { id: `c${r}`, label: `Criterion ${r}`, kind: 'score' },
  );
  const value = (t, r) =>
    r % 4 === 3 ? 'the same' : r % 2 ? `Text ${(t * 7 + r * 3 + seed) % 11}` : ((t * 37 + r * 13 + seed * 7) % 100) / 100;
  return {
    criteria,
    tools: Array.from({ length: tools }, (_, t) => ({
      id: `t${t}${seed > 1 && t === 0 ? `-${seed}` : ''}`,
      name: `Tool ${t}`,
      values: Object.fromEntries(criteria.map(({ id }, r) => [id, value(t, r)])),
    })),
  };
}

const SAMPLES = [
  ['score', {}, (n) => n / 100],
  ['text', {}, (n) => `Text ${n % 11}`],
  ['number', { better: 'lower', unit: 'kilobyte' }, (n) => 10 * n],
  ['boolean', { better: 'higher' }, (n) => n % 3 > 0],
  ['money', { currency: 'EUR', better: 'lower' }, (n) => n / 4],
  ['list', {}, (n) => ['read', 'write', 'share', 'print'].slice(n % 4)],
  ['date', {}, (n) => `2025-0${1 + (n % 9)}-1${n % 10}`],
  ['score', {}, (n) => ({ value: n / 100, range: [n / 120, Math.min(1, n / 80)] })],
  ['link', {}, (n) => `https://example.com/${n}`],
];

/** A document like those of authors: rows of every kind, evidence (note, source, date) in every fourth cell, eight capabilities a tool. */
export function rich(tools, rows) {
  const criteria = Array.from({ length: rows }, (_, r) => {
    const [kind, more] = SAMPLES[r % SAMPLES.length];
    return { id: `c${r}`, label: `Criterion ${r}`, kind, group: `Group ${Math.floor(r / 10)}`, ...more };
  });
  const value = (t, r) => {
    // In every sixth row all tools have the same value.
    const given = SAMPLES[r % SAMPLES.length][2](r % 6 === 5 ? 50 : (t * 37 + r * 13 + 7) % 100);
    if ((t + r) % 4) return given;
    const cell = typeof given === 'object' && !Array.isArray(given) ? given : { value: given };
    const unverified = (t + r) % 16 === 0;
    return { ...cell, unverified, note: 'As its makers say.', source: 'https://example.com/', checked: '2025-03-09' };
  };
  return {
    criteria,
    tools: Array.from({ length: tools }, (_, t) => ({
      id: `t${t}`,
      name: `Tool ${t}`,
      values: Object.fromEntries(criteria.map(({ id }, r) => [id, value(t, r)])),
      capabilities: {
        total: 12,
        items: Array.from({ length: 8 }, (_, i) => ({
          id: `can-${i}`,
          title: `What ${t} can do, ${i}`,
          description: 'A sentence on it.',
        })),
      },
    })),
  };
}

async function reference() {
  const documents = await Promise.all(
    ['o4-mini', 'stable-diffusion'].map(async (id) => (await fetch(`../dist/sample/${id}.json`)).json()),
  );
  const [first] = documents;
  return { ...first, tools: documents.flatMap(({ tools }) => tools).map((tool, i) => extend(tool, 12 + i)) };
}

/**
 * A tool with `total` capabilities, its own repeated: as many as exist are written out, as in the HTML that the element is measured
 * against.
 */
function extend(tool, total) {
  const { items } = tool.capabilities;
  const all = Array.from({ length: total }, (_, i) => ({ ...items[i % items.length], id: `${items[i % items.length].id}-${i}` }));
  return { ...tool, capabilities: { total, items: all } };
}

/** Makes a `<tool-compare>` with data and other properties, not yet on the page. */
export function make(data, properties = {}) {
  const element = document.createElement('tool-compare');
  Object.assign(element, { data, ...properties });
  return element;
}

/**
 * Draws the element once, and returns a function that makes the floor to compare with: a `host` whose shadow root has the element's
 * stylesheets, and `fill`, which writes the element's HTML into that shadow root by innerHTML. With `open` all details are open.
 */
async function floorOf(element, open) {
  stage.append(element);
  await new Promise((resolve) => setTimeout(resolve, 1800));
  const root = element.shadowRoot;
  if (open) for (const details of root.querySelectorAll('details')) details.open = true;
  // Without the class `large`: its styles make large tables cheap to draw, which is a merit of the element and not of plain HTML.
  const html = root.innerHTML.replace(/<!--.*?-->/g, '').replace('class="large', 'class="');
  const sheets = [...root.adoptedStyleSheets];
  element.remove();
  return () => {
    const host = document.createElement('div');
    host.style.display = 'block';
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = sheets;
    return { host, fill: () => (shadow.innerHTML = html) };
  };
}

async function time(start) {
  stage.replaceChildren();
  await rest();
  const before = performance.now();
  start();
  await frame();
  return performance.now() - before;
}

async function compare(rounds, floor, own) {
  const times = { floor: [], own: [] };
  for (let i = -3; i < rounds; i++) {
    const first = await time(floor);
    const second = await time(own);
    if (i < 0) continue;
    times.floor.push(first);
    times.own.push(second);
  }
  return { floor: median(times.floor), own: median(times.own), ratio: median(times.own) / median(times.floor) };
}

async function mount(rounds, limit, data, properties, open) {
  const floor = await floorOf(make(data, properties), open);
  const result = await compare(
    rounds,
    () => {
      const { host, fill } = floor();
      stage.append(host);
      fill();
    },
    () => stage.append(make(data, properties)),
  );
  return { limit, ...result };
}

async function badges(rounds) {
  const count = 1000;
  const html = '<span class="own" part="badge surface"><span part="label">Rank</span> <span part="value">44/100</span></span>';
  const box = () => {
    const wrapper = document.createElement('div');
    stage.append(wrapper);
    return wrapper;
  };
  const sample = document.createElement('rank-badge');
  sample.score = 44;
  stage.append(sample);
  await sample.updateComplete;
  const sheets = [...sample.shadowRoot.adoptedStyleSheets];
  const result = await compare(
    rounds,
    () => {
      const wrapper = box();
      const shadow = wrapper.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = sheets;
      shadow.innerHTML = html.repeat(count);
    },
    () => {
      const wrapper = box();
      for (let i = 0; i < count; i++) {
        const badge = document.createElement('rank-badge');
        badge.score = 44;
        wrapper.append(badge);
      }
    },
  );
  return { limit: 1.4, ...result };
}

/** Waits until a comparison has drawn all rows, also those below the viewport, and has no work left for idle time. */
async function whole(element) {
  const drawn = () => element.shadowRoot.querySelectorAll('[part~="row"]').length;
  while (drawn() < (element.view?.rows.length ?? 1)) await rest();
  await new Promise((resolve) => requestIdleCallback(resolve));
  await frame();
  await rest();
}

/**
 * The changes of a table of 50 tools and 100 rows: properties `before` and `after` a change, and `goal`, the most that the change may take
 * divided by the time to draw the new state anew; `null` for no limit.
 * @param data a document of 51 tools.
 */
function changesOf(name, data) {
  const ids = data.tools.map(({ id }) => id);
  const tools = ids.slice(0, 50);
  const shown = data.tools.slice(0, 50);
  const [one, other] = [shown, shown.with(7, data.tools[50])].map((held) => structuredClone({ ...data, tools: held }));
  return {
    [`${name}: only the rows that differ`]: { before: { data, tools }, after: { rows: 'differences' }, goal: 0.15 },
    [`${name}: all rows again`]: { before: { data, tools, rows: 'differences' }, after: { rows: 'all' }, goal: null },
    [`${name}: sort by a row`]: { before: { data, tools }, after: { sort: 'c0' }, goal: 0.7 },
    [`${name}: replace one tool`]: { before: { data, tools }, after: { tools: tools.with(7, ids[50]) }, goal: 0.1 },
    [`${name}: the same by a whole new document`]: { before: { data: one }, after: { data: other }, goal: null },
  };
}

const CHANGES = { ...changesOf('rows of every kind', rich(51, 100)), ...changesOf('scores and texts alone', matrix(51, 100)) };

window.changes = () => Object.entries(CHANGES).map(([name, { goal }]) => ({ name, goal }));

/** Draws the new state of a change anew. Resolves to ms from mount to the end of the first frame. */
window.drawAgain = ({ name }) => {
  const { before, after } = CHANGES[name];
  return time(() => stage.append(make(after.data ?? before.data, { ...before, ...after })));
};

/** Draws the table as it is before a change, and waits until the table is complete. */
window.prepare = async ({ name }) => {
  const { before } = CHANGES[name];
  stage.replaceChildren();
  const element = make(before.data, before);
  stage.append(element);
  await whole(element);
};

/**
 * Makes a change in a task of its own. Sets the marks `from`, before the change, and `to`, at the end of the next frame. Resolves to ms
 * between them by the clock.
 */
window.change = ({ name }) =>
  new Promise((resolve) => {
    const { firstChild: element } = stage;
    setTimeout(async () => {
      performance.mark('from');
      const start = performance.now();
      Object.assign(element, CHANGES[name].after);
      await frame();
      const end = performance.now();
      performance.mark('to');
      resolve(end - start);
    });
  });

window.bench = async (rounds) => {
  return {
    'S, 2 × 9 with 25 write-ups': await mount(rounds, 0.5, await reference(), { capabilities: 13 }, true),
    'M, 10 × 50': await mount(rounds, 0.85, matrix(10, 50), {}, false),
    'L, 50 × 100': await mount(rounds, 0.75, matrix(50, 100), {}, false),
    '1,000 badges': await badges(rounds),
  };
};

// A first comparison loads all lazily loaded files before anything is timed.
stage.append(make(matrix(2, 2)));
await new Promise((resolve) => setTimeout(resolve, 500));
stage.replaceChildren();
document.title = 'Ready';
