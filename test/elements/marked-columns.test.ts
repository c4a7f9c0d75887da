import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { contrast, groundOf, laidOver } from '../support/colours.js';
import { many } from '../support/fixtures.js';
import { boxOf, clear, fold, mount, parts, pointAt, put, root, settled, until } from '../support/page.js';

/** The side at which the box fades; empty where it does not. */
const fade = (element: ToolCompare): string => {
  const { maskImage } = getComputedStyle(boxOf(element));
  return maskImage === 'none' ? '' : (/to (left|right)|(-?90)deg|(270)deg/.exec(maskImage)?.[0] ?? maskImage);
};
/** Number of px of the table that are out of sight at the end of the reading direction. */
const beyond = (element: ToolCompare): number => {
  const box = boxOf(element);
  return box.scrollWidth - box.clientWidth - Math.abs(box.scrollLeft);
};

describe('columns out of sight at the side', () => {
  afterEach(async () => {
    clear();
    document.documentElement.dir = '';
    await setViewport({ width: 1280, height: 800 });
  });

  for (const [direction, side] of [
    ['ltr', 'right'],
    ['rtl', 'left'],
  ] as const) {
    it(`make the table fade at its ${side} edge, from its start to just before its end, and nowhere else: ${direction}`, async () => {
      document.documentElement.dir = direction;
      await setViewport({ width: 768, height: 800 });
      const element = await mount('tool-compare', { data: many(9), layout: 'columns' });
      const box = boxOf(element);
      const sign = direction === 'ltr' ? 1 : -1;
      await until(() => fade(element), 'the fading edge');
      expect(beyond(element)).to.be.above(100);
      for (const left of [beyond(element), 120, 10_000, 0]) {
        const most = box.scrollWidth - box.clientWidth;
        box.scrollTo({ left: sign * left, behavior: 'instant' });
        // Where widths are no whole pixels, the end can be a pixel nearer than they say.
        await until(() => Math.abs(Math.abs(box.scrollLeft) - Math.min(left, most)) < 2, 'the columns to slide');
        const expected = beyond(element) > 2 ? `to ${side}` : '';
        await until(() => fade(element) === expected, `'${expected}' at ${left} px, found '${fade(element)}'`);
      }
    });
  }

  for (const [count, width, layout] of [
    [3, 1280, 'columns'],
    [9, 1280, 'columns'],
    [9, 360, 'columns'],
    [9, 768, 'list'],
    [9, 360, 'list'],
  ] as const) {
    it(`do not exist where ${count} tools fit in a ${layout} layout at ${width} px: no edge fades`, async () => {
      await setViewport({ width, height: 800 });
      const element = await mount('tool-compare', { data: many(count), layout });
      expect(beyond(element)).to.be.at.most(0);
      expect(fade(element)).to.equal('');
    });
  }

  it('make no edge fade once the window is wide enough, and do so again once it is narrow', async () => {
    await setViewport({ width: 768, height: 800 });
    const element = await mount('tool-compare', { data: many(9), layout: 'columns' });
    await until(() => fade(element), 'the fading edge');
    await setViewport({ width: 1280, height: 800 });
    await until(() => !fade(element), 'no fading edge');
    await setViewport({ width: 768, height: 800 });
    await until(() => fade(element), 'the fading edge again');
  });
});

describe('the baseline', () => {
  afterEach(async () => {
    clear();
    await resetMouse();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const [layout, width] of [
    ['columns', 1280],
    ['columns', 768],
    ['columns', 360],
    ['list', 1280],
    ['list', 360],
  ] as const) {
    it(`has a word and a background of its own, which no other column has: ${layout} at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      for (const pick of [null, 'tool-0', 'tool-1']) {
        const element = await mount('tool-compare', { data: many(layout === 'list' ? 9 : 4), layout, baseline: 'tool-1', pick });
        const heads = layout === 'list' ? [...root(element).querySelectorAll('tbody tr > th')] : parts(element, 'tool-header');
        const [told, others] = [
          heads.filter((head) => /\bBaseline\b/i.test(head.textContent ?? '')),
          heads.filter((head) => !/\bBaseline\b/i.test(head.textContent ?? '')),
        ];
        expect(told.length).to.equal(1);
        expect(fold(told[0]?.textContent ?? '')).to.include('TOOL-1');
        for (const other of others) expect(groundOf(told[0] as Element), `pick ${pick}`).not.to.equal(groundOf(other));
        clear();
      }
    });
  }

  for (const scheme of ['light', 'dark']) {
    for (const theme of ['auto', 'light', 'dark', 'contrast']) {
      it(`keeps its texts legible on its background, also where the pointer marks row and column: theme ${theme} on a ${scheme} page`, async () => {
        const box = put(`<div style="color-scheme: ${scheme}"><tool-compare></tool-compare></div>`);
        const element = box.querySelector('tool-compare') as ToolCompare;
        const values = (i: number) => ({
          rank: 40 + i,
          speed: { value: 0.5 + i / 10, unverified: i === 1, note: 'In words that are longer than what fits.' },
          open: [true, { status: 'partial' }, false, null][i],
        });
        const criteria = [
          { id: 'rank', label: 'Rank', kind: 'rank' },
          { id: 'speed', label: 'Speed', kind: 'score' },
          { id: 'open', label: 'Open', kind: 'boolean', better: 'higher' },
        ];
        const tools = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, name: id.toUpperCase(), values: values(i) }));
        Object.assign(element, { data: { criteria, tools }, baseline: 'b', pick: 'c', theme });
        await settled(element);
        const table = parts(element, 'table')[0] as HTMLElement;
        const mark = getComputedStyle(table.nextElementSibling as Element);
        let seen = 0;
        for (const row of parts(element, 'row')) {
          for (const cell of row.querySelectorAll('td')) {
            const { left, top } = cell.getBoundingClientRect();
            await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 12)] });
            await until(() => cell.matches(':hover'), 'the pointer');
            // The part that follows the pointer is loaded when the page is idle.
            const isMarked = (): boolean => {
              pointAt(cell);
              return mark.backgroundColor !== 'rgba(0, 0, 0, 0)';
            };
            await until(isMarked, 'the mark of the column');
            const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const text = walker.currentNode as Text;
              const holder = text.parentElement as Element;
              if (!fold(text.data) || holder.closest('.hidden')) continue;
              const [ink, ground] = [getComputedStyle(holder).color, groundOf(holder)];
              // The mark of a column covers text and background alike.
              const seenInk = laidOver(mark.backgroundColor, ink);
              const seenGround = laidOver(mark.backgroundColor, ground);
              expect(contrast(seenInk, seenGround), `${text.data}: ${seenInk} on ${seenGround}`).to.be.at.least(4.5);
              seen += 1;
            }
          }
        }
        expect(seen).to.be.at.least(20);
      });
    }
  }
});
