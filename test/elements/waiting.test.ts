import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RankBadge, ToolCompare } from '../../src/index.js';
import { many } from '../support/fixtures.js';
import { setMedia } from '../support/media.js';
import { clear, fold, put, root, until } from '../support/page.js';

/** A comparison whose registry answers when it is told to. */
async function waiting(tools: string, rows: number, capabilities = 0) {
  const criteria = Array.from({ length: rows }, (_, i) => ({
    id: `c${i}`,
    label: `Criterion ${i}`,
    kind: i % 2 ? 'score' : 'text',
  }));
  const element = put('<tool-compare></tool-compare>').firstElementChild as ToolCompare;
  let answer: (() => void) | null = null;
  Object.assign(element, {
    tools,
    criteria: criteria.map(({ id }) => id).join(' '),
    capabilities,
    registry: () =>
      new Promise((resolve) => {
        const values = Object.fromEntries(criteria.map(({ id, kind }) => [id, kind === 'text' ? 'Some' : 0.5]));
        const items = Array.from({ length: capabilities }, (_, i) => ({
          id: `k${i}`,
          title: `Capability ${i}`,
          description: 'What it does.',
          unique: 'What no other has.',
        }));
        const more = capabilities ? { capabilities: { total: capabilities + 4, items }, summary: 'What it is.' } : {};
        answer = () => resolve({ criteria, tools: many(4).tools.map(({ id, name }) => ({ id, name, values, ...more })) });
      }),
  });
  await until(() => element.state === 'loading' && answer, 'loading');
  await element.updateComplete;
  return { element, answer: () => answer?.() };
}

describe('a comparison under way', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const [width, tools, rows, capabilities] of [
    [1280, 'tool-0 tool-1', 9, 0],
    [1280, 'tool-0 tool-1 tool-2 tool-3', 14, 0],
    [360, 'tool-0 tool-1', 9, 0],
    [1280, 'tool-0 tool-1', 9, 8],
    [360, 'tool-0 tool-1', 9, 8],
  ] as const) {
    const count = tools.split(' ').length;
    it(`is about as high as what comes: ${count} tools with ${rows} rows and ${capabilities} capabilities at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const { element, answer } = await waiting(tools, rows, capabilities);
      const before = element.offsetHeight;
      answer();
      await until(() => element.state === 'ready', 'the data');
      await element.updateComplete;
      expect(before / element.offsetHeight).to.be.within(0.8, 1.2);
    });
  }

  for (const [width, tools] of [
    [1600, 'tool-0 tool-1'],
    [1280, 'tool-0 tool-1 tool-2 tool-3'],
    [768, 'tool-0 tool-1'],
    [375, 'tool-0 tool-1'],
  ] as const) {
    it(`begins its columns where those of the table will: ${tools.split(' ').length} tools at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const { element, answer } = await waiting(tools, 9);
      const drawn = root(element).querySelector('[aria-hidden="true"] p')?.lastElementChild;
      const before = drawn?.getBoundingClientRect().left ?? Number.NaN;
      answer();
      await until(() => element.state === 'ready', 'the data');
      await element.updateComplete;
      const cell = root(element).querySelector('tbody td') as HTMLElement;
      const after = cell.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(cell).paddingLeft);
      expect(before).to.be.closeTo(after, 8);
    });
  }

  it('is told in words, and drawn for nobody who hears it', async () => {
    const { element } = await waiting('tool-0 tool-1', 3);
    const drawn = root(element).querySelector('[aria-hidden="true"]');
    expect(fold(root(element).querySelector('[role="status"]')?.textContent ?? '')).to.equal('Loading…');
    expect(drawn?.querySelectorAll('p').length).to.equal(3);
    expect(fold(drawn?.textContent ?? '')).to.equal('');
  });

  it('is quieter than text, also where lines are as dark as that', async () => {
    const { element } = await waiting('tool-0 tool-1', 3);
    element.theme = 'contrast';
    await element.updateComplete;
    const block = root(element).querySelector('[aria-hidden="true"] i');
    expect(getComputedStyle(block as HTMLElement).backgroundColor).to.match(/^rgba\(.*, 0\.[1-3]\d*\)$/);
  });

  it('is quieter than text in a badge, too', async () => {
    const badge = put('<rank-badge tool="tool-0" theme="contrast"></rank-badge>').firstElementChild as RankBadge;
    badge.registry = () => new Promise(() => {});
    await until(() => badge.state === 'loading' && root(badge).querySelector('[part~="value"]'), 'loading');
    const block = root(badge).querySelector('[part~="value"]');
    expect(getComputedStyle(block as HTMLElement).backgroundColor).to.match(/^rgba\(.*, 0\.[1-3]\d*\)$/);
  });

  describe('in motion', () => {
    afterEach(() => setMedia({ reducedMotion: 'no-preference' }));

    it('pulses, but not where motion is reduced', async () => {
      const { element } = await waiting('tool-0', 3);
      const pulses = () => root(element).getAnimations().length;
      expect(pulses()).to.equal(1);
      await setMedia({ reducedMotion: 'reduce' });
      expect(pulses()).to.equal(0);
    });
  });
});
