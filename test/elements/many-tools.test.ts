import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { setMedia } from '../support/media.js';
import { boxOf, clear, fold, frames, mount, parts, root, tableOf, textOf, until } from '../support/page.js';

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
    criteria.map(({ id }, i) => [
      id,
      (t + i) % 5 ? cell(t, i) : { value: cell(t, i), note: `Note on ${t} and ${i}, longer than what stands in a cell.` },
    ]),
  ),
}));
const data = { criteria, tools };

const cells = (element: ToolCompare, label: string) => {
  const row = [...root(element).querySelectorAll('tr')].find((one) =>
    fold(one.querySelector('th')?.textContent ?? '').startsWith(label),
  );
  return [...(row?.querySelectorAll('td') ?? [])];
};
/** The toolbar's text on the number of columns in sight. */
const toolbarText = (element: ToolCompare): string =>
  fold(parts(element, 'toolbar')[0]?.querySelector('label ~ span')?.textContent ?? '');
/** Whether the focused element is in sight: no other element covers the points of its box. */
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
  });

  it('is one labelled stop that slides under its labels, says how many columns can be seen, and never scrolls the page sideways', async () => {
    const element = await mount('tool-compare', { data });
    const box = boxOf(element);
    await until(() => /^\d+ of 20 shown/.test(toolbarText(element)), 'what is said');
    expect([box.role, box.tabIndex, box.ariaLabel?.includes('scrolls')]).to.deep.equal(['group', 0, true]);
    expect(document.documentElement.scrollWidth).to.be.at.most(1280);
    box.scrollTo(900, 0);
    await frames();
    const { left } = box.getBoundingClientRect();
    for (const name of ['corner', 'criterion']) {
      expect(Math.round((parts(element, name)[0]?.getBoundingClientRect().left ?? 0) - left), name).to.equal(0);
    }
    for (const name of root(element).querySelectorAll('tbody th[scope="rowgroup"] button')) {
      expect(name.getBoundingClientRect().left - left).to.be.within(0, 20);
    }
    const corner = parts(element, 'corner')[0];
    expect(corner?.offsetHeight).to.equal(parts(element, 'tool-header')[0]?.offsetHeight);
  });

  it('slides by the columns that can be seen, there and back, with buttons that say where it ends', async () => {
    const element = await mount('tool-compare', { data });
    const step = (name: string) => root(element).querySelector(`[aria-label="${name}"]`) as HTMLButtonElement;
    await until(() => step('Tools after these'), 'the buttons');
    expect([step('Tools before these').ariaDisabled, step('Tools after these').ariaDisabled]).to.deep.equal(['true', 'false']);
    step('Tools after these').click();
    await until(() => boxOf(element).scrollLeft > 300, 'it to slide');
    await until(() => step('Tools before these').ariaDisabled === 'false', 'the way back');
    boxOf(element).scrollTo(99_999, 0);
    await until(() => step('Tools after these').ariaDisabled === 'true', 'the end');
  });

  it('is measured before its first drawing, so that it never widens the page', async () => {
    await setViewport({ width: 768, height: 800 });
    const element = await mount('tool-compare', { data: { ...data, tools: tools.slice(0, 4) } });
    expect(document.documentElement.scrollWidth).to.be.at.most(768);
    await frames();
    expect(document.documentElement.scrollWidth).to.be.at.most(768);
    expect(boxOf(element).role).to.equal(null);
  });

  for (const width of [1280, 768, 320]) {
    it(`keeps the focused element in sight, forwards and back, at ${width} px`, async () => {
      await setViewport({ width, height: 600 });
      const element = await mount('tool-compare', { data: { criteria, tools: tools.slice(0, 14) } });
      await frames();
      if (width > 320) expect(boxOf(element).scrollWidth).to.be.above(boxOf(element).clientWidth);
      const links = root(element).querySelectorAll<HTMLElement>('[part~="tool-name"]');
      links[0]?.focus();
      const seen = new Set<Element>();
      // An element after the comparison takes the focus at the end: some browsers keep a focus that leaves the page.
      element.before(document.createElement('button'));
      element.after(document.createElement('button'));
      const step = async (): Promise<boolean> => {
        await sendKeys({ press: 'Tab' });
        const focused = root(element).activeElement;
        if (!focused) return false;
        if (focused === boxOf(element)) return true;
        await frames(1);
        await until(
          () => inSight(root(element)),
          `${focused.outerHTML} to be in sight: ${JSON.stringify(focused.getBoundingClientRect())}`,
        );
        seen.add(focused);
        return true;
      };
      for (let i = 0; i < 36 && (await step()); i += 1);
      await sendKeys({ down: 'Shift' });
      for (let i = 0; i < 32 && (await step()); i += 1);
      await sendKeys({ up: 'Shift' });
      // Phones have two columns: fewer to go through before the focus leaves.
      expect(seen.size).to.be.above(width > 320 ? 25 : 20);
    });
  }

  it('keeps the focused element in sight below a header that is taller than usual', async () => {
    await setViewport({ width: 900, height: 600 });
    const long = tools.slice(0, 5).map((tool) => ({ ...tool, name: `${tool.name} with a name of very many words that go on` }));
    const element = await mount('tool-compare', { data: { criteria, tools: long } });
    await frames();
    expect(root(element).querySelector('thead')?.offsetHeight).to.be.above(80);
    const buttons = [...root(element).querySelectorAll<HTMLElement>('tbody th button')];
    scrollTo(0, document.documentElement.scrollHeight);
    for (const button of buttons.toReversed()) {
      button.focus();
      await frames();
      expect(inSight(root(element)), button.outerHTML).to.equal(true);
    }
  });

  it('shows two of twenty at 320 px, and all the others are a press away', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await mount('tool-compare', { data });
    await frames();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(boxOf(element).scrollWidth).to.be.at.most(boxOf(element).clientWidth);
    expect(cells(element, 'Criterion 1').length).to.equal(2);
    for (const head of parts(element, 'tool-name')) expect(head.querySelectorAll('option').length).to.equal(20);
    expect(toolbarText(element)).to.match(/^2 of 20 shown/);
  });

  it('shows at 320 px the details of column headers: links, relationships, dates', async () => {
    await setViewport({ width: 320, height: 800 });
    const told = tools.slice(0, 4).map((one) => ({ ...one, relationship: 'sponsor', updated: '2025-03-09' }));
    const element = await mount('tool-compare', { data: { criteria, tools: told } });
    await frames();
    const lines = [...parts(element, 'relationship'), ...parts(element, 'tool-name'), ...parts(element, 'action')];
    expect(lines.length).to.equal(6);
    for (const line of lines) {
      const { left, right, height } = line.getBoundingClientRect();
      expect(left >= 0 && right <= 320 && height > 10, line.textContent ?? '').to.equal(true);
    }
    expect((parts(element, 'action')[1] as HTMLAnchorElement).href).to.equal('https://example.com/1');
  });

  describe('on paper', () => {
    afterEach(() => setMedia({ media: 'screen' }));

    for (const width of [1280, 768]) {
      it(`is printed with every column and row, folded groups with theirs, nothing cut off, from ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        const element = await mount('tool-compare', { data });
        await frames();
        root(element).querySelector<HTMLButtonElement>('tbody th[scope="rowgroup"] button')?.click();
        await element.updateComplete;
        expect(cells(element, 'Criterion 1')[5]?.offsetHeight).to.equal(0);
        await setMedia({ media: 'print' });
        await frames();
        expect(getComputedStyle(boxOf(element)).overflowX).to.equal('visible');
        for (const row of parts(element, 'row')) {
          expect(row.offsetHeight).to.be.above(10);
          expect(row.getBoundingClientRect().right).to.be.at.most(width);
        }
      });
    }
  });

  it('moves the cells of a row with bars, and rewrites texts, when it is ordered', async () => {
    const element = await mount('tool-compare', { data });
    const before = cells(element, 'Criterion 2');
    element.sort = 'c2';
    await element.updateComplete;
    const after = cells(element, 'Criterion 2');
    expect(after.every((td) => before.includes(td)) && after.length === before.length).to.equal(true);
    expect(after.some((td, i) => td !== before[i])).to.equal(true);
    const figures = after.map((td) => Number.parseFloat(getComputedStyle(td).backgroundSize));
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
    // Cells of other columns change only where they become the best, or cease to be.
    const best = new Set(parts(element, 'best'));
    const others = [...changed].filter((td) => td && !watched.includes(td as HTMLTableCellElement));
    expect(columns.size).to.be.below(10);
    expect(others.length).to.be.below(60);
    expect(best.size).to.be.above(0);
    expect(tableOf(element)).to.deep.equal(tableOf(await mount('tool-compare', { data, tools: element.tools ?? '' })));
  });

  it('draws thousands of cells in pieces, so that the page can do something between them', async () => {
    const criteria = Array.from({ length: 120 }, (_, i) => ({ id: `c${i}`, label: `Row ${i}`, kind: 'number', better: 'higher' }));
    const tools = Array.from({ length: 150 }, (_, t) => ({
      id: `t${t}`,
      name: `Tool ${t}`,
      values: Object.fromEntries(criteria.map(({ id }, i) => [id, (t * i) % 97])),
    }));
    const element = document.createElement('tool-compare') as ToolCompare;
    element.layout = 'columns';
    document.body.append(element);
    const pieces: number[] = [];
    // The callback is called once for each piece of work.
    const observer = new MutationObserver((changes) => {
      const rows = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof HTMLTableRowElement);
      pieces.push(rows.reduce((sum, row) => sum + row.querySelectorAll('td').length, 0));
    });
    observer.observe(root(element), { childList: true, subtree: true });
    element.data = { criteria, tools };
    await until(() => root(element).querySelectorAll('td').length === 18_000);
    observer.disconnect();

    expect(Math.max(...pieces)).to.be.within(1000, 8000);
  });

  it('says its verdict in at most four sentences that can be read to their end', async () => {
    const element = await mount('tool-compare', { data });
    const text = textOf(element, 'verdict');
    expect(text.match(/\.(?= |$)/g)?.length).to.be.within(1, 4);
    expect(text.length).to.be.below(900);
    expect(element.view?.verdict?.claims.length).to.be.above(20);
  });
});
