import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { clear, parts, put, root, until } from '../support/page.js';

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const ADDRESS = 'See https://example.com/a/very/long/path/that/never/breaks/anywhere/in/it';
const RANK = { id: 'rank', label: 'Rank', kind: 'rank' };
const SCORE = { id: 'score', label: 'Internationalization', kind: 'score' };

const two = (names: readonly string[] = ['A', 'B']) => ({
  criteria: [RANK, SCORE],
  tools: names.map((name, i) => ({ id: `t${i}`, name, values: { rank: 50 - i, score: i / 4 } })),
});

/** A comparison on a page with margins, once it shows. */
async function shown(data: unknown, properties: Partial<ToolCompare> = {}, style = ''): Promise<ToolCompare> {
  const [box] = put(`<div style="margin: 16px; ${style}"></div>`).children;
  const element = Object.assign(document.createElement('tool-compare'), { data, ...properties });
  box?.append(element);
  await until(() => element.state === 'ready', 'the comparison');
  await element.updateComplete;
  return element;
}

const overflow = (): number => document.documentElement.scrollWidth - innerWidth;

describe('data as strangers have it', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const [where, data] of Object.entries({
    title: { ...two(), title: LONG },
    description: { ...two(), description: ADDRESS },
    prose: { ...two(), verdict: ADDRESS },
    'name of the leader': two(['Donaudampfschifffahrtsgesellschaft', 'B']),
    'name in a line': two(['A', 'sentence_transformers_multilingual']),
  })) {
    for (const width of [320, 360])
      it(`a long word in a ${where} widens no page of ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        await shown(data);
        expect(overflow()).to.equal(0);
      });
  }

  it('figures with long units keep to their cells on a phone, and bars to one height', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await shown({
      criteria: [{ id: 'x', label: 'X', kind: 'number', better: 'higher', unit: 'requests per second', min: 0, max: 99_999 }],
      tools: [54_321, 4321].map((x, i) => ({ id: `t${i}`, name: `Tool ${i}`, values: { x } })),
    });
    const cells = [...root(element).querySelectorAll<HTMLElement>('td')];
    for (const cell of cells) {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const box = cell.getBoundingClientRect();
      for (const text of range.getClientRects()) expect(text.right).to.be.at.most(box.right + 0.5);
    }
    const [first, second] = cells.map((cell) => getComputedStyle(cell).backgroundPositionY);
    expect(first).to.equal(second);
    expect(overflow()).to.equal(0);
  });

  for (const layout of ['columns', 'list'] as const)
    it(`each cell has its head on a phone: ${layout}`, async () => {
      await setViewport({ width: 360, height: 800 });
      const element = await shown(two(['A', 'B', 'C']), { layout });
      const heads = [...root(element).querySelectorAll<HTMLElement>('thead th')];
      const row = root(element).querySelector('tbody tr');
      expect(heads.length).to.equal(row?.children.length);
      for (const head of heads) expect(getComputedStyle(head).display).not.to.equal('none');
    });

  it('heads stand over their columns in type whose bold digits are wider', async () => {
    for (const width of [600, 768, 900]) {
      clear();
      await setViewport({ width, height: 800 });
      const element = await shown(two(['A', 'B', 'C']), {}, 'font-family: "DejaVu Sans", Verdana, monospace');
      const lefts = (row: Element | null): number[] => [...(row?.children ?? [])].map((cell) => cell.getBoundingClientRect().left);
      expect(lefts(root(element).querySelector('tbody tr'))).to.deep.equal(lefts(root(element).querySelector('thead tr')));
    }
  });

  it('a logo that cannot be loaded is not there', async () => {
    const data = two();
    const element = await shown({
      ...data,
      tools: data.tools.map((tool) => ({ ...tool, logo: new URL('/nope.png', location.href).href })),
    });
    element.scrollIntoView();
    await until(() => parts(element, 'logo').every((logo) => logo.hidden), 'the logos to go');
  });

  for (const layout of ['columns', 'list'] as const)
    it(`a press on '+N more tools' leads to the first of them: ${layout}`, async () => {
      const element = await shown(two(Array.from({ length: 9 }, (_, i) => `Tool ${i}`)), { layout, limit: 4 });
      root(element).querySelector<HTMLElement>('button[part~="more"]')?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => root(element).activeElement?.getAttribute('part') === 'tool-header', 'the focus');
      expect(root(element).activeElement?.textContent).to.contain('Tool 4');
    });
});

describe('properties as apps set them', () => {
  afterEach(clear);

  const ODD: Readonly<Record<string, unknown>> = {
    NaN: Number.NaN,
    'a symbol': Symbol('odd'),
    'an object': {},
    'a set': new Set(['npm']),
    'a number': 5,
    yes: true,
    'an object that is no text': Object.create(null),
    'an object that throws': {
      toString() {
        throw new Error('odd');
      },
    },
  };
  const NAMES = {
    'tool-compare': ['tools', 'registry', 'limit', 'headingLevel', 'capabilities', 'rows', 'baseline', 'sort', 'pick', 'layout'],
    'capability-list': ['tool', 'registry', 'limit', 'headingLevel', 'expanded'],
    'rank-badge': ['tool', 'registry', 'score', 'of', 'label', 'variant', 'href'],
  };
  for (const [tag, names] of Object.entries(NAMES)) {
    for (const [what, value] of Object.entries(ODD)) {
      it(`${what} in any property of a ${tag} ends in something that shows, or in a problem`, async () => {
        for (const name of names) {
          const element = document.createElement(tag) as ToolCompare;
          if (name !== 'registry') element.data = two();
          else Reflect.set(element, tag === 'tool-compare' ? 'tools' : 'tool', 'npm');
          Reflect.set(element, name, value);
          put('<div></div>').append(element);
          const ends = (): boolean => ['ready', 'partial'].includes(element.state) || element.problems.length > 0;
          await until(ends, `${tag}.${name}, which is ${element.state}`);
        }
      });
    }
  }

  it('no weights are offered where nothing is scored', async () => {
    const data = {
      criteria: [{ id: 'x', label: 'X', kind: 'number' }],
      tools: two().tools.map((tool, i) => ({ ...tool, values: { x: i } })),
    };
    const element = await shown(data, { adjustable: true });
    const buttons = [...root(element).querySelectorAll('button')].map(({ textContent }) => textContent?.trim());
    expect(buttons.filter((text) => text?.includes('Weights'))).to.deep.equal([]);
    element.data = two();
    await until(() => root(element).querySelector('[aria-expanded].weigh'), 'the weights');
  });
});
