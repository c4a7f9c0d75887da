import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { clear, fold, mount, parts, root, tableOf, textOf, until } from '../support/page.js';

const criteria = Array.from({ length: 30 }, (_, i) => ({
  id: `c${i}`,
  label: `Criterion ${i}`,
  kind: i % 3 ? 'score' : 'boolean',
  better: 'higher',
  group: `Group ${Math.floor(i / 10)}`,
  ...(i % 7 === 0 && { url: 'https://example.com/method' }),
}));
const cell = (t: number, i: number) => (i % 3 ? ((t * 7 + i * 3) % 20) / 20 : (t + i) % 2 === 0);
const tools = Array.from({ length: 20 }, (_, t) => ({
  id: `t${t}`,
  name: `Tool ${t}`,
  url: `https://example.com/${t}`,
  values: Object.fromEntries(
    criteria.map(({ id }, i) => [id, (t + i) % 5 ? cell(t, i) : { value: cell(t, i), note: `Note on ${t} and ${i}.` }]),
  ),
}));
const data = { criteria, tools };

const scroller = (element: ToolCompare) => root(element).querySelector('.scroller') as HTMLElement;
const cells = (element: ToolCompare, label: string) => {
  const row = [...root(element).querySelectorAll('tr')].find((one) => fold(one.firstElementChild?.textContent ?? '') === label);
  return [...(row?.querySelectorAll('td') ?? [])];
};
const frames = async (): Promise<void> => {
  for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Whether what has the focus can be seen: the points of its box belong to it. */
function inSight(shadow: ShadowRoot): boolean {
  const focused = shadow.activeElement as HTMLElement;
  const box = focused.getBoundingClientRect();
  const points = [0.2, 0.8].map((part) => [box.left + box.width * part, box.top + box.height * part] as const);
  return points.every(([x, y]) => {
    const hit = shadow.elementFromPoint(x, y);
    return hit === focused || focused.contains(hit);
  });
}

describe('a comparison of many tools', () => {
  afterEach(async () => {
    clear();
    await setViewport({ width: 1280, height: 800 });
    await emulateMedia({ media: 'screen' });
  });

  it('is one labelled region that scrolls, with its headers in sight', async () => {
    const element = await mount('tool-compare', { data });
    await until(() => scroller(element).role === 'region', 'the region');
    expect(root(element).querySelectorAll('[role="region"], [tabindex="0"]').length).to.equal(1);
    scroller(element).scrollTo(900, 700);
    await frames();
    const box = scroller(element).getBoundingClientRect();
    const [head, corner, label] = ['thead', '[part~="corner"]', '[part~="criterion"]'].map((name) =>
      root(element).querySelector(name)?.getBoundingClientRect(),
    );
    expect(Math.round((head?.top ?? 0) - box.top)).to.equal(0);
    expect([corner?.left, label?.left].map((left) => Math.round((left ?? 0) - box.left))).to.deep.equal([0, 0]);
    for (const name of root(element).querySelectorAll('.group button')) {
      expect(name.getBoundingClientRect().left - box.left).to.be.within(0, 20);
    }
  });

  it('is measured before it is seen: it never widens the page', async () => {
    await setViewport({ width: 768, height: 800 });
    const element = await mount('tool-compare', { data: { ...data, tools: tools.slice(0, 4) } });
    expect(document.documentElement.scrollWidth).to.be.at.most(768);
    await frames();
    expect(document.documentElement.scrollWidth).to.be.at.most(768);
    expect(scroller(element).className).to.equal('scroller');
  });

  for (const width of [1280, 768, 320]) {
    it(`shows what has the focus, forwards and back, at ${width} px`, async () => {
      await setViewport({ width, height: 600 });
      const element = await mount('tool-compare', { data });
      await frames();
      const links = root(element).querySelectorAll<HTMLElement>('[part~="tool-name"]');
      links[0]?.focus();
      const seen = new Set<Element>();
      const keys = [...Array<'' | 'Shift'>(45).fill(''), ...Array<'' | 'Shift'>(40).fill('Shift')];
      for (const shift of keys) {
        if (shift) await sendKeys({ down: shift });
        await sendKeys({ press: 'Tab' });
        if (shift) await sendKeys({ up: shift });
        const focused = root(element).activeElement;
        if (!focused || focused === scroller(element)) continue;
        await frames();
        expect(
          inSight(root(element)),
          `${focused.outerHTML} ${JSON.stringify(focused.getBoundingClientRect())} ${scroller(element).scrollLeft}`,
        ).to.equal(true);
        seen.add(focused);
      }
      expect(seen.size).to.be.above(35);
    });
  }

  it('shows what has the focus below a header that is taller than usual', async () => {
    await setViewport({ width: 900, height: 600 });
    const long = tools.slice(0, 5).map((tool) => ({ ...tool, name: `${tool.name} with a name of very many words that go on` }));
    const element = await mount('tool-compare', { data: { criteria, tools: long } });
    await frames();
    expect(root(element).querySelector('thead')?.offsetHeight).to.be.above(100);
    const buttons = [...root(element).querySelectorAll<HTMLElement>('.sort')];
    scrollTo(0, document.documentElement.scrollHeight);
    for (const button of buttons.toReversed()) {
      button.focus();
      await frames();
      expect(inSight(root(element)), button.outerHTML).to.equal(true);
    }
  });

  it('loses nothing at 320 px: a card a criterion, with a line a tool', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await mount('tool-compare', { data });
    await frames();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(scroller(element).scrollWidth).to.be.at.most(scroller(element).clientWidth);
    const lines = cells(element, 'Criterion 1');
    expect(lines.length).to.equal(20);
    for (const [i, line] of lines.entries()) {
      expect(getComputedStyle(line, '::before').content).to.equal(`"Tool ${i}"`);
      const { left, right, height } = line.getBoundingClientRect();
      expect(left >= 0 && right <= 320 && height > 20).to.equal(true);
    }
  });

  it('shows above the cards what the headers hold: links, who gains by them, dates', async () => {
    await setViewport({ width: 320, height: 800 });
    const told = tools.slice(0, 4).map((one) => ({ ...one, relationship: 'sponsor', updated: '2025-03-09' }));
    const element = await mount('tool-compare', { data: { criteria, tools: told } });
    await frames();
    const lines = [...parts(element, 'relationship'), ...parts(element, 'tool-name')];
    expect(lines.length).to.equal(8);
    for (const line of lines) {
      const { left, right, height } = line.getBoundingClientRect();
      expect(left >= 0 && right <= 320 && height > 10, line.textContent ?? '').to.equal(true);
    }
    element.data = { criteria, tools: told.map(({ id, name, values }) => ({ id, name, values })) };
    await element.updateComplete;
    expect(root(element).querySelector('thead')?.offsetHeight).to.be.at.most(2);
  });

  it('gives the headings of cards, and signs and marks beside the names in them, the room that there is', async () => {
    await setViewport({ width: 560, height: 800 });
    const values = [true, false, { value: true, status: 'partial', unverified: true }, null, { status: 'not-applicable' }];
    const states = values.map((value, i) => ({ id: `s${i}`, name: `S ${i}`, values: { x: value } }));
    const long = 'A criterion with a name that is long enough to need the whole of the line';
    const element = await mount('tool-compare', {
      data: { criteria: [{ id: 'x', label: long, kind: 'boolean', better: 'higher' }], tools: states },
    });
    await frames();
    expect(root(element).querySelector('tbody th')?.getBoundingClientRect().width).to.be.above(400);
    const lines = cells(element, `${long}`);
    expect(lines.map((line) => getComputedStyle(line).listStyleType[1])).to.deep.equal(['✓', '✗', '◐', '?', '–']);
    const [value, mark] = [lines[1], lines[2]?.querySelector('.unverified')].map((one) => one?.getBoundingClientRect().left ?? 0);
    const padding = Number.parseFloat(getComputedStyle(lines[1] as Element).paddingInlineStart);
    expect(padding).to.be.above(100);
    expect(mark).to.be.at.least((value ?? 0) + padding);
  });

  it('is printed as cards where it did not scroll on the page either, folded groups with their rows', async () => {
    const element = await mount('tool-compare', { data: { criteria, tools: tools.slice(0, 6) } });
    await frames();
    expect(scroller(element).role).to.equal(null);
    root(element).querySelector<HTMLButtonElement>('.fold')?.click();
    await element.updateComplete;
    expect(cells(element, 'Criterion 1')[5]?.offsetHeight).to.equal(0);
    await emulateMedia({ media: 'print' });
    await setViewport({ width: 700, height: 800 });
    await frames();
    for (const cell of cells(element, 'Criterion 1')) {
      const { right, height } = cell.getBoundingClientRect();
      expect(right <= 700 && height > 10).to.equal(true);
    }
  });

  it('is printed as cards, with every row laid out and nothing cut off', async () => {
    const element = await mount('tool-compare', { data });
    await until(() => scroller(element).role === 'region', 'the region');
    await emulateMedia({ media: 'print' });
    expect(scroller(element).scrollHeight).to.be.at.most(scroller(element).clientHeight + 1);
    expect(getComputedStyle(scroller(element)).overflowY).to.equal('visible');
    for (const row of parts(element, 'row')) {
      expect(getComputedStyle(row).contentVisibility).to.equal('visible');
      expect(row.getBoundingClientRect().right).to.be.at.most(1280);
    }
    expect(getComputedStyle(cells(element, 'Criterion 1')[3] as Element, '::before').content).to.equal('"Tool 3"');
  });

  it('moves the cells of a row with bars, and rewrites texts, when it is ordered', async () => {
    const element = await mount('tool-compare', { data });
    const before = cells(element, 'Criterion 2');
    element.sort = 'c2';
    await element.updateComplete;
    const after = cells(element, 'Criterion 2');
    expect(after.every((td) => before.includes(td)) && after.length === before.length).to.equal(true);
    expect(after.some((td, i) => td !== before[i])).to.equal(true);
    const figures = after.map((td) => Number(td.style.getPropertyValue('--_fraction')));
    expect(figures).to.deep.equal(figures.toSorted((a, b) => b - a));
    expect(tableOf(element)).to.deep.equal(tableOf(await mount('tool-compare', { data, sort: 'c2' })));
  });

  it('touches one column when one tool is replaced by another', async () => {
    const ids = tools.map(({ id }) => id);
    const element = await mount('tool-compare', { data, tools: ids.slice(0, 10) });
    const watched = cells(element, 'Criterion 2');
    const changed = new Set<Node | null>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        changed.add((target instanceof Element ? target : target.parentElement)?.closest('td') ?? null);
    });
    observer.observe(root(element), { subtree: true, childList: true, characterData: true, attributes: true });
    element.tools = ids.slice(0, 10).map((id, i) => (i === 4 ? 't15' : id));
    await element.updateComplete;
    await frames();
    observer.disconnect();
    const columns = new Set(
      [...changed].flatMap((td) =>
        td ? [[...(td.parentElement?.querySelectorAll('td') ?? [])].indexOf(td as HTMLTableCellElement)] : [],
      ),
    );
    expect(columns.has(4)).to.equal(true);
    // Others change only where they are the best, or not any more.
    const best = new Set(parts(element, 'best'));
    const others = [...changed].filter((td) => td && !watched.includes(td as HTMLTableCellElement));
    expect(columns.size).to.be.below(10);
    expect(others.length).to.be.below(60);
    expect(best.size).to.be.above(0);
    expect(tableOf(element)).to.deep.equal(tableOf(await mount('tool-compare', { data, tools: element.tools ?? '' })));
  });

  it('says its verdict in at most four sentences that can be read to their end', async () => {
    const element = await mount('tool-compare', { data });
    const text = textOf(element, 'verdict');
    expect(text.match(/\.(?= |$)/g)?.length).to.be.within(1, 4);
    expect(text.length).to.be.below(900);
    expect(element.view?.verdict?.claims.length).to.be.above(20);
  });
});
