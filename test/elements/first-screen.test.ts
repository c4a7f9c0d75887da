import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { clear, labelsOf, parts, put, until } from '../support/page.js';

const criteria = Array.from({ length: 60 }, (_, i) => ({
  id: `c${i}`,
  label: `Criterion ${i}`,
  kind: i % 4 ? 'score' : 'text',
  group: `Group ${i % 3}`,
}));
const tools = Array.from({ length: 12 }, (_, t) => ({
  id: `t${t}`,
  name: `Tool ${t}`,
  // Every second row has the same values for all tools.
  values: Object.fromEntries(criteria.map(({ id }, i) => [id, i % 4 ? (i % 2 ? t / 12 : 0.5) : i % 8 ? 'same' : `Text ${t}`])),
}));
const data = { criteria, tools };

/** Labels in the order of their groups. */
const inGroups = [0, 1, 2].flatMap((group) => criteria.filter((_, i) => i % 3 === group).map(({ label }) => label));

/** The comparison as drawn before the first frame. */
async function drawn(properties: Partial<ToolCompare> = {}, above = 0): Promise<ToolCompare> {
  const box = put(`<p style="height: ${above}px; margin: 0"></p>`);
  const element = Object.assign(document.createElement('tool-compare'), { data, ...properties });
  box?.append(element);
  await element.updateComplete;
  return element;
}

const lastBottom = (element: ToolCompare): number => parts(element, 'row').at(-1)?.getBoundingClientRect().bottom ?? 0;

describe('the first screen of a large table', () => {
  beforeEach(() => setViewport({ width: 1280, height: 800 }));
  afterEach(() => {
    clear();
    Reflect.deleteProperty(document, 'hidden');
    scrollTo(0, 0);
  });

  it('is drawn first, with room for the other rows, which follow at once and move nothing that is in sight', async () => {
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift' });
    const element = await drawn();
    const first = labelsOf(element);
    const height = element.offsetHeight;
    expect(first.length).to.be.below(40);
    expect(first).to.deep.equal(inGroups.slice(0, first.length));
    expect(lastBottom(element)).to.be.above(innerHeight);
    await until(() => labelsOf(element).length === criteria.length, 'the rest');
    expect(labelsOf(element)).to.deep.equal(inGroups);
    expect(element.offsetHeight).to.be.closeTo(height, height / 5);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    observer.disconnect();
    expect(shift).to.equal(0);
  });

  it('is filled with rows where a filter hides some rows', async () => {
    const element = await drawn({ rows: 'differences' });
    expect(lastBottom(element)).to.be.above(innerHeight);
    const shown = element.view?.rows.length;
    expect(labelsOf(element).length).to.be.below(shown ?? 0);
    await until(() => labelsOf(element).length === shown, 'the rest');
  });

  it('has all rows in a hidden page, which has no animation frames', async () => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    expect(labelsOf(await drawn())).to.have.length(criteria.length);
  });

  it('has all rows where the page is scrolled beyond the top of the table', async () => {
    put('<p style="height: 3000px"></p>');
    const box = put('<div style="min-height: 4000px"></div>').firstElementChild;
    scrollTo(0, 3400);
    const element = Object.assign(document.createElement('tool-compare'), { data });
    box?.append(element);
    await element.updateComplete;
    expect(labelsOf(element)).to.have.length(criteria.length);
  });

  it('has all rows once the page is printed', async () => {
    const element = await drawn();
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(labelsOf(element)).to.have.length(criteria.length);
  });

  it('has as few rows as possible where the table is below the window', async () => {
    const element = await drawn({}, 2000);
    expect(labelsOf(element).length).to.be.below(5);
    await until(() => labelsOf(element).length === criteria.length, 'the rest');
  });
});

describe('the capabilities below the first screen', () => {
  const items = Array.from({ length: 6 }, (_, i) => ({ id: `i${i}`, title: `Capability ${i}`, description: 'Of some words.' }));
  const withRows = (count: number) => ({
    criteria: criteria.slice(0, count),
    tools: tools.slice(0, 2).map(({ values, ...tool }) => ({
      ...tool,
      values: Object.fromEntries(Object.entries(values).slice(0, count)),
      summary: 'A tool.',
      capabilities: { total: 9, items },
    })),
  });

  beforeEach(() => setViewport({ width: 1280, height: 800 }));
  afterEach(clear);

  it('are empty room in the first frame, and drawn in the second', async () => {
    const element = await drawn({ data: withRows(20) });
    expect(parts(element, 'capabilities')).to.have.length(0);
    const height = element.offsetHeight;
    await until(() => parts(element, 'capability').length === 12, 'the lists');
    expect(element.offsetHeight).to.be.closeTo(height, 24);
  });

  it('have their headings in the first frame where these may be in sight', async () => {
    const element = await drawn({ data: withRows(4) });
    expect(parts(element, 'capabilities')).to.have.length(2);
  });

  for (const [what, capabilities, width] of [
    ['a button reveals more', 4, 1280],
    ['more are listed elsewhere', 8, 1280],
    ['more are listed elsewhere, on a phone', 8, 360],
  ] as const) {
    it(`have as much room in the first frame as their lists take later: ${what}`, async () => {
      await setViewport({ width, height: 800 });
      const element = await drawn({ data: withRows(4), capabilities });
      expect(parts(element, 'capability')).to.have.length(0);
      const height = element.offsetHeight;
      await until(() => parts(element, 'capability').length === 2 * Math.min(capabilities, 6), 'the lists');
      // Engines round the heights of lines differently.
      expect(element.offsetHeight).to.be.closeTo(height, 10);
    });
  }
});
