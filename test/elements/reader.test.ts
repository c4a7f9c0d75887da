import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare, ToolViewEvent } from '../../src/index.js';
import { tool } from '../support/fixtures.js';
import {
  clear,
  fold,
  idled,
  labelOf,
  labelsOf as labels,
  mount,
  offers,
  parts,
  put,
  root,
  tableOf,
  textOf,
  until,
} from '../support/page.js';

const criteria = [
  { id: 'rank', label: 'Rank', kind: 'rank' },
  { id: 'speed', label: 'Speed', kind: 'score', weight: 3 },
  { id: 'care', label: 'Care', kind: 'score', weight: 1 },
  { id: 'pricing', label: 'Pricing', kind: 'text' },
  { id: 'price', label: 'Price', kind: 'number', unit: 'euro', better: 'lower' },
];
const of = (id: string, rank: number, speed: unknown, care: number, price: number) => ({
  ...tool(id, {}, { capabilities: {} }),
  values: { rank, speed, care, price, pricing: 'Paid' },
});
const data = { criteria, tools: [of('a', 50, 0.4, 0.8, 3), of('b', 60, 0.6, 0.2, 1), of('c', 40, 0.2, 0.6, 2)] };

const columns = (element: ToolCompare) => parts(element, 'tool-name').map((name) => name.textContent);
const row = (element: ToolCompare, label: string) =>
  tableOf(element)
    .find(([first]) => first === label)
    ?.slice(1);
const baselines = (element: ToolCompare) => root(element).querySelector('[part~="toolbar"] select') as HTMLSelectElement;
/** The button of the toolbar whose text begins with this word. */
const press = (element: ToolCompare, word: string) =>
  [...root(element).querySelectorAll<HTMLButtonElement>('[part~="toolbar"] button')].find((one) =>
    one.textContent?.trim().startsWith(word),
  ) as HTMLButtonElement;
const status = (element: ToolCompare) => fold(root(element).querySelector('[part~="toolbar"] [role="status"]')?.textContent ?? '');
const sliders = (element: ToolCompare) => root(element).querySelectorAll<HTMLInputElement>('input[type="range"]');
/** The sentence on how stable the order is. */
const stability = (element: ToolCompare) => fold(root(element).querySelector('fieldset + div [role="status"]')?.textContent ?? '');

async function unfoldWeights(element: ToolCompare): Promise<void> {
  press(element, 'Weights').click();
  await element.updateComplete;
}

function choose(box: HTMLSelectElement, value: string): void {
  box.value = value;
  box.dispatchEvent(new Event('change'));
}

function slideTo(input: HTMLInputElement, value: number): void {
  input.value = String(value);
  input.dispatchEvent(new Event('input'));
}

/** A node of the accessibility tree. */
interface Named {
  readonly role: string;
  readonly name?: string;
  readonly value?: string;
  readonly valuetext?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly children?: readonly Named[];
}

/** Collects the `tool-view` events that the page receives. */
function listen(element: ToolCompare): ToolViewEvent[] {
  const events: ToolViewEvent[] = [];
  element.addEventListener('tool-view', (event) => events.push(event));
  return events;
}

describe('what the reader can do with a comparison', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 1280, height: 800 });
  });

  describe('rows', () => {
    it('shows only differences, or only what is the same, and says how many that are', async () => {
      const element = await mount('tool-compare', { data });
      const events = listen(element);
      press(element, 'Differences').click();
      await until(() => events.length, 'the event');
      expect(labels(element)).to.deep.equal(['Rank', 'Speed', 'Care', 'Price']);
      expect(status(element)).to.equal('4 of 5 rows shown');
      expect([element.rows, element.view?.shown, element.view?.hiddenRows, events[0]?.change, events[0]?.rows]).to.deep.equal([
        'differences',
        'differences',
        1,
        'rows',
        'differences',
      ]);
      press(element, 'Same').click();
      await until(() => events.length === 2, 'the event');
      expect(labels(element)).to.deep.equal(['Pricing']);
      expect(textOf(element, 'verdict')).to.match(/^4 of 5 rows differ\.?$/);
      expect(element.view?.verdict?.claims).to.deep.equal([]);
    });

    it('does as its attribute says, and tells the page nothing of that', async () => {
      const element = await mount('tool-compare', { data, rows: 'same' });
      const events = listen(element);
      expect(labels(element)).to.deep.equal(['Pricing']);
      element.setAttribute('rows', 'all');
      await element.updateComplete;
      expect(labels(element).length).to.equal(5);
      expect(events).to.deep.equal([]);
    });

    it('falls back to all rows, and to no weights, where the attribute is not understood', async () => {
      const element = await mount('tool-compare', { data });
      element.setAttribute('rows', 'diferences');
      element.setAttribute('adjustable', 'false');
      await until(() => element.problems.length === 2, 'the warnings');
      expect(element.problems.map(({ path, suggestion }) => [path, suggestion])).to.deep.equal([
        ['@rows', 'differences'],
        ['@adjustable', undefined],
      ]);
      expect([element.rows, element.adjustable, labels(element).length]).to.deep.equal(['all', false, 5]);
      expect(sliders(element).length).to.equal(0);
    });

    it('counts what is tied by tolerance as the same', async () => {
      const close = [{ id: 'x', label: 'X', kind: 'number', tolerance: 0.1, better: 'higher' }];
      const tools = [0.7, 0.8].map((x, i) => ({ id: `t${i}`, name: `T${i}`, values: { x } }));
      const element = await mount('tool-compare', { data: { criteria: close, tools }, rows: 'differences' });
      expect(element.view?.rows).to.deep.equal([]);
      expect(element.view?.hiddenRows).to.equal(1);
    });
  });

  describe('baseline', () => {
    it('says how the others differ from the tool that is chosen', async () => {
      const element = await mount('tool-compare', { data });
      const events = listen(element);
      choose(baselines(element), 'a');
      await until(() => events.length, 'the event');
      expect([element.baseline, element.view?.baseline, events[0]?.baseline]).to.deep.equal(['a', 'a', 'a']);
      expect(row(element, 'Price')).to.deep.equal(['3 euro', '1 euro best 2 euro lower, better', '2 euro 1 euro lower, better']);
      expect(row(element, 'Pricing')).to.deep.equal(['Paid', 'Paid same', 'Paid same']);
      choose(baselines(element), '');
      await until(() => events.length === 2, 'the event');
      expect(row(element, 'Price')).to.deep.equal(['3 euro', '1 euro best', '2 euro']);
    });

    it('passes over a tool that is not shown, with a warning', async () => {
      const element = await mount('tool-compare', { data, baseline: 'nobody', sort: 'nothing' });
      expect(element.view?.baseline).to.equal(null);
      expect(element.problems.map(({ path, severity }) => [path, severity])).to.deep.equal([
        ['@baseline', 'warning'],
        ['@sort', 'warning'],
      ]);
      expect(element.state).to.equal('ready');
    });
  });

  describe('sort', () => {
    it('orders the columns by a row, best first, from its header', async () => {
      const element = await mount('tool-compare', { data });
      const events = listen(element);
      const button = root(element).querySelector<HTMLButtonElement>('[aria-label="Order by Price"]');
      button?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => events.length, 'the event');
      expect(columns(element)).to.deep.equal(['B', 'C', 'A']);
      expect([button?.ariaPressed, element.sort, events[0]?.tools]).to.deep.equal(['true', 'price', ['b', 'c', 'a']]);
      expect(row(element, 'Rank')).to.deep.equal(['60/100 best', '40/100', '50/100']);
      await sendKeys({ press: 'Enter' });
      await until(() => events.length === 2, 'the event');
      expect(columns(element)).to.deep.equal(['A', 'B', 'C']);
    });
  });

  describe('weights', () => {
    const slider = (element: ToolCompare, label: string) =>
      [...root(element).querySelectorAll<HTMLLabelElement>('fieldset label')].find((one) => one.textContent?.includes(label))
        ?.control as HTMLInputElement;

    it('order the tools by their weighted score, and say how stable that is', async () => {
      const element = await mount('tool-compare', { data, adjustable: true });
      expect(columns(element)).to.deep.equal(['A', 'B', 'C'].sort((x, y) => (x === y ? 0 : x < y ? -1 : 1)));
      expect(row(element, 'Weighted score')).to.deep.equal(['50/100', '50/100', '30/100']);
      expect(stability(element)).to.equal('A and B share the lead.');
    });

    it('can be changed by keyboard: order, verdict and sentence follow, the author’s stay visible and one press away', async () => {
      const element = await mount('tool-compare', { data, adjustable: true });
      await unfoldWeights(element);
      const events = listen(element);
      const input = slider(element, 'Care');
      expect(fold(input.getAttribute('aria-valuetext') ?? '')).to.equal('25%, by the author 25%');
      input.focus();
      await sendKeys({ press: 'End' });
      await until(() => events.length, 'the event');
      expect([events[0]?.change, events[0]?.weights]).to.deep.equal(['weights', { speed: 3, care: 6 }]);
      expect(columns(element)).to.deep.equal(['A', 'C', 'B']);
      expect(textOf(element, 'verdict')).to.include('A ranks highest by Weighted score: 66.67/100');
      expect(stability(element)).to.match(/^A stays ahead unless (Care counts for less than|Speed counts for more than) \d+%\.$/);
      expect(fold(input.getAttribute('aria-valuetext') ?? '')).to.equal('66.7%, by the author 25%');
      const reset = root(element).querySelector<HTMLButtonElement>('fieldset + div button');
      reset?.click();
      await until(() => events.length === 2, 'the event');
      expect(events[1]?.weights).to.equal(null);
      expect(row(element, 'Weighted score')).to.deep.equal(['50/100', '50/100', '30/100']);
      expect(reset?.ariaDisabled).to.equal('true');
    });

    it('order the tools: the button in the row of the weighted score says so, and comes back to it', async () => {
      const element = await mount('tool-compare', { data, adjustable: true });
      const button = (name: string) => root(element).querySelector<HTMLButtonElement>(`[aria-label="Order by ${name}"]`);
      const state = (name: string) => [button(name)?.ariaPressed, button(name)?.closest('th')?.getAttribute('aria-sort')];
      expect(state('Weighted score')).to.deep.equal(['true', 'descending']);
      button('Price')?.click();
      await element.updateComplete;
      expect([state('Weighted score'), state('Price')]).to.deep.equal([
        ['false', null],
        ['true', 'ascending'],
      ]);
      const events = listen(element);
      button('Weighted score')?.click();
      await until(() => events.length, 'the event');
      expect([events[0]?.sort, element.sort, ...state('Weighted score')]).to.deep.equal([null, null, 'true', 'descending']);
      expect(element.problems).to.deep.equal([]);
    });

    it('keep the focus on the button that gives them back', async () => {
      const element = await mount('tool-compare', { data, adjustable: true });
      slideTo(slider(element, 'Care'), 100);
      await element.updateComplete;
      const reset = root(element).querySelector<HTMLButtonElement>('fieldset + div button');
      reset?.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect([root(element).activeElement === reset, reset?.ariaDisabled]).to.deep.equal([true, 'true']);
      const events = listen(element);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(events.length).to.equal(0);
    });

    it('start folded to one line that says how stable the order is; the author’s are offered back once they are changed', async () => {
      const element = await mount('tool-compare', { data, adjustable: true });
      const back = root(element).querySelector<HTMLButtonElement>('fieldset + div button');
      const button = press(element, 'Weights');
      const seen = () => [sliders(element)[0]?.checkVisibility(), back?.checkVisibility(), button.ariaExpanded];
      expect(seen()).to.deep.equal([false, false, 'false']);
      expect(stability(element)).to.equal('A and B share the lead.');
      await unfoldWeights(element);
      expect(seen()).to.deep.equal([true, true, 'true']);
      slideTo(slider(element, 'Care'), 100);
      button.click();
      await element.updateComplete;
      expect(seen()).to.deep.equal([false, true, 'false']);
    });

    it('are those of the slider, without the noise of doubles: equals are level', async () => {
      const uneven = criteria.map((one) => ({ ...one, ...(one.id === 'speed' && { weight: 1.1 }) }));
      const third = { id: 'size', label: 'Size', kind: 'score', weight: 1 };
      const tools = [
        { ...of('a', 50, 1, 1, 3), values: { speed: 1, care: 1, size: 0 } },
        { ...of('b', 50, 0, 0, 3), values: { speed: 0, care: 0, size: 1 } },
      ];
      const element = await mount('tool-compare', { data: { criteria: [...uneven, third], tools }, adjustable: true });
      for (const [name, to] of [
        ['Speed', 20],
        ['Care', 35],
        ['Size', 55],
      ] as const) {
        slideTo(slider(element, name), to);
        await element.updateComplete;
      }
      expect(row(element, 'Weighted score')).to.deep.equal(['50/100', '50/100']);
      expect(stability(element)).to.equal('A and B share the lead.');
    });

    it('may be as small as authors like', async () => {
      const small = criteria.map((one) => ({ ...one, ...(one.weight && { weight: one.weight / 1000 }) }));
      const element = await mount('tool-compare', { data: { criteria: small, tools: data.tools }, adjustable: true });
      expect(['Speed', 'Care'].map((name) => slider(element, name).value)).to.deep.equal(['50', '17']);
    });

    it('say so where none is left', async () => {
      const element = await mount('tool-compare', { data, adjustable: true });
      for (const name of ['Speed', 'Care']) {
        slideTo(slider(element, name), 0);
        await element.updateComplete;
      }
      expect(stability(element)).to.equal('Nothing counts now, so the tools are not ordered: give something weight.');
    });

    it('do not order a tool that misses a score', async () => {
      const tools = [...data.tools, of('d', 70, null, 1, 9)];
      const element = await mount('tool-compare', { data: { criteria, tools }, adjustable: true });
      expect(row(element, 'Weighted score')?.at(-1)).to.equal('unknown');
      expect(columns(element).at(-1)).to.equal('D');
      slideTo(slider(element, 'Speed'), 0);
      await until(() => row(element, 'Weighted score')?.at(0) === '100/100 best', 'the order');
      expect(columns(element)[0]).to.equal('D');
    });

    it('pass over a score that no tool has', async () => {
      const more = [...criteria, { id: 'fame', label: 'Fame', kind: 'score' }];
      const element = await mount('tool-compare', { data: { ...data, criteria: more }, adjustable: true });
      expect(sliders(element).length).to.equal(2);
      expect(row(element, 'Weighted score')).to.deep.equal(['50/100', '50/100', '30/100']);
    });

    it('lead to how the rank is worked out: from its label, or from the hint that says what it is made of', async () => {
      const method = criteria.map((one) => (one.kind === 'rank' ? { ...one, url: 'https://example.com/method' } : one));
      const label = () => parts(element, 'criterion')[0] as HTMLElement;
      const element = await mount('tool-compare', { data: { criteria: method, tools: data.tools } });
      label().querySelector('button')?.click();
      await until(() => parts(element, 'hint').length, 'the hint');
      expect(parts(element, 'hint')[0]?.querySelector('a')?.href).to.equal('https://example.com/method');
      const unweighted = method.map(({ weight: _, ...one }) => one);
      element.data = { criteria: unweighted, tools: data.tools };
      await until(() => label().querySelector('a')?.href === 'https://example.com/method', 'the link alone');
    });

    it('say what the rank is made of, and where that does not add up to what is printed', async () => {
      const element = await mount('tool-compare', { data });
      parts(element, 'criterion')[0]?.querySelector('button')?.click();
      await until(() => parts(element, 'hint').length, 'the hint');
      expect(textOf(element, 'hint')).to.equal(
        'Rank is made of Speed (75%) and Care (25%). The parts do not add up to the printed figure of B (they give 50, printed 60/100) and C (they give 30, printed 40/100).',
      );
    });
  });

  describe('stays where they are when data changes', () => {
    const noted = (price: number, note: string) => ({
      criteria,
      tools: data.tools.map((one, i) => (i ? one : { ...one, values: { ...one.values, price: { value: price, note } } })),
    });
    const button = (element: ToolCompare) => root(element).querySelector<HTMLButtonElement>('td button');

    it('the focus on a button in a cell, and what it has opened', async () => {
      const element = await mount('tool-compare', { data: noted(3, 'Of May, as the price list of its makers has it.') });
      button(element)?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => textOf(element, 'hint') === 'Of May, as the price list of its makers has it.', 'the hint');
      element.data = noted(9, 'Of June, as the price list of its makers has it.');
      await element.updateComplete;
      expect(row(element, 'Price')?.[0]).to.match(/^9 euro/);
      expect(root(element).activeElement).to.equal(button(element));
      expect(textOf(element, 'hint')).to.equal('Of June, as the price list of its makers has it.');
      element.sort = 'price';
      await element.updateComplete;
      expect(columns(element)).to.deep.equal(['B', 'C', 'A']);
      expect(root(element).activeElement).to.equal(button(element));
      expect(parts(element, 'hint')[0]?.matches(':popover-open')).to.equal(true);
      await sendKeys({ press: 'Escape' });
      expect(parts(element, 'hint').length).to.equal(0);
    });

    it('the focus in the header of a row, and what its label has opened', async () => {
      const about = (label: string, more: object) => ({
        criteria: criteria.map((one) => (one.id === 'price' ? { ...one, ...more, label } : one)),
        tools: data.tools,
      });
      const long = (month: string) => ({
        description: `What the makers ask for on their own pages, without taxes, as of ${month}.`,
      });
      const linked = { url: 'https://example.com/prices' };
      const element = await mount('tool-compare', { data: about('Price', long('May')) });
      const header = () => parts(element, 'criterion').find(({ textContent }) => /Price|Cost/.test(textContent ?? ''));
      const focused = () => root(element).activeElement;
      const label = header()?.querySelector('button');
      label?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => textOf(element, 'hint').endsWith('as of May.'), 'the hint');
      element.data = about('Cost', long('June'));
      await element.updateComplete;
      expect([focused(), label?.textContent]).to.deep.equal([label, 'Cost']);
      expect(textOf(element, 'hint')).to.match(/as of June\.$/);
      expect(parts(element, 'hint')[0]?.matches(':popover-open')).to.equal(true);
      const sorter = root(element).querySelector<HTMLButtonElement>('[aria-label="Order by Cost"]');
      sorter?.focus();
      element.data = about('Price', linked);
      await element.updateComplete;
      expect([focused(), sorter?.ariaLabel]).to.deep.equal([sorter, 'Order by Price']);
      expect([...(header()?.querySelectorAll('button') ?? [])]).to.deep.equal([sorter]);
      expect(parts(element, 'hint')).to.deep.equal([]);
      const link = header()?.querySelector('a');
      link?.focus();
      element.data = about('Cost', { ...linked, better: 'lower' });
      await element.updateComplete;
      expect([focused(), link?.textContent, link?.href]).to.deep.equal([link, 'Cost', linked.url]);
      sorter?.click();
      await until(() => sorter?.ariaPressed === 'true', 'the order');
      element.data = about('Price', {});
      element.plain = true;
      await element.updateComplete;
      expect(header()?.childElementCount, header()?.innerHTML).to.equal(header()?.querySelectorAll('small').length);
      expect(header()?.firstChild?.textContent).to.equal('Price');
    });

    it('no row that was folded, once nothing can unfold it', async () => {
      const grouped = { criteria: criteria.map((one) => ({ ...one, group: 'All' })), tools: data.tools };
      const element = await mount('tool-compare', { data: grouped });
      root(element).querySelector<HTMLButtonElement>('tbody th[scope="rowgroup"] button')?.click();
      await element.updateComplete;
      const heights = () => parts(element, 'row').map((one) => one.offsetHeight > 0);
      expect(heights()).to.not.include(true);
      element.plain = true;
      await element.updateComplete;
      expect(heights()).to.not.include(false);
    });
  });

  it('shows a range that stands for a value as a bar of its own', async () => {
    const ranged = { ...data.tools[0], values: { ...data.tools[0]?.values, speed: { range: [0.2, 0.9] } } };
    const element = await mount('tool-compare', { data: { criteria, tools: [ranged, ...data.tools.slice(1)] } });
    const cell = parts(element, 'bar').find((one) => one.textContent?.startsWith('0.2–0.9'));
    const { backgroundSize, backgroundPosition } = getComputedStyle(cell as Element);
    // 0.7 of the scale long, and of the 0.3 that it leaves free 0.2 before it.
    expect(Number.parseFloat(backgroundSize)).to.be.closeTo(70, 0.01);
    expect(Number.parseFloat(backgroundPosition)).to.be.closeTo((100 * 2) / 3, 0.01);
  });

  it('folds and unfolds all groups at once', async () => {
    const grouped = criteria.map((one, i) => ({ ...one, group: i % 2 ? 'Odd' : 'Even' }));
    const element = await mount('tool-compare', { data: { ...data, criteria: grouped } });
    const seen = () => parts(element, 'row').filter((one) => one.checkVisibility()).length;
    const button = press(element, 'Groups');
    expect([seen(), button.ariaExpanded]).to.deep.equal([5, 'true']);
    button.click();
    await element.updateComplete;
    expect([seen(), button.ariaExpanded]).to.deep.equal([0, 'false']);
    root(element).querySelector<HTMLElement>('tbody th[scope="rowgroup"] button')?.click();
    await element.updateComplete;
    expect(button.ariaExpanded).to.equal('true');
    button.click();
    await element.updateComplete;
    button.click();
    await element.updateComplete;
    expect([seen(), button.ariaExpanded]).to.deep.equal([5, 'true']);
  });

  it('opens and closes all capabilities at once, tells the page of each, and marks those that several tools have', async () => {
    const able = data.tools.map((one, i) => ({
      ...one,
      capabilities: { items: ['common', `own-${i}`].map((id) => ({ id, title: id, description: 'What it does.' })) },
    }));
    const element = await mount('tool-compare', { data: { ...data, tools: able } });
    const all = () =>
      [...root(element).querySelectorAll<HTMLButtonElement>('button')].find((one) =>
        /^(Open|Close) all/.test(one.textContent ?? ''),
      );
    const open = () => [...root(element).querySelectorAll('details')].map((one) => one.open);
    const events = listen(element);
    all()?.click();
    await until(() => events.length === 6, 'the events');
    expect([open().every(Boolean), all()?.textContent, events[0]?.capability]).to.deep.equal([
      true,
      'Close all',
      { tool: 'a', id: 'common', open: true },
    ]);
    all()?.click();
    await until(() => events.length === 12, 'the events');
    expect(open().some(Boolean)).to.equal(false);
    const shared = [...root(element).querySelectorAll('summary')].filter((one) => /shared/.test(one.textContent ?? ''));
    expect(shared.map((one) => one.querySelector('[part~="capability-title"]')?.textContent)).to.deep.equal([
      'common',
      'common',
      'common',
    ]);
    // A capability that only one tool has differs by its weight.
    const weights = parts(element, 'capability-title').map((title) => Number(getComputedStyle(title).fontWeight));
    expect(weights).to.deep.equal([400, 600, 400, 600, 400, 600]);
  });

  it('offers to close all capabilities once the reader has opened each, and to open all once one is closed', async () => {
    const able = data.tools.map((one) => ({ ...one, capabilities: { items: [{ id: 'x', title: 'X' }] } }));
    const element = await mount('tool-compare', { data: { ...data, tools: able } });
    await until(offers(element, 'Open all'), 'closed ones');
    const summaries = [...root(element).querySelectorAll('summary')];
    for (const summary of summaries) summary.click();
    await until(offers(element, 'Close all'), 'open ones');
    summaries[0]?.click();
    await until(offers(element, 'Open all'), 'a closed one');
  });

  it('opens all capabilities also when asked to in the first frame, which has only their room', async () => {
    const able = data.tools.map((one) => ({ ...one, capabilities: { items: [{ id: 'x', title: 'X' }] } }));
    const element = Object.assign(document.createElement('tool-compare'), { data: { ...data, tools: able } });
    put('').append(element);
    await element.updateComplete;
    const all = [...root(element).querySelectorAll('button')].find(({ textContent }) => textContent === 'Open all');
    const open = () => [...root(element).querySelectorAll('details')].filter((one) => one.open).length;
    expect(root(element).querySelectorAll('details').length).to.equal(0);
    all?.click();
    await until(() => open() === 3, 'all to open');
  });

  it('leaves the words of a translator, and the focus, where they are when one capability is opened', async () => {
    const items = ['x', 'y'].map((id) => ({ id, title: id }));
    const able = data.tools.map((one) => ({ ...one, capabilities: { items } }));
    const element = await mount('tool-compare', { data: { ...data, tools: able } });
    await idled(element);
    await until(() => root(element).querySelector('summary'), 'the capabilities');
    const translated = document.createElement('font');
    translated.textContent = 'übersetzt';
    const heading = parts(element, 'heading')[0] as HTMLElement;
    heading.replaceChildren(translated);
    const summary = root(element).querySelector('summary') as HTMLElement;
    summary.focus();
    const events = listen(element);
    summary.click();
    await until(() => events.length, 'the event');
    await element.updateComplete;
    expect([heading.isConnected && heading.textContent, root(element).activeElement === summary]).to.deep.equal([
      'übersetzt',
      true,
    ]);
  });

  describe('is announced to screen readers', () => {
    it('how many rows are shown and what they are ordered by, each time that changes', async () => {
      const element = await mount('tool-compare', { data });
      expect(status(element)).to.equal('5 rows shown');
      element.rows = 'same';
      await element.updateComplete;
      expect(status(element)).to.equal('1 of 5 rows shown');
      Object.assign(element, { rows: 'all', sort: 'price' });
      await element.updateComplete;
      expect(status(element)).to.equal('5 rows shown, ordered by Price, best first');
      Object.assign(element, { sort: null, adjustable: true });
      await element.updateComplete;
      expect(status(element)).to.equal('6 rows shown, ordered by Weighted score, best first');
    });

    it('a line a tool with the figure of the row that the headline is about', async () => {
      const rows = [
        { id: 'care', label: 'Care', kind: 'score' },
        { id: 'rank', label: 'Rank', kind: 'rank' },
        { id: 'size', label: 'Size', kind: 'number', better: 'higher' },
      ];
      const gold = (value: number) => ({ value, text: 'Gold' });
      const tools = [
        { id: 'a', name: 'A', values: { care: 0.75, rank: gold(90), size: 1 } },
        { id: 'b', name: 'B', values: { care: { value: 0.8, range: [0.7, 0.9] }, rank: gold(80), size: 2 } },
        { id: 'c', name: 'C', values: { care: 0.1, rank: 70, size: 3 } },
      ];
      const element = await mount('tool-compare', { data: { criteria: rows, tools }, adjustable: true });
      const said = (): string[] => [...root(element).querySelectorAll('.lines li')].map((line) => fold(line.textContent ?? ''));
      expect(textOf(element, 'headline')).to.equal('A ranks highest: Gold (90/100)');
      expect(said()).to.deep.equal(['70C leads on Size']);
      const swapped = tools.map((one, i) => ({ ...one, values: { ...one.values, size: 3 - i } }));
      element.data = { criteria: rows, tools: swapped };
      await until(() => said()[0]?.includes('A leads'), 'the other leader');
      expect(said()).to.deep.equal(['Gold (90/100)A leads on Size']);
    });

    it('that one end of an order is the best only where the row says so', async () => {
      const years = [
        { id: 'a', name: 'A', values: { year: 2021 } },
        { id: 'b', name: 'B', values: { year: 2024 } },
      ];
      const rows = [{ id: 'year', label: 'Year', kind: 'number', format: 'plain' }];
      const element = await mount('tool-compare', { data: { criteria: rows, tools: years }, sort: 'year' });
      expect(status(element)).to.equal('1 row shown, ordered by Year');
    });

    it('with the name, state and result of every control', async () => {
      const element = await mount('tool-compare', {
        data: { criteria: criteria.map((one) => ({ ...one, group: 'Scores' })), tools: data.tools },
        adjustable: true,
        baseline: 'a',
        sort: 'price',
        rows: 'differences',
        capabilities: 0,
      });
      await unfoldWeights(element);
      const found: string[] = [];
      const walk = ({ role, name, valuetext, pressed, expanded, value, children = [] }: Named): void => {
        // Not every Chromium reports the value text of a slider: the test checks the texts of sliders further below.
        const said = role === 'slider' ? '' : (valuetext ?? value);
        const state = [said, pressed && 'pressed', expanded && 'expanded'].filter(Boolean).join(' ');
        if (['slider', 'combobox', 'button', 'group'].includes(role)) found.push(fold(`${role} ${name}: ${state}`));
        children.forEach(walk);
      };
      walk((await a11ySnapshot({})) as unknown as Named);
      for (const expected of [
        'button Differences 5: pressed',
        'combobox Baseline: Baseline: A',
        'slider Speed:',
        'slider Care:',
        'button Back to the author’s weights:',
        'button Order by Rank:',
        'button Order by Price: pressed',
        'button Scores: expanded',
      ]) {
        expect(found.map((line) => line.trim()).join('\n')).to.include(expected);
      }
      const sliders = [...root(element).querySelectorAll('input[type="range"]')];
      expect(sliders.map(({ ariaValueText }) => fold(ariaValueText ?? ''))).to.deep.equal([
        '75%, by the author 75%',
        '25%, by the author 25%',
      ]);
      const sorted = [...root(element).querySelectorAll('th[aria-sort]')];
      expect(sorted.map((th) => [fold(labelOf(th)), th.getAttribute('aria-sort')])).to.deep.equal([['Price', 'ascending']]);
    });
  });

  it('does not move the control that was used: the page keeps its place', async () => {
    const grouped = criteria.map((one) => ({ ...one, group: 'Scores' }));
    const element = await mount('tool-compare', { data: { criteria: grouped, tools: data.tools }, adjustable: true });
    const above = document.createElement('div');
    above.style.height = '2000px';
    element.before(above);
    element.after(above.cloneNode());
    await unfoldWeights(element);
    await idled(element);
    element.scrollIntoView();
    const used: [string, () => Element | null | undefined, (control: Element) => void][] = [
      ['rows', () => press(element, 'Differences'), (control) => (control as HTMLElement).click()],
      ['rows', () => press(element, 'Same'), (control) => (control as HTMLElement).click()],
      ['baseline', () => baselines(element), (control) => choose(control as HTMLSelectElement, 'b')],
      ['rows', () => press(element, 'All'), (control) => (control as HTMLElement).click()],
      ['sort', () => root(element).querySelector('[aria-label="Order by Price"]'), (control) => (control as HTMLElement).click()],
      ['weights', () => sliders(element)[1], (control) => slideTo(control as HTMLInputElement, 90)],
      [
        'fold',
        () => root(element).querySelector('tbody th[scope="rowgroup"] button'),
        (control) => (control as HTMLElement).click(),
      ],
    ];
    for (const [name, find, use] of used) {
      const control = find();
      const place = (): number => Math.round(control?.getBoundingClientRect().top ?? Number.NaN);
      const top = place();
      if (control) use(control);
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      // Pages scroll by whole pixels.
      expect(place(), name).to.be.closeTo(top, 1);
    }
  });

  it('draws ranges on the bar, prints them, and crowns nobody whose range overlaps', async () => {
    const tools = [
      { id: 'a', name: 'A', values: { speed: { value: 0.6, range: [0.5, 0.7] } } },
      { id: 'b', name: 'B', values: { speed: { value: 0.55, range: [0.45, 0.65] } } },
    ];
    const element = await mount('tool-compare', { data: { criteria: [criteria[1]], tools } });
    expect(row(element, 'Speed')).to.deep.equal(['0.60 0.50–0.70', '0.55 0.45–0.65']);
    const [first] = parts(element, 'bar');
    const sizes = getComputedStyle(first as Element)
      .backgroundSize.split(', ')
      .map(Number.parseFloat);
    // The bar of the value begins at 0; the range is around its end.
    expect(sizes[0]).to.be.closeTo(60, 0.01);
    expect(sizes[1]).to.be.closeTo(20, 0.01);
    expect(parts(element, 'best')).to.be.empty;
  });

  it('keeps the focus as near as possible to its old place when the page removes controls', async () => {
    const element = await mount('tool-compare', { data, adjustable: true });
    await idled(element);
    const focused = () => root(element).activeElement;
    const orders = () => [...root(element).querySelectorAll<HTMLElement>('[aria-label="Order by Price"]')];
    orders()[0]?.focus();
    element.adjustable = false;
    await element.updateComplete;
    expect(focused()).to.equal(orders()[0]);
    for (const change of [{ layout: 'list' }, { plain: true }]) {
      press(element, 'Differences')?.focus();
      if ('layout' in change) orders()[0]?.focus();
      Object.assign(element, change);
      await element.updateComplete;
      expect(focused()?.part.contains('heading'), JSON.stringify(change)).to.equal(true);
    }
  });

  it('moves the focus to the next tab stop in the same row where a narrow window removes the focused button', async () => {
    const noted = { value: 3, note: 'As its makers say, in words that are more than fit beside a value.' };
    const tools = data.tools.map((one) => ({ ...one, values: { ...one.values, price: noted } }));
    const element = await mount('tool-compare', { data: { ...data, tools } });
    await idled(element);
    root(element).querySelector<HTMLElement>('[aria-label="Order by Price"]')?.focus();
    await setViewport({ width: 360, height: 800 });
    const focused = () => root(element).activeElement;
    await until(() => focused()?.checkVisibility() && !focused()?.ariaLabel?.startsWith('Order'), 'the focus');
    expect(fold(labelOf(focused()?.closest('tr')?.firstElementChild as Element))).to.equal('Price');
  });

  it('has none of this with plain', async () => {
    const element = await mount('tool-compare', { data, plain: true, adjustable: true, rows: 'differences' });
    expect(root(element).querySelectorAll('select, input, button').length).to.equal(0);
    expect(labels(element)).not.to.include('Pricing');
  });

  it('shows five states that are plainly different, and unverified on any', async () => {
    const free = [{ id: 'free', label: 'Free', kind: 'boolean' }];
    const answers = [true, false, { status: 'partial', note: 'for a month' }, null, { status: 'not-applicable', unverified: true }];
    const tools = answers.map((value, i) => ({ id: `t${i}`, name: `T${i}`, values: { free: value } }));
    const element = await mount('tool-compare', { data: { criteria: free, tools } });
    expect(row(element, 'Free')).to.deep.equal(['Yes', 'No', 'Partly for a month', 'unknown', 'not applicable unverified']);
  });

  it('takes two hundred tools', async () => {
    const tools = Array.from({ length: 200 }, (_, i) => ({ id: `t${i}`, name: `T${i}`, values: { speed: i / 200 } }));
    const element = await mount('tool-compare', { data: { criteria: [criteria[1]], tools } });
    expect(columns(element).length).to.equal(200);
    expect(textOf(element, 'verdict')).to.equal('T199 leads on Speed');
  });
});
