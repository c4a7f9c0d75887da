import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { many, pair, tool } from '../support/fixtures.js';
import { boxOf, clear, frames, mount, parts, put, root, settled, TAGS, until } from '../support/page.js';
import { PARENTS } from '../support/parents.js';

const LONG_NOTE = 'As its makers say, in words that are more than fit beside a value.';

/** Rows of every kind, with cells that have several lines: a note, a range, 'best', 'unverified', a difference from the baseline. */
const rich = (count: number) => ({
  criteria: [
    { id: 'rank', label: 'Overall rank', kind: 'rank' },
    { id: 'speed', label: 'Speed', kind: 'score' },
    { id: 'latency', label: 'Latency', kind: 'number', unit: 'ms', min: 0, max: 900, better: 'lower' },
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower' },
    { id: 'users', label: 'Users', kind: 'number', better: 'higher' },
    { id: 'hosted', label: 'Responsiveness', kind: 'boolean', better: 'higher' },
    { id: 'licence', label: 'Licence', kind: 'text' },
  ],
  tools: Array.from({ length: count }, (_, i) => ({
    ...tool(`tool-${i}`, {}, { capabilities: {} }),
    name:
      ['Linear', 'Jira', 'GitHub Issues', 'Asana', 'Northwind', 'Clearboard', 'Pipewright', 'Stackroom', 'Milestone'][i] ??
      `Tool ${i}`,
    values: {
      rank: (count > 9 ? 86.25 : 86) - 5 * i,
      speed: { value: 0.9 - i / 20, unverified: i === 1, ...(i === 2 && { note: LONG_NOTE }) },
      latency: i === 2 ? { range: [250, 420] } : { value: 120 + ((90 * i) % 780), ...(i === 1 && { range: [150, 300] }) },
      price: 12345.5 + i,
      users: 2_299_893 - i,
      hosted: [true, { status: 'partial' }, false, null, { status: 'not-applicable' }][i % 5] ?? null,
      licence: ['Proprietary', 'Apache-2.0', 'Administration'][i % 3] ?? null,
    },
  })),
});

/** Number of lines that a text takes. */
function linesOf(node: Node): number {
  const range = document.createRange();
  range.selectNodeContents(node);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

/** All words in the cells and labels that are broken, of at most so many letters. */
function brokenWords(element: ToolCompare, letters: number): string[] {
  const walker = document.createTreeWalker(parts(element, 'table')[0] as Node, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.parentElement?.checkVisibility() || node.parentElement.closest('option')) continue;
    for (const { 0: word, index } of node.data.matchAll(/[^\s-]+/g)) {
      if (word.length > letters) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
}

/** Scrolls the page until a part of the table is above its top. */
async function scrollInto(element: ToolCompare): Promise<void> {
  const below = document.createElement('div');
  below.style.height = '2000px';
  element.after(below);
  await frames();
  scrollTo(0, boxOf(element).getBoundingClientRect().top + scrollY + 200);
  await frames();
}

describe('the layout', () => {
  afterEach(async () => {
    clear();
    document.documentElement.style.overflowY = '';
    await setViewport({ width: 1280, height: 800 });
  });

  for (const [count, width, layout] of [
    [2, 1280, 'columns'],
    [4, 1280, 'columns'],
    [4, 768, 'columns'],
    [3, 640, 'columns'],
    [2, 320, 'columns'],
    [9, 1280, 'columns'],
    [9, 640, 'columns'],
    [17, 1280, 'columns'],
    [4, 360, 'columns'],
    [9, 320, 'columns'],
    [9, 1280, 'list'],
    [9, 640, 'list'],
    [9, 320, 'list'],
  ] as const) {
    it(`starts the bars of a row at one height, and breaks no figure and no short word: ${count} tools in a ${layout} layout at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      // In columns that slide nothing but the longest figure says how wide they are: in wide type too.
      const box = put(
        `<div style="font-family: ${count > 9 ? 'DejaVu Sans, Verdana, sans-serif' : 'serif'}"><tool-compare></tool-compare></div>`,
      );
      const element = Object.assign(box.querySelector('tool-compare') as ToolCompare, {
        data: rich(count),
        baseline: 'tool-1',
        layout,
      });
      await settled(element);
      for (const row of parts(element, 'row')) {
        const tops = [...row.querySelectorAll<HTMLElement>('[part~="bar"]')].map((cell) => {
          const { backgroundPositionY } = getComputedStyle(cell);
          return cell.getBoundingClientRect().top + Number.parseFloat(backgroundPositionY.split(', ').at(-1) ?? '');
        });
        expect(new Set(tops).size).to.be.at.most(1);
      }
      for (const cell of parts(element, 'bar')) expect(linesOf(cell.firstChild as Node), cell.textContent ?? '').to.equal(1);
      expect(brokenWords(element, 14)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const cell of parts(element, 'cell')) expect(cell.scrollWidth, cell.textContent ?? '').to.be.at.most(cell.clientWidth);
    });
  }

  for (const width of [1280, 360]) {
    it(`has the verdict's headline within 300 px of its top at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const { description: _, ...data } = pair();
      const element = await mount('tool-compare', { data });
      const bottom = parts(element, 'headline')[0]?.getBoundingClientRect().bottom ?? Number.NaN;
      expect(bottom - element.getBoundingClientRect().top).to.be.below(300);
    });
  }

  it("has the verdict's lines below its headline, as wide as there is room, where they have no figures to stand beside it with", async () => {
    const yes = { kind: 'boolean', better: 'higher' };
    const criteria = ['Offline', 'Export', 'Sync'].map((label) => ({ id: label, label, ...yes }));
    const tools = ['Ada', 'Bento'].map((name, i) => ({
      id: name,
      name,
      values: Object.fromEntries(criteria.map(({ id }, c) => [id, c > i])),
    }));
    const element = await mount('tool-compare', { data: { criteria, tools } });
    const [headline, line] = [...parts(element, 'headline'), ...root(element).querySelectorAll('[part~="verdict"] li')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(line?.top).to.be.above(headline?.bottom ?? Number.NaN);
    expect(line?.width).to.be.above(1000);
  });

  it("shares the verdict's width by what headline and lines of ranked tools need, in one column where there is little", async () => {
    const yes = { kind: 'boolean', better: 'higher' };
    const asked = ['Works offline', 'Exports all that it holds', 'Keeps earlier versions', 'Is free of charge'];
    const criteria = [{ id: 'rank', label: 'Rank', kind: 'rank' }, ...asked.map((label, c) => ({ id: `c${c}`, label, ...yes }))];
    const tools = ['Ada', 'Bento'].map((name, i) => ({
      id: name,
      name,
      values: { rank: 80 - i, ...Object.fromEntries(asked.map((_, c) => [`c${c}`, i ? c === 0 : c > 0])) },
    }));
    const element = await mount('tool-compare', { data: { criteria, tools } });
    const boxes = () =>
      [...parts(element, 'headline'), ...root(element).querySelectorAll('[part~="verdict"] li')].map((one) =>
        one.getBoundingClientRect(),
      );
    const [headline, line] = boxes();
    const panel = parts(element, 'verdict')[0]?.getBoundingClientRect() as DOMRect;
    expect(line?.left).to.be.above(headline?.right ?? Number.NaN);
    expect(line?.left).to.be.below(panel.left + 0.45 * panel.width);
    await setViewport({ width: 768, height: 800 });
    await until(() => (boxes()[1]?.top ?? 0) > (boxes()[0]?.bottom ?? Number.NaN), 'one column');
  });

  for (const [width, height] of [
    [1280, 800],
    [768, 800],
    [360, 640],
    [320, 480],
  ] as const) {
    it(`sticks its head while the page scrolls, and takes at most a fifth of ${width} × ${height} px`, async () => {
      await setViewport({ width, height });
      const data = rich(4);
      const acting = data.tools.map((one) => ({
        ...one,
        action: { label: 'Try free', url: 'https://example.com/' },
        relationship: 'affiliate',
        updated: '2026-11-02',
      }));
      const element = await mount('tool-compare', { data: { ...data, tools: acting }, pick: 'tool-0', baseline: 'tool-1' });
      const head = root(element).querySelector('thead') as HTMLElement;
      await until(() => head.offsetHeight, 'the head');
      await scrollInto(element);
      const { top, height: tall } = head.getBoundingClientRect();
      const stuck = top >= 0;
      // Columns that do not fit, where type is wide or a scroll bar takes room, are in a box that scrolls, which a sticky head cannot
      // leave.
      const slides = getComputedStyle(boxOf(element)).overflowX === 'auto';
      expect(stuck).to.equal(tall <= height / 5 && !slides);
      // On phones the head is the only element that says which tool a figure is of.
      if (width < 480) expect(stuck).to.equal(true);
      scrollTo(0, 0);
    });
  }

  for (const [layout, count] of [
    ['columns', 3],
    ['list', 16],
  ] as const) {
    it(`scrolls an element that takes the focus out from under the sticky head, as ${layout}`, async () => {
      await setViewport({ width: 1280, height: 480 });
      const element = await mount('tool-compare', { data: rich(count), layout, capabilities: 0 });
      // The page is long enough to bring any row to its top.
      put('<p style="height: 2000px"></p>');
      const stops = [...root(element).querySelectorAll<HTMLElement>('tbody th button')];
      const stop = stops[Math.min(4, stops.length - 1)] as HTMLElement;
      const head = root(element).querySelector('thead') as HTMLElement;
      const isCovered = () => stop.getBoundingClientRect().top < head.getBoundingClientRect().bottom;
      // The part that scrolls is loaded when the page is idle, and does not see an earlier focus.
      await until(() => {
        stop.blur();
        scrollBy(0, stop.getBoundingClientRect().top - 5);
        const wasCovered = isCovered();
        stop.focus({ preventScroll: true });
        return wasCovered && !isCovered();
      }, 'the focus below the head');
      scrollTo(0, 0);
    });
  }

  it('ends its choice of a baseline where the choice of rows above it ends, on a phone', async () => {
    await setViewport({ width: 375, height: 800 });
    const element = await mount('tool-compare', { data: pair() });
    const right = (within: string) =>
      root(element).querySelector(`[part~="toolbar"] ${within}`)?.getBoundingClientRect().right ?? Number.NaN;
    expect(right('select')).to.be.closeTo(right('[role="group"]'), 0.5);
  });

  it('breaks no name of fourteen letters in the heads of its columns at 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    const named = (names: readonly string[]) => ({
      data: { tools: names.map((name, i) => ({ ...tool(`t${i}`, {}, { capabilities: {} }), name })) },
    });
    const box = put('<div style="font-family: Arial, Liberation Sans, sans-serif"></div>').firstElementChild as HTMLElement;
    const heights: number[] = [];
    for (const names of [
      ['One', 'Two', 'Three'],
      ['Aufgabenplaner', 'Administration', 'Responsiveness'],
    ]) {
      const element = Object.assign(document.createElement('tool-compare'), named(names));
      box.append(element);
      await settled(element);
      heights.push(...parts(element, 'tool-name').map((name) => name.offsetHeight));
    }
    expect(heights.length).to.equal(4);
    expect(new Set(heights).size).to.equal(1);
  });

  it('keeps a unit in brackets whole, in labels under which columns slide', async () => {
    await setViewport({ width: 768, height: 800 });
    for (const family of ['sans-serif', 'serif', 'DejaVu Sans, Verdana, sans-serif']) {
      const units = ['USD/month', 'GB/minute', 'requests'];
      const criteria = units.map((unit, i) => ({ id: `c${i}`, label: `Cost (${unit})`, kind: 'number' }));
      const names = ['Jetty', 'Slipway', 'Quay', 'Mooring', 'Pontoon', 'Pier'];
      const tools = names.map((name, i) => ({ id: name, name, values: { c0: 10_000 + i, c1: i, c2: i } }));
      const box = put(`<div style="font-family: ${family}"><tool-compare></tool-compare></div>`);
      const element = Object.assign(box.querySelector('tool-compare') as ToolCompare, { data: { criteria, tools } });
      await settled(element);
      expect(brokenWords(element, 14), family).to.deep.equal([]);
    }
  });

  it('has no sticky head in a low window', async () => {
    const element = await mount('tool-compare', { data: many(3) });
    await setViewport({ width: 320, height: 256 });
    await until(() => getComputedStyle(root(element).querySelector('thead') as Element).position === 'static', 'nothing stuck');
  });

  it('sticks its head at the distance from the top that the page sets', async () => {
    const element = await mount('tool-compare', { data: rich(4) });
    element.style.setProperty('--tool-compare-sticky', '40px');
    await scrollInto(element);
    expect(root(element).querySelector('thead')?.getBoundingClientRect().top).to.equal(40);
    scrollTo(0, 0);
  });

  for (const [name, html] of Object.entries(PARENTS)) {
    it(`is as wide as its container, and never widens its page, in ${name}`, async () => {
      // Where scroll bars take room, they do so from the start.
      document.documentElement.style.overflowY = 'scroll';
      for (const width of [320, 375, 768]) {
        await setViewport({ width, height: 800 });
        const given = put(html.replace('*', `<p style="margin: 0">${'Words that fill a line. '.repeat(40)}</p>`));
        const most = (given.querySelector('p') as Element).getBoundingClientRect().width;
        clear();
        const documents = [pair(), rich(4), rich(9)];
        const elements = TAGS.flatMap((tag) =>
          documents.map((data) => {
            const element = put(html.replace('*', `<${tag}></${tag}>`)).querySelector(tag) as ToolCompare;
            return Object.assign(element, { data });
          }),
        );
        await Promise.all(elements.map(settled));
        await frames();
        expect(document.documentElement.scrollWidth, `page at ${width}`).to.be.at.most(width);
        for (const element of elements) {
          const own = element.getBoundingClientRect().width;
          const at = `${element.localName} at ${width}`;
          if (element.localName === 'rank-badge') expect(own, at).to.be.within(40, most);
          else expect(own, at).to.be.closeTo(most, 1);
        }
        clear();
      }
    });
  }

  it('reads from left to right in vertical text, where a page grows to the side, and is no wider than a window of 768 px', async () => {
    await setViewport({ width: 768, height: 800 });
    for (const tag of TAGS) {
      const element = put(`<div style="writing-mode: vertical-rl"><${tag}></${tag}></div>`).querySelector(tag) as ToolCompare;
      element.data = rich(4);
      await settled(element);
      await frames();
      expect(element.getBoundingClientRect().width, tag).to.be.at.most(768);
      expect(getComputedStyle(parts(element, 'surface')[0] as Element).writingMode).to.equal('horizontal-tb');
      clear();
    }
  });
});
