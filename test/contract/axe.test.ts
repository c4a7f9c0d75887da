import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { violations } from '../support/axe.js';
import { many, pair, tool } from '../support/fixtures.js';
import { clear, frames, mount, parts, pointAt, put, TAGS, type Tag, until } from '../support/page.js';

const rich = (() => {
  const document = pair();
  const criteria = [
    { id: 'rank', label: 'Rank', kind: 'rank', url: 'https://example.com/method' },
    { id: 'adoption', label: 'Adoption', kind: 'score', description: 'How many use it.', group: 'Scores' },
    { id: 'quality', label: 'Quality', kind: 'score', group: 'Scores' },
    { id: 'site', label: 'Site', kind: 'link' },
    { id: 'free', label: 'Free', kind: 'boolean' },
    { id: 'pricing', label: 'Pricing', kind: 'text' },
  ];
  for (const { values } of document.tools)
    Object.assign(values ?? {}, { site: 'https://example.com/', free: { value: true, unverified: true } });
  return { ...document, criteria };
})();

const STATES: Record<string, (tag: Tag) => Promise<Element>> = {
  async empty(tag) {
    const element = put(`<${tag}></${tag}>`).firstElementChild as ToolCompare;
    await element.updateComplete;
    return element;
  },
  async loading(tag) {
    const element = put(`<${tag}></${tag}>`).firstElementChild as ToolCompare;
    Object.assign(element, { registry: () => new Promise(() => {}), tools: 'a', tool: 'a' });
    await until(() => element.state === 'loading', 'loading');
    return element;
  },
  ready: (tag) => mount(tag, { data: rich, searchable: true, variant: 'bar' }),
  partial: (tag) => mount(tag, { data: [tool('a'), { ...tool('b'), url: 'ftp://x' }, tool('c', { rank: 'none' })], debug: true }),
  error: (tag) => mount(tag, { tool: 'a', tools: 'a', debug: true }),
};

describe('axe finds nothing', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 1280, height: 800 });
    document.documentElement.style.colorScheme = '';
  });

  // Bars lie below the text of their cells: without them axe can tell what the text stands on.
  const bars = document.createElement('style');
  bars.textContent = 'tool-compare::part(bar) { background-image: none }';
  const title = document.createElement('h2');
  before(() => {
    title.textContent = 'Page';
    document.body.append(title, bars);
    document.documentElement.lang = 'en';
  });
  after(() => {
    title.remove();
    bars.remove();
  });

  for (const tag of TAGS) {
    for (const [state, make] of Object.entries(STATES)) {
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [1280, 'dark'],
        [320, 'light'],
        [320, 'dark'],
      ] as const) {
        it(`in ${tag}, ${state}, at ${width} px, ${colorScheme}`, async () => {
          await setViewport({ width, height: 800 });
          document.documentElement.style.colorScheme = colorScheme;
          const element = await make(tag);
          const box = element.parentElement as Element;
          expect(await violations(box)).to.deep.equal([]);
        });
      }
    }

    it(`in ${tag} with all open, from right to left`, async () => {
      document.documentElement.dir = 'rtl';
      const element = await mount(tag, { data: rich, expanded: true, plain: true });
      await until(
        () => tag === 'rank-badge' || parts(element, 'capability-body').some((body) => body.textContent?.trim()),
        'the text',
      );
      expect(await violations(element.parentElement as Element)).to.deep.equal([]);
      document.documentElement.dir = '';
    });

    it(`in ${tag} with theme contrast`, async () => {
      const element = await mount(tag, { data: rich, theme: 'contrast' });
      expect(await violations(element.parentElement as Element)).to.deep.equal([]);
    });
  }

  it('in the hint of a badge', async () => {
    const badge = await mount('rank-badge', { data: rich });
    pointAt(parts(badge, 'badge')[0]);
    await until(() => parts(badge, 'hint').length, 'the hint');
    expect(await violations(badge.parentElement as Element)).to.deep.equal([]);
  });

  const weighed = {
    criteria: [
      { id: 'rank', label: 'Rank', kind: 'rank' },
      { id: 'adoption', label: 'Adoption', kind: 'score', weight: 2, group: 'Scores' },
      { id: 'quality', label: 'Quality', kind: 'score', weight: 1, group: 'Scores' },
      { id: 'pricing', label: 'Pricing', kind: 'text' },
      { id: 'free', label: 'Free', kind: 'boolean', better: 'higher' },
      { id: 'offline', label: 'Offline', kind: 'boolean' },
      { id: 'reach', label: 'Reach', kind: 'score', weight: 0, tolerance: 0.1 },
    ],
    tools: many(4).tools.map((one, i) => ({
      ...one,
      url: `https://example.com/${i}`,
      relationship: (['none', 'maker', 'sponsor', 'affiliate'] as const)[i] ?? 'none',
      updated: '2025-03-09',
      values: {
        rank: 10 * i,
        adoption: { value: i / 4, range: [i / 8, i / 4] },
        quality: { value: 0.5, note: 'A note that is longer than what stands in a cell.' },
        pricing: 'Free',
        // Each state a cell can have, and one of them unverified.
        free: [true, false, { status: 'partial', note: 'For a month.' }, { status: 'not-applicable', unverified: true }][i] ?? null,
        offline: i ? null : { value: true, note: 'A note that is longer than what stands in a cell.' },
        reach: i ? { range: [0.1 * i, 0.9] } : 0.5,
      },
    })),
  };

  const LOOKS: Record<string, Record<string, unknown>> = {
    'weights, a baseline, an order and differences only': {
      adjustable: true,
      baseline: 'tool-1',
      sort: 'adoption',
      rows: 'differences',
    },
    'only what is the same': { rows: 'same' },
    'no controls': { plain: true, baseline: 'tool-1' },
    'three tools': { tools: 'tool-0 tool-1 tool-2', sort: 'quality' },
  };
  for (const [look, properties] of Object.entries(LOOKS)) {
    for (const width of [1280, 320]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`in a comparison with ${look}, at ${width} px, ${colorScheme}`, async () => {
          await setViewport({ width, height: 800 });
          document.documentElement.style.colorScheme = colorScheme;
          const element = await mount('tool-compare', { data: weighed, ...properties });
          await frames();
          expect(await violations(element.parentElement as Element)).to.deep.equal([]);
        });
      }
    }
  }

  for (const width of [1280, 320]) {
    it(`in a comparison with a group that is folded and evidence that is open, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const element = await mount('tool-compare', { data: weighed });
      element.shadowRoot?.querySelector<HTMLElement>('tbody th[scope="rowgroup"] button')?.click();
      await element.updateComplete;
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('td button') ?? [])]
        .filter((one) => one.checkVisibility())
        .at(-1)
        ?.click();
      // Before it has its place, part of it lies under others.
      const text = () => parts(element, 'hint')[0]?.querySelector('p');
      const hits = (x: number, y: number) => text()?.contains(element.shadowRoot?.elementFromPoint(x, y) ?? null);
      await until(() => {
        const box = text()?.getBoundingClientRect();
        return box && hits(box.left + 1, box.top + 1) && hits(box.right - 1, box.bottom - 1);
      }, 'the hint in its place');
      expect(element.shadowRoot?.querySelectorAll('tbody th[scope="rowgroup"] [aria-expanded="false"]').length).to.equal(1);
      expect(await violations(element.parentElement as Element)).to.deep.equal([]);
    });
  }

  it('in the hint of a badge whose rank has parts', async () => {
    const badge = await mount('rank-badge', { data: weighed, tool: 'tool-1' });
    pointAt(parts(badge, 'badge')[0]);
    await until(() => parts(badge, 'hint').length, 'the hint');
    await until(() => parts(badge, 'hint')[0]?.textContent?.includes('Rank is made of Adoption (66.7'), 'what it is made of');
    expect(await violations(badge.parentElement as Element)).to.deep.equal([]);
  });

  for (const width of [1280, 320]) {
    it(`in a comparison where nothing counts, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const element = await mount('tool-compare', { data: weighed, adjustable: true });
      for (const input of element.shadowRoot?.querySelectorAll<HTMLInputElement>('fieldset input') ?? []) {
        input.value = '0';
        input.dispatchEvent(new Event('input'));
        await element.updateComplete;
      }
      expect(element.shadowRoot?.querySelector('fieldset + div')?.textContent).to.include('Nothing counts');
      expect(await violations(element.parentElement as Element)).to.deep.equal([]);
    });
  }

  it('in a hint that scrolls', async () => {
    const long = { ...weighed, criteria: weighed.criteria.map((one) => ({ ...one, description: 'It goes on. '.repeat(800) })) };
    const badge = await mount('rank-badge', { data: long, tool: 'tool-1' });
    pointAt(parts(badge, 'badge')[0]);
    await until(() => parts(badge, 'hint')[0]?.querySelector('[tabindex="0"]'), 'the hint');
    expect(await violations(badge.parentElement as Element)).to.deep.equal([]);
  });

  it('in a table so large that its rows are laid out as they come into sight', async () => {
    const criteria = Array.from({ length: 25 }, (_, i) => ({ id: `c${i}`, label: `Criterion ${i}`, kind: 'score' }));
    const tools = Array.from({ length: 20 }, (_, t) => ({
      id: `t${t}`,
      name: `Tool ${t}`,
      values: Object.fromEntries(criteria.map(({ id }, i) => [id, ((t * 7 + i * 3) % 20) / 20])),
    }));
    const element = await mount('tool-compare', { data: { criteria, tools } });
    await frames();
    expect(await violations(element.parentElement as Element)).to.deep.equal([]);
  });

  it('in a table of six at 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await mount('tool-compare', { data: many(6) });
    await frames();
    expect(await violations(element.parentElement as Element)).to.deep.equal([]);
  });
});
