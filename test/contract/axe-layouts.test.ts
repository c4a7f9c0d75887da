import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { violations } from '../support/axe.js';
import { clear, mount, put, root, until } from '../support/page.js';

const LONG = 'A note that is longer than what stands in a cell.';

/** Rows of each kind and cells of each state, in groups; tools with all that a head may hold. */
const comparison = (count: number) => ({
  title: 'Some tools',
  verdict: 'Take the first of them if you can.',
  asOf: '2025-03-09',
  criteria: [
    { id: 'rank', label: 'Rank', kind: 'rank', description: `${LONG} And more words, so that they stand behind the label.` },
    { id: 'speed', label: 'Speed', kind: 'score', weight: 2, group: 'Scores' },
    { id: 'care', label: 'Care', kind: 'score', weight: 1, group: 'Scores' },
    { id: 'wait', label: 'Wait', kind: 'number', unit: 'ms', min: 0, max: 900, better: 'lower', group: 'Facts' },
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower', group: 'Facts' },
    { id: 'free', label: 'Free', kind: 'boolean', better: 'higher', group: 'Facts' },
    { id: 'site', label: 'Site', kind: 'link' },
  ],
  tools: Array.from({ length: count }, (_, i) => ({
    id: `t${i}`,
    name: `Tool ${i}`,
    url: `https://example.com/${i}`,
    action: { label: 'Try free', url: `https://example.com/try/${i}` },
    relationship: (['affiliate', 'none', 'sponsor', 'maker'] as const)[i % 4] ?? 'none',
    values: {
      rank: 90 - 5 * i,
      speed: { value: 0.9 - i / 20, unverified: i === 1 },
      care: i % 2 ? { value: 0.5, note: LONG } : { range: [0.2, 0.9] },
      wait: 120 + 50 * i,
      price: i ? 4 + i : 'Contact sales',
      free: [true, { status: 'partial' }, false, null, { status: 'not-applicable' }][i % 5] ?? null,
      site: `https://example.com/${i}`,
    },
    capabilities: {
      items: ['common', `own-${i}`].map((id) => ({
        id,
        title: `Can ${id} of ${i}`,
        description: 'What it does.',
        unique: 'What no other does.',
      })),
    },
  })),
});

/** Presses the first button whose words begin so. */
function press(element: ToolCompare, word: string): void {
  [...root(element).querySelectorAll<HTMLElement>('button')].find((one) => one.textContent?.trim().startsWith(word))?.click();
}

const SCENES: Record<string, () => Promise<ToolCompare>> = {
  'two columns, capabilities open': async () => {
    const element = await mount('tool-compare', { data: comparison(2) });
    press(element, 'Open all');
    await until(() => [...root(element).querySelectorAll('details')].every(({ open }) => open), 'the capabilities');
    return element;
  },
  'four columns with a pick, a baseline and weights open': async () => {
    const element = await mount('tool-compare', {
      data: comparison(4),
      pick: 't0',
      baseline: 't1',
      adjustable: true,
      capabilities: 0,
    });
    press(element, 'Weights');
    await element.updateComplete;
    return element;
  },
  'nine columns, ordered': () => mount('tool-compare', { data: comparison(9), layout: 'columns', sort: 'wait', capabilities: 0 }),
  'columns without controls': () => mount('tool-compare', { data: comparison(3), plain: true, baseline: 't1' }),
  'a list with lines unfolded, a pick and a limit': async () => {
    const properties = { layout: 'list', limit: 8, pick: 't9', baseline: 't2', sort: 'speed', capabilities: 0 };
    const element = await mount('tool-compare', { data: comparison(12), ...properties });
    for (const button of [...root(element).querySelectorAll<HTMLElement>('tbody th [aria-expanded="false"]')].slice(0, 2))
      button.click();
    await element.updateComplete;
    return element;
  },
  'a list without controls': () => mount('tool-compare', { data: comparison(9), layout: 'list', plain: true, capabilities: 0 }),
  'columns of which one is missing': () =>
    mount('tool-compare', { data: comparison(2), tools: 't0 gone t1', registry: async () => null, capabilities: 0 }),
  'a list of which one is missing': () =>
    mount('tool-compare', {
      data: comparison(2),
      tools: 't0 gone t1',
      registry: async () => null,
      layout: 'list',
      capabilities: 0,
    }),
  'data under way': async () => {
    const element = put('<tool-compare></tool-compare>').firstElementChild as ToolCompare;
    Object.assign(element, { registry: () => new Promise(() => {}), tools: 'a b' });
    await until(() => element.state === 'loading', 'loading');
    return element;
  },
};

describe('axe finds nothing in any layout, theme and direction', () => {
  // Bars lie below the text of their cells: without them axe can tell what the text stands on.
  const bars = document.createElement('style');
  bars.textContent = 'tool-compare::part(bar) { background-image: none }';
  before(() => {
    document.body.append(bars);
    document.documentElement.lang = 'en';
  });
  after(() => bars.remove());
  afterEach(async () => {
    clear();
    document.documentElement.dir = '';
    await setViewport({ width: 1280, height: 800 });
  });

  for (const [scene, make] of Object.entries(SCENES)) {
    for (const width of [320, 768, 1280]) {
      it(`${scene}, at ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        const element = await make();
        for (const theme of ['light', 'dark', 'contrast'] as const) {
          for (const direction of ['ltr', 'rtl']) {
            element.theme = theme;
            document.documentElement.dir = direction;
            await element.updateComplete;
            expect(await violations(element.parentElement as Element), `${theme}, ${direction}`).to.deep.equal([]);
          }
        }
      });
    }
  }
});
