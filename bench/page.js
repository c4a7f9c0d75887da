/** The elements of this repository, or of another build that `?dist=` names. */
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

/** A table of so many tools and rows, half scores with bars and half texts; every fourth row alike in all. */
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

/** As comparisons are: rows of every kind, every fourth cell with what stands behind it, and eight things that each tool can do. */
export function rich(tools, rows) {
  const criteria = Array.from({ length: rows }, (_, r) => {
    const [kind, more] = SAMPLES[r % SAMPLES.length];
    return { id: `c${r}`, label: `Criterion ${r}`, kind, group: `Group ${Math.floor(r / 10)}`, ...more };
  });
  const value = (t, r) => {
    // Every sixth row alike in all.
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

/** All that exists written out, as the floor was measured with. */
function extend(tool, total) {
  const { items } = tool.capabilities;
  const all = Array.from({ length: total }, (_, i) => ({ ...items[i % items.length], id: `${items[i % items.length].id}-${i}` }));
  return { ...tool, capabilities: { total, items: all } };
}

export function make(data, properties = {}) {
  const element = document.createElement('tool-compare');
  Object.assign(element, { data, ...properties });
  return element;
}

/** The element's HTML, all text written and open, and its sheets: what a page would put in by hand. */
async function floorOf(element, open) {
  stage.append(element);
  await new Promise((resolve) => setTimeout(resolve, 1800));
  const root = element.shadowRoot;
  if (open) for (const details of root.querySelectorAll('details')) details.open = true;
  // Plain HTML: what makes large tables cheap is the element's own.
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

/** Waits until all rows of a comparison are drawn, those below the window too, and nothing of it waits to be written. */
async function whole(element) {
  const drawn = () => element.shadowRoot.querySelectorAll('[part~="row"]').length;
  while (drawn() < (element.view?.rows.length ?? 1)) await rest();
  await new Promise((resolve) => requestIdleCallback(resolve));
  await frame();
  await rest();
}

/** Changes of a table with 50 tools and 100 rows: `goal` is of the ratio to drawing the new state again. */
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

/** From mount to the end of the first frame with the new state of a change, in ms. */
window.drawAgain = ({ name }) => {
  const { before, after } = CHANGES[name];
  return time(() => stage.append(make(after.data ?? before.data, { ...before, ...after })));
};

/** A table as it is before a change, as a whole. */
window.prepare = async ({ name }) => {
  const { before } = CHANGES[name];
  stage.replaceChildren();
  const element = make(before.data, before);
  stage.append(element);
  await whole(element);
};

/** Makes the change, between two marks: from a task of its own to the end of the next frame. Resolves to ms by the clock. */
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

// Everything that is loaded later is here before anything is timed.
stage.append(make(matrix(2, 2)));
await new Promise((resolve) => setTimeout(resolve, 500));
stage.replaceChildren();
document.title = 'Ready';
