import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { clear, fold, labelOf, labelsOf, parts, put, until } from '../support/page.js';

const COUNT = 60;
const criteria = Array.from({ length: COUNT }, (_, i) => ({ id: `c${i}`, label: `Criterion ${i}`, kind: 'score' }));
const data = {
  criteria,
  tools: Array.from({ length: 12 }, (_, t) => ({
    id: `t${t}`,
    name: `Tool ${t}`,
    // From the sixth row on, every second row has the same values for all tools.
    values: Object.fromEntries(criteria.map(({ id }, i) => [id, i > 5 && i % 2 ? 0.5 : (i + t) / 100])),
  })),
};

const cellsOf = (row: Element): string[] =>
  [...row.querySelectorAll('[part~="value"]')].map((cell) => cell.firstChild?.textContent ?? '');
const printed = (element: ToolCompare): string[][] => parts(element, 'row').map(cellsOf);
const wanted = (element: ToolCompare): string[][] => element.view?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
const isSeen = (row: Element): boolean => {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && bottom > top;
};

/** The rows in sight: the printed texts of each, and the texts that it should have. */
function seen(element: ToolCompare): { printed: string[][]; wanted: string[][] } {
  const all = wanted(element);
  const byLabel = new Map(element.view?.rows.map(({ criterion }, i) => [criterion.label, all[i] ?? []]));
  const rows = parts(element, 'row').filter(isSeen);
  return {
    printed: rows.map(cellsOf),
    wanted: rows.map((row) => byLabel.get(fold(labelOf(row.querySelector('[part~="criterion"]') as Element))) ?? []),
  };
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const isDrawn = (element: ToolCompare): boolean => printed(element).join() === wanted(element).join();

/** Reverses the order of the tools, and settles once the rows in sight are drawn, while the far rows still wait. */
async function reverse(element: ToolCompare): Promise<void> {
  element.tools = element.view?.tools.map(({ id }) => id).reverse() ?? [];
  // Drawing is the next microtask.
  await null;
}

/** A large table, once the part that delays far rows is loaded, which happens when the page is idle. */
async function drawn(): Promise<ToolCompare> {
  const element = Object.assign(document.createElement('tool-compare'), { data });
  put('').append(element);
  await until(() => labelsOf(element).length === COUNT, 'all rows');
  do {
    await until(() => isDrawn(element), 'all rows');
    await frame();
    await reverse(element);
  } while (isDrawn(element));
  await until(() => isDrawn(element), 'the rows that wait');
  return element;
}

describe('the rows of a large table that are out of sight when its cells change', () => {
  beforeEach(() => setViewport({ width: 1280, height: 600 }));
  afterEach(() => {
    clear();
    Reflect.deleteProperty(document, 'hidden');
    scrollTo(0, 0);
  });

  it('are redrawn after the rows in sight, which have the new values at once', async () => {
    const element = await drawn();
    scrollTo(0, 900);
    await reverse(element);
    const now = seen(element);
    expect(now.printed.length).to.be.above(5);
    expect(now.printed).to.deep.equal(now.wanted);
    expect(isDrawn(element)).to.equal(false);
    await until(() => isDrawn(element), 'the rest');
  });

  it('have the new values once the update is complete', async () => {
    const element = await drawn();
    await reverse(element);
    expect(isDrawn(element)).to.equal(false);
    await element.updateComplete;
    expect(printed(element)).to.deep.equal(wanted(element));
  });

  it('have the new values in the frame in which the change moves them into sight', async () => {
    const element = await drawn();
    element.rows = 'differences';
    await reverse(element);
    await frame();
    await element.updateComplete;
    const now = seen(element);
    expect(now.printed.length).to.be.above(5);
    expect(now.printed).to.deep.equal(now.wanted);
  });

  it('do not wait in a hidden page, which has no animation frames', async () => {
    const element = await drawn();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    await reverse(element);
    expect(printed(element)).to.deep.equal(wanted(element));
  });

  it('wait one second at most where the page is hidden after the change', async () => {
    const element = await drawn();
    const { requestAnimationFrame: real } = window;
    window.requestAnimationFrame = () => 0;
    try {
      await reverse(element);
      expect(isDrawn(element)).to.equal(false);
      await element.updateComplete;
      expect(printed(element)).to.deep.equal(wanted(element));
    } finally {
      window.requestAnimationFrame = real;
    }
  });

  it('do not wait once the page is printed', async () => {
    const element = await drawn();
    await reverse(element);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    // On paper the columns stand in several tables below each other.
    const tables = parts(element, 'table').map((one) => [...one.querySelectorAll('[part~="row"]')].map(cellsOf));
    const whole = tables.reduce((all, rows) => all.map((row, i) => [...row, ...(rows[i] ?? [])]));
    expect(whole).to.deep.equal(wanted(element));
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
  });
});
