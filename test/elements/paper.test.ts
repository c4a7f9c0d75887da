import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { setMedia } from '../support/media.js';
import { clear, fold, mount, parts, root, until } from '../support/page.js';

const LONG = 'Counted by its makers, on a machine that nobody else has seen.';
const data = {
  criteria: [
    { id: 'size', label: 'Size', kind: 'number', unit: 'GB', better: 'lower', group: 'Figures' },
    { id: 'free', label: 'Free', kind: 'boolean' },
    { id: 'care', label: 'Care', kind: 'text', description: `${LONG} And described in more words than stand beside a label.` },
  ],
  tools: ['Ada', 'Bento', 'Cello'].map((name, i) => ({
    id: name.toLowerCase(),
    name,
    values: {
      size: i ? 3 + i : { value: 2, note: LONG, source: 'https://www.example.com/sizes/', checked: '2025-03-09' },
      free: i === 1 ? { value: true, note: LONG } : true,
      care: 'Some',
    },
  })),
};

const footnotes = (element: ToolCompare) =>
  [...root(element).querySelectorAll<HTMLElement>('ol > li')].map((one) => fold(one.textContent ?? ''));
const heads = (element: ToolCompare) => parts(element, 'tool-name').map((name) => fold(name.textContent ?? ''));

/** Starts printing once the part for paper is loaded. */
async function print(element: ToolCompare): Promise<void> {
  await setMedia({ media: 'print' });
  await until(() => root(element).querySelector('ol'), 'paper');
}

describe('a comparison on paper', () => {
  afterEach(async () => {
    await setMedia({ media: 'screen' });
    await setViewport({ width: 1280, height: 800 });
    clear();
  });

  for (const layout of ['columns', 'list']) {
    it(`has the content of all hints as footnotes, numbered as the marks in the table: ${layout}`, async () => {
      const element = await mount('tool-compare', { data, layout });
      await print(element);
      const told = footnotes(element);
      expect(told).to.include(`Ada, Size: ${LONG} Source: example.com/sizes. Checked Mar 9, 2025.`);
      expect(told).to.include(`Bento, Free: ${LONG}`);
      const numbered = (one: Element) => one.checkVisibility() && getComputedStyle(one, '::after').content.includes('counter');
      expect([...root(element).querySelectorAll('table *')].filter(numbered).length).to.equal(told.length);
    });
  }

  it('tells once what stands behind several values, and gives each the number of that', async () => {
    const from = (page: string) => ({ source: `https://www.example.com/${page}`, checked: '2025-03-09' });
    const pages = ['a', 'b', 'a'];
    const tools = data.tools.map((tool, i) => ({
      ...tool,
      values: { free: { value: true, ...from(pages[i] ?? '') }, size: { value: i, ...from('a'), ...(i === 1 && { note: LONG }) } },
    }));
    const element = await mount('tool-compare', {
      data: { ...data, criteria: data.criteria.slice(0, 2), tools },
      layout: 'columns',
    });
    await print(element);
    expect(footnotes(element)).to.deep.equal([
      'Source: example.com/a. Checked Mar 9, 2025.',
      `Bento, Size: ${LONG} Source: example.com/a. Checked Mar 9, 2025.`,
      'Bento, Free: Source: example.com/b. Checked Mar 9, 2025.',
    ]);
    const numbers = parts(element, 'cell').map((cell) => {
      const mark = [...cell.querySelectorAll('*')].find((one) => getComputedStyle(one, '::after').content.includes('counter'));
      return mark && Number(getComputedStyle(mark).counterReset.replace(/\D/g, ''));
    });
    expect(numbers).to.deep.equal([1, 2, 1, 1, 3, 1]);
  });

  it('says what a footnote is about where all that lead to it are about the same, as a label in several tables is', async () => {
    const told = { source: 'https://www.example.com/a' };
    const tools = Array.from({ length: 30 }, (_, i) => ({
      id: `t${i}`,
      name: `Tool ${i}`,
      values: { care: { value: 'Some', ...told } },
    }));
    const criteria = [{ id: 'care', label: 'Care', kind: 'text', description: `${LONG} In more words than stand beside a label.` }];
    const element = await mount('tool-compare', { data: { criteria, tools }, layout: 'columns' });
    await print(element);
    expect(parts(element, 'table').length).to.be.above(1);
    expect(footnotes(element)).to.deep.equal([`Care: ${LONG} In more words than stand beside a label.`, 'Source: example.com/a.']);
  });

  it('prints a URL with letters for percent-escapes, and leaves escapes that cannot be decoded', async () => {
    const sourced = (url: string) => ({ value: 2, note: LONG, source: url });
    const sources = ['https://a.example/gr%C3%B6%C3%9Fe', 'https://a.example/100%', 'https://a.example/%ff'];
    const tools = data.tools.map((tool, i) => ({ ...tool, values: { size: sourced(sources[i] ?? '') } }));
    const element = await mount('tool-compare', { data: { ...data, tools } });
    await print(element);
    expect(footnotes(element).flatMap((one) => /Source: (.*)\.$/.exec(one)?.[1] ?? [])).to.deep.equal([
      'a.example/größe',
      'a.example/100%',
      'a.example/%ff',
    ]);
  });

  it('has no footnote for a row that a filter hides', async () => {
    const element = await mount('tool-compare', { data, rows: 'same' });
    await print(element);
    expect(footnotes(element).map((one) => one.split(':')[0])).to.deep.equal(['Bento, Free', 'Care']);
  });

  it('has every tool, also from a phone that shows two, and afterwards is on the screen as before', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await mount('tool-compare', { data });
    expect(root(element).querySelectorAll('thead select').length).to.equal(2);
    await print(element);
    expect(heads(element)).to.deep.equal(['Ada', 'Bento', 'Cello']);
    await setMedia({ media: 'screen' });
    await until(() => root(element).querySelectorAll('thead select').length === 2, 'the screen');
    expect(footnotes(element)).to.deep.equal([]);
  });

  for (const count of [4, 9, 17, 30])
    it(`has ${count} columns on a sheet, in as many tables as they take: nothing cut, and no word or figure broken`, async () => {
      // A sheet of A4 within the margins that browsers give it.
      await setViewport({ width: 672 + 16, height: 1000 });
      const criteria = [
        { id: 'rank', label: 'Overall rank', kind: 'rank' },
        { id: 'responsive', label: 'Responsiveness', kind: 'boolean' },
        { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower' },
        { id: 'licence', label: 'Licence', kind: 'text' },
      ];
      const names = ['Linear', 'GitHub Issues', 'Clearboard', 'Gemini 2.5 Pro Preview'];
      const tools = Array.from({ length: count }, (_, i) => ({
        id: `t${i}`,
        name: `${names[i % 4]} ${i}`,
        values: {
          rank: 86.25 - i,
          responsive: i % 3 ? true : null,
          price: 12345.5 + i,
          licence: ['Proprietary', 'Administration'][i % 2],
        },
      }));
      const element = await mount('tool-compare', { data: { criteria, tools }, layout: 'columns' });
      await print(element);

      expect(heads(element)).to.deep.equal(tools.map(({ name }) => name));
      for (const one of parts(element, 'table')) expect(one.getBoundingClientRect().right).to.be.at.most(672 + 8);
      for (const cell of [...parts(element, 'cell'), ...parts(element, 'tool-header')]) {
        const text = cell.textContent ?? '';
        expect(cell.scrollWidth, text).to.be.at.most(cell.clientWidth);
        expect(Number.parseFloat(getComputedStyle(cell).fontSize), text).to.be.at.least(9.6);
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
          for (const { 0: word, index } of node.data.matchAll(/[^\s-]+/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            expect(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size, word).to.be.at.most(1);
          }
      }
    });

  it('has small type for nine columns also before it was laid out for paper: no cell runs into the next', async () => {
    const criteria = [
      { id: 'share', label: 'Share', kind: 'number', unit: '%', min: 0, max: 100, better: 'higher', description: LONG },
    ];
    const tools = Array.from({ length: 9 }, (_, i) => ({ id: `t${i}`, name: `Tool ${i}`, values: { share: 98.75 - i } }));
    // A page that finds no time for what comes when it is idle.
    const { setTimeout: real } = globalThis;
    globalThis.setTimeout = Object.assign((run: () => void, delay = 0) => (delay < 100 ? real(run, delay) : 0), real);
    try {
      const element = await mount('tool-compare', { data: { criteria, tools }, layout: 'columns' });
      await setMedia({ media: 'print' });
      element.style.inlineSize = '672px';
      const mark = parts(element, 'best')[0];
      const cell = mark?.closest('td');
      const right = [mark, cell].map((one) => one?.getBoundingClientRect().right ?? Number.NaN);
      expect(right[0]).to.be.at.most(right[1]);
      const sizes = [mark, cell, parts(element, 'direction')[0]].map((one) =>
        Number.parseFloat(getComputedStyle(one as Element).fontSize),
      );
      expect(Math.max(...sizes)).to.equal(sizes[1]);
    } finally {
      globalThis.setTimeout = real;
    }
  });

  it('has the facts of a list that have no column', async () => {
    await setViewport({ width: 700, height: 800 });
    const criteria = Array.from({ length: 6 }, (_, i) => ({ id: `c${i}`, label: `Figure ${i}`, kind: 'number' }));
    const tools = data.tools.map((one) => ({ ...one, values: Object.fromEntries(criteria.map(({ id }, i) => [id, i])) }));
    const element = await mount('tool-compare', { data: { criteria, tools }, layout: 'list' });
    await print(element);
    const facts = [...root(element).querySelectorAll<HTMLElement>('dl')];
    expect(facts.map((one) => fold(one.textContent ?? '').includes('Figure 5'))).to.deep.equal([true, true, true]);
    expect(facts.every((one) => one.checkVisibility())).to.equal(true);
  });
});
