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

/** A change of a table that is there as a whole, against the first frame of drawing the new state again. */
async function change(rounds, limit, before, after) {
  const times = { floor: [], own: [] };
  for (let i = -2; i < rounds; i++) {
    const again = await time(() => stage.append(make(after.data ?? before.data, { ...before, ...after })));
    stage.replaceChildren();
    const element = make(before.data, before);
    stage.append(element);
    await whole(element);
    const start = performance.now();
    Object.assign(element, after);
    await frame();
    const own = performance.now() - start;
    if (i < 0) continue;
    times.floor.push(again);
    times.own.push(own);
  }
  return { limit, floor: median(times.floor), own: median(times.own), ratio: median(times.own) / median(times.floor) };
}

async function changesOf(rounds, name, data) {
  const ids = data.tools.map(({ id }) => id);
  const tools = ids.slice(0, 50);
  const alone = { data, tools };
  const shown = data.tools.slice(0, 50);
  const [one, other] = [shown, shown.with(7, data.tools[50])].map((held) => structuredClone({ ...data, tools: held }));
  return {
    [`${name}: only the rows that differ`]: await change(rounds, 0.15, alone, { rows: 'differences' }),
    [`${name}: sort by a row`]: await change(rounds, 0.7, alone, { sort: 'c0' }),
    [`${name}: replace one tool`]: await change(rounds, 0.1, alone, { tools: tools.map((id, i) => (i === 7 ? ids[50] : id)) }),
    [`${name}: the same by a whole new document`]: await change(rounds, null, { data: one }, { data: other }),
  };
}

window.changes = async (rounds) => {
  stage.append(make(matrix(2, 2)));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    ...(await changesOf(rounds, 'rows of every kind', rich(51, 100))),
    ...(await changesOf(rounds, 'scores and texts alone', matrix(51, 100))),
  };
};

window.bench = async (rounds) => {
  // Everything that is loaded later is here before anything is timed.
  stage.append(make(matrix(2, 2)));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    'S, 2 × 9 with 25 write-ups': await mount(rounds, 0.5, await reference(), { capabilities: 13 }, true),
    'M, 10 × 50': await mount(rounds, 0.85, matrix(10, 50), {}, false),
    'L, 50 × 100': await mount(rounds, 0.75, matrix(50, 100), {}, false),
    '1,000 badges': await badges(rounds),
  };
};
