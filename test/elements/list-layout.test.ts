import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { clear, fold, mount, parts, root, textOf, until } from '../support/page.js';

const criteria = [
  { id: 'solved', label: 'Solved', kind: 'number', unit: '%', min: 0, max: 100, better: 'higher' },
  { id: 'cost', label: 'Cost', kind: 'money', currency: 'USD', min: 0, max: 100, better: 'lower' },
  { id: 'seconds', label: 'Seconds', kind: 'number', unit: 's', better: 'lower' },
  { id: 'format', label: 'Format', kind: 'number', unit: '%', better: 'higher' },
  { id: 'tested', label: 'Tested', kind: 'date' },
  { id: 'command', label: 'Command', kind: 'text' },
];

const board = (count: number) => ({
  title: 'Board',
  criteria,
  tools: Array.from({ length: count }, (_, i) => ({
    id: `m${i}`,
    name: `Model ${i}`,
    values: {
      solved: 10 + ((i * 37) % 90),
      cost: i % 5 ? { value: 2 + i, note: 'As its maker bills.' } : null,
      seconds: 10 + i,
      format: 90 + (i % 10),
      tested: `2025-01-${10 + (i % 20)}`,
      command: `run --model maker/model-${i} --with-a-long-option`,
    },
  })),
});

const names = (element: ToolCompare): string[] => parts(element, 'tool-name').map((name) => fold(name.textContent ?? ''));
const heads = (element: ToolCompare): HTMLElement[] => [...root(element).querySelectorAll<HTMLElement>('thead th')];
const headed = (element: ToolCompare, label: string): HTMLElement =>
  heads(element).find((head) => fold(head.textContent ?? '').startsWith(label)) as HTMLElement;
const unfold = (element: ToolCompare, place: number): HTMLButtonElement =>
  root(element).querySelectorAll<HTMLButtonElement>('tbody th button')[place] as HTMLButtonElement;

describe('a list of tools', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 1280, height: 800 });
  });

  it('names the group of columns and facts that have the same label', async () => {
    const grouped = ['Cloud', 'Own server'].flatMap((group, g) =>
      ['Price', group === 'Cloud' ? 'Region' : 'Disk'].map((label, l) => ({ id: `r${g}${l}`, label, group, kind: 'number' })),
    );
    const tools = ['a', 'b'].map((id, i) => ({ id, name: id, values: { r00: i, r01: i, r10: i, r11: i } }));
    const element = await mount('tool-compare', { layout: 'list', plain: true, data: { criteria: grouped, tools } });
    const labels = parts(element, 'criterion').map((one) => fold(one.textContent ?? ''));
    expect([...new Set(labels)].sort()).to.deep.equal(['Disk', 'Price (Cloud)', 'Price (Own server)', 'Region']);
  });

  it('is a table with one line for each tool, and criteria as column headers', async () => {
    const element = await mount('tool-compare', { data: board(12) });
    expect(names(element)).to.have.length(12);
    expect(heads(element).map((head) => fold(head.textContent ?? ''))[0]).to.equal('Tool');
    expect(heads(element).every((head) => (head as HTMLTableCellElement).scope === 'col')).to.equal(true);
    expect(parts(element, 'tool-header').every((name) => (name as HTMLTableCellElement).scope === 'row')).to.equal(true);
    expect(parts(element, 'row')[0]?.querySelectorAll('td').length).to.equal(heads(element).length - 1);
  });

  it('numbers its lines only where a criterion orders them: else numbers read as ranks', async () => {
    const numberOf = (element: ToolCompare): string =>
      getComputedStyle(parts(element, 'tool-header')[0] as HTMLElement, '::before').content;
    const asGiven = await mount('tool-compare', { data: board(12) });
    const ordered = await mount('tool-compare', { data: board(12), sort: 'solved' });
    expect(numberOf(asGiven)).to.equal('none');
    expect(numberOf(ordered)).to.equal('counter(line)');
  });

  it('is the automatic layout from nine tools on, where the rows are fewer', async () => {
    const nine = await mount('tool-compare', { data: board(9) });
    const eight = await mount('tool-compare', { data: board(8) });
    const columns = await mount('tool-compare', { data: board(9), layout: 'columns' });
    const asked = await mount('tool-compare', { data: board(2), layout: 'list' });
    expect([nine, eight, columns, asked].map((one) => parts(one, 'corner')[0]?.textContent)).to.deep.equal([
      'Tool',
      'Feature',
      'Feature',
      'Tool',
    ]);
  });

  it('is ordered by a press on a head, which says so, and tells the page', async () => {
    const element = await mount('tool-compare', { data: board(12) });
    const changes: string[] = [];
    element.addEventListener('tool-view', ({ change }) => changes.push(change));
    headed(element, 'Seconds').querySelector('button')?.click();
    await until(() => headed(element, 'Seconds').ariaSort === 'ascending', 'the order');
    expect(names(element).slice(0, 2)).to.deep.equal(['Model 0', 'Model 1']);
    headed(element, 'Solved').querySelector('button')?.click();
    await until(() => headed(element, 'Solved').ariaSort === 'descending', 'the order');
    const solved = parts(element, 'row').map((row) => Number.parseFloat(row.querySelector('td')?.textContent ?? ''));
    expect(solved).to.deep.equal(solved.toSorted((a, b) => b - a));
    expect(changes).to.deep.equal(['sort', 'sort']);
  });

  it('has the first three figures as columns where there is less room, and the rest in the part of each line that unfolds', async () => {
    await setViewport({ width: 700, height: 800 });
    const element = await mount('tool-compare', { data: board(12) });
    expect(heads(element).map((head) => fold(head.textContent ?? '').split(' ')[0])).to.deep.equal([
      'Tool',
      'Solved',
      'Cost',
      'Seconds',
    ]);
    const button = unfold(element, 1);
    expect([button.ariaLabel, button.ariaExpanded]).to.deep.equal(['More about Model 1', 'false']);
    button.click();
    await until(() => button.ariaExpanded === 'true', 'the line');
    const facts = [...root(element).querySelectorAll<HTMLElement>('dl')].filter((one) => one.checkVisibility());
    expect(facts).to.have.length(1);
    expect(fold(facts[0]?.textContent ?? ''))
      .to.include('Format')
      .and.to.include('run --model maker/model-1 --with-a-long-option');
    button.click();
    await until(() => !facts[0]?.checkVisibility(), 'the line to fold');
  });

  it('breaks no word of a value that opens a hint, among the facts of a line', async () => {
    await setViewport({ width: 640, height: 800 });
    const note = 'Nobody has said so far, and nobody answers when asked about it.';
    const { criteria, tools } = board(2);
    const withNotes = tools.map((one, i) => ({ ...one, values: { ...one.values, cost: i ? 2 : { value: null, note } } }));
    const element = await mount('tool-compare', { data: { criteria, tools: withNotes }, layout: 'list' });
    unfold(element, 0).click();
    await until(() => root(element).querySelector('dd button'), 'the facts');
    const button = root(element).querySelector('dd button') as HTMLElement;
    expect(fold(button.textContent ?? '')).to.equal('unknown');
    expect(button.offsetHeight).to.be.below(30);
  });

  it('draws no head on a phone where no column is left', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await mount('tool-compare', { data: board(12) });
    const height = (): number => root(element).querySelector('thead')?.offsetHeight ?? Number.NaN;
    expect(height()).to.be.above(20);
    element.rows = 'same';
    await element.updateComplete;
    expect([element.view?.rows.length, height()]).to.deep.equal([0, 0]);
  });

  it('gives the room that names and heads leave to its bars, so that figures stand near their names', async () => {
    const scale = (element: ToolCompare): number =>
      Number.parseFloat(
        getComputedStyle(parts(element, 'bar')[0] as Element)
          .backgroundSize.split(', ')
          .at(-1) ?? '',
      );
    await setViewport({ width: 820, height: 800 });
    const usual = scale(await mount('tool-compare', { data: board(12) }));
    clear();
    await setViewport({ width: 1600, height: 800 });
    const element = await mount('tool-compare', { data: board(12) });
    const [corner] = parts(element, 'corner');
    expect(corner?.getBoundingClientRect().width).to.be.below(500);
    expect(scale(element)).to.be.above(usual);
    expect(document.documentElement.scrollWidth).to.be.at.most(1600);
  });

  it('folds tools behind its limit, never the pick or the baseline, and reveals them', async () => {
    const element = await mount('tool-compare', { data: board(20), limit: 5, pick: 'm17', baseline: 'm12' });
    expect(names(element)).to.deep.equal([0, 1, 2, 3, 4, 12, 17].map((i) => `Model ${i}`));
    const more = parts(element, 'more').find((one) => one.localName === 'button');
    expect(fold(more?.textContent ?? '')).to.equal('+13 more tools');
    expect(element.view?.tools).to.have.length(20);
    more?.click();
    await until(() => names(element).length === 20, 'the others');
  });

  it('says in a line why a tool has no data', async () => {
    const element = await mount('tool-compare', {
      data: board(10),
      tools: `${board(10)
        .tools.map(({ id }) => id)
        .join(' ')} gone`,
      registry: async () => null,
    });
    const failed = parts(element, 'row').at(-1) as HTMLElement;
    expect(fold(failed.textContent ?? '')).to.match(/^gone .+/);
    expect(failed.querySelectorAll('td')).to.have.length(1);
  });

  it('keeps 69 tools of eight facts to seven screens of a phone and no more, and as wide as the page', async () => {
    await setViewport({ width: 390, height: 844 });
    const element = await mount('tool-compare', { data: board(69), capabilities: 0 });
    expect(element.offsetHeight).to.be.at.most(7000);
    expect(document.documentElement.scrollWidth).to.be.at.most(390);
    expect(textOf(element, 'verdict')).to.include('leads on');
  });

  it('ends all heads on one line, whether they have one line or more', async () => {
    const element = await mount('tool-compare', { data: board(12) });
    const ends = heads(element).map((head) => {
      const written = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      const words = document.createRange();
      let end = 0;
      while (written.nextNode()) {
        words.selectNode(written.currentNode);
        end = Math.max(end, ...[...words.getClientRects()].map(({ bottom }) => bottom));
      }
      return end;
    });
    expect(ends.length).to.be.above(4);
    const lines = heads(element).map((head) => head.querySelectorAll('small').length);
    expect(new Set(lines).size).to.be.above(1);
    for (const end of ends) expect(end).to.be.closeTo(ends[0] ?? 0, 1);
  });

  it('keeps the line below its heads when they stick', async () => {
    const element = await mount('tool-compare', { data: board(12) });
    for (const head of heads(element)) expect(getComputedStyle(head).boxShadow).to.match(/0px -1px 0px 0px inset/);
  });

  it('says on phones how many tools are shown on the line of the baseline, not on a line of its own', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await mount('tool-compare', { data: board(12), limit: 9 });
    const select = parts(element, 'toolbar')[0]?.querySelector('select')?.getBoundingClientRect();
    const said = [...root(element).querySelectorAll('[part~="toolbar"] *')].find(
      ({ textContent }) => fold(textContent ?? '') === '9 of 12 shown',
    );
    const { top = 0, bottom = 0 } = said?.getBoundingClientRect() ?? {};
    expect((top + bottom) / 2).to.be.within(select?.top ?? 0, select?.bottom ?? 0);
  });
});
