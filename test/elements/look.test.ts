import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { many, tool } from '../support/fixtures.js';
import { boxOf, clear, fold, labelOf, mount, parts, put, root, settled, until } from '../support/page.js';

const NOTE = 'As its makers say, in words that are more than fit beside a value.';

/** Three tools with a row where less is better, one where more is, and cells that have more to tell. */
const data = {
  criteria: [
    { id: 'wait', label: 'Wait', kind: 'number', unit: 'ms', min: 0, max: 1000, better: 'lower' },
    { id: 'care', label: 'Care', kind: 'score' },
    { id: 'hosted', label: 'Hosted', kind: 'boolean' },
  ],
  tools: [
    tool('fast', { wait: 100, care: 0.2, hosted: { status: 'not-applicable', note: NOTE } }),
    tool('slow', { wait: 700, care: 0.8, hosted: { value: null, note: NOTE } }),
    tool('third', { wait: 400, care: 0.5, hosted: true }),
  ],
};

const rowOf = (element: ToolCompare, label: string): HTMLElement => {
  const row = parts(element, 'criterion')
    .find((header) => fold(labelOf(header)) === label)
    ?.closest('tr');
  if (!row) throw new Error(`no row ${label}`);
  return row;
};
const barsOf = (element: ToolCompare, label: string): CSSStyleDeclaration[] =>
  [...rowOf(element, label).querySelectorAll('[part~="bar"]')].map((cell) => getComputedStyle(cell));
const first = (layers: string): string => layers.split(/, (?![^(]*\))/)[0] ?? '';

/** What is drawn before the words of an element; nothing where that is no sign. */
const signOf = (element: Element): string => getComputedStyle(element, '::before').content.replace(/^(none|normal)$/, '');

/** The rules for screens that have no mouse, such as the one that tests run on. */
function touchRules(element: ToolCompare): CSSMediaRule[] {
  const rules = root(element).adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  return rules.filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && /hover: ?none/.test(rule.conditionText));
}

describe('the look', () => {
  let taken: readonly CSSMediaRule[] = [];
  /** Takes the rules for screens without a mouse out of the sheets, for this test. */
  const withMouse = (element: ToolCompare): void => {
    taken = touchRules(element);
    for (const rule of taken) rule.media.mediaText = 'not all';
  };

  afterEach(async () => {
    for (const rule of taken) rule.media.mediaText = '(hover: none)';
    taken = [];
    clear();
    document.documentElement.dir = '';
    await resetMouse();
    await setViewport({ width: 1280, height: 800 });
  });

  for (const layout of ['columns', 'list'] as const) {
    it(`draws a point of one size where less is better, never a length, and says so: ${layout}`, async () => {
      const element = await mount('tool-compare', { data, layout });
      const inRow = (id: string): CSSStyleDeclaration[] => {
        if (layout === 'columns') return barsOf(element, id === 'wait' ? 'Wait' : 'Care');
        const at = data.criteria.findIndex((criterion) => criterion.id === id);
        return parts(element, 'row').map((line) => getComputedStyle(line.querySelectorAll('td')[at] as Element));
      };
      const [points, lengths] = [inRow('wait'), inRow('care')];
      expect([points.length, lengths.length]).to.deep.equal([3, 3]);
      for (const { backgroundImage } of points) expect(backgroundImage).to.match(/^radial-gradient/);
      for (const { backgroundImage } of lengths) expect(backgroundImage).to.match(/^linear-gradient/);
      expect(new Set(points.map(({ backgroundSize }) => first(backgroundSize))).size, 'sizes of points').to.equal(1);
      expect(new Set(lengths.map(({ backgroundSize }) => first(backgroundSize))).size, 'lengths').to.equal(3);
      expect(new Set(points.map(({ backgroundPosition }) => first(backgroundPosition))).size, 'places of points').to.equal(3);
      const said = parts(element, 'direction').map((one) => fold(one.textContent ?? ''));
      expect(said.filter((words) => /lower is better/.test(words)).length).to.equal(1);
      expect(fold(root(element).textContent ?? '')).to.match(/a point: lower is better/);
    });
  }

  it('explains the marks in the bars that are drawn, and no others', async () => {
    const criteria = [
      { id: 'wait', label: 'Wait', kind: 'number', max: 1000, min: 0, better: 'lower' },
      { id: 'size', label: 'Size', kind: 'number', max: 10, min: 0 },
    ];
    const tools = [tool('a', { wait: 100, size: 3 }), tool('b', { wait: 100, size: 2 }), tool('c', { wait: 700, size: 1 })];
    const element = await mount('tool-compare', { data: { criteria, tools } });
    const said = (): string[] =>
      fold(root(element).textContent ?? '').match(/a longer bar is better|best of all|a point: lower is better/g) ?? [];
    // Nobody leads on Wait, and of Size nothing says that more is better.
    expect(said()).to.deep.equal(['a point: lower is better']);

    const [one, two, three] = tools;
    element.data = { criteria, tools: [{ ...one, values: { wait: null, size: 3 } }, two, three] };
    element.limit = 1;
    await settled(element);
    expect(said(), 'behind the limit').to.deep.equal([]);
  });

  for (const layout of ['columns', 'list'] as const) {
    it(`says where a scale ends as the figures of its row are written, without their unit: ${layout}`, async () => {
      const kinds = [
        { kind: 'money', currency: 'USD', max: 20, better: 'lower' },
        { kind: 'number', unit: 'ms', min: 0, max: 1500, better: 'lower' },
        { kind: 'number', unit: 'byte', format: 'bytes', min: 0, max: 4e8, better: 'lower' },
        { kind: 'score' },
      ];
      const element = await mount('tool-compare', {
        layout,
        data: {
          criteria: kinds.map((own, i) => ({ id: `c${i}`, label: `Row ${i}`, ...own })),
          tools: [0.2, 0.9].map((value, i) => ({
            id: `t${i}`,
            name: `Tool ${i}`,
            values: Object.fromEntries(kinds.map((_, at) => [`c${at}`, value])),
          })),
        },
      });
      const scales = parts(element, 'direction').map((one) => fold(one.textContent ?? '').replace(/ ?[↓↑].*/, ''));
      expect(scales).to.deep.equal(['$0 to $20', '0 to 1,500', '0 byte to 400 MB', '0 to 1']);
    });
  }

  for (const [lang, dir] of [
    ['ar-EG', 'rtl'],
    ['ar-EG', 'ltr'],
    ['he', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    it(`keeps apart where a scale ends and which way is better, each whole and in its own order: ${lang}, ${dir}`, async () => {
      await setViewport({ width: 768, height: 800 });
      const wait = { id: 'price', label: 'Price', kind: 'money', currency: 'SAR', min: 0, max: 1200, better: 'lower' } as const;
      const box = put(`<div lang="${lang}" dir="${dir}"><tool-compare></tool-compare></div>`);
      const element = box.querySelector('tool-compare') as ToolCompare;
      element.data = {
        criteria: [wait],
        tools: ['a', 'b', 'c'].map((id, i) => ({ id, name: id, values: { price: 100 * i + 50 } })),
      };
      await settled(element);
      const walker = document.createTreeWalker(parts(element, 'direction')[0] as Node, NodeFilter.SHOW_TEXT);
      const boxes = new Map<string, DOMRect[]>();
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (const { 0: words, index } of node.data.matchAll(/[\d٠-٩][\d٠-٩.,٬]*| to | better|↓/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + words.length);
          boxes.set(words.trim(), [...range.getClientRects()]);
        }
      }
      const [from, to, most, arrow, better] = [...boxes.values()].map(([rect]) => rect);
      expect(boxes.size).to.equal(5);
      if (!from || !to || !most || !arrow || !better) throw new Error('a word without a box');
      // One after the other, in the direction of its letters.
      const inOrder = [from, to, most].map(({ left }) => left);
      const sorted = inOrder.toSorted((a, b) => a - b);
      expect([sorted.join(), sorted.reverse().join()], 'the scale').to.include(inOrder.join());
      expect(arrow.top, 'one line').to.be.closeTo(better.top, 4);
      expect(arrow.right <= better.left + 1, 'the direction').to.equal(true);
    });
  }

  it('has no ground behind the head of a table without rows, which ends at the round corners', async () => {
    const element = await mount('tool-compare', { data, rows: 'same' });
    const ground = () => getComputedStyle(root(element).querySelector('thead') as Element).backgroundColor;
    expect(element.view?.rows.length).to.equal(0);
    expect(ground()).to.equal('rgba(0, 0, 0, 0)');
    element.rows = 'all';
    await element.updateComplete;
    expect(ground()).not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('names no scale from 0 to 1 beside figures in per cent', async () => {
    const row = { label: 'Solved', kind: 'score', format: 'percent' } as const;
    const criteria = [
      { ...row, id: 'solved' },
      { ...row, id: 'passed', label: 'Passed', format: undefined },
    ];
    const tools = ['a', 'b'].map((id, i) => ({ id, name: id, values: { solved: 0.97 - i / 10, passed: 0.5 + i / 10 } }));
    const element = await mount('tool-compare', { data: { criteria, tools } });
    expect(parts(element, 'direction').map((one) => fold(one.textContent ?? ''))).to.deep.equal(['0 to 1']);
  });

  it('shows the button that orders by a row only where that is pointed at, has the focus or is pressed', async () => {
    const element = await mount('tool-compare', { data });
    withMouse(element);
    const button = (label: string) => rowOf(element, label).querySelector('th button[aria-pressed]') as HTMLElement;
    const signs = () => ['Wait', 'Care', 'Hosted'].map((label) => Boolean(signOf(button(label))));
    expect(signs()).to.deep.equal([false, false, false]);
    const { left, top, height } = rowOf(element, 'Care').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 200), Math.round(top + height / 2)] });
    await until(() => signs()[1], 'the sign of the row that is pointed at');
    expect(signs()).to.deep.equal([false, true, false]);
    button('Wait').click();
    await until(() => button('Wait').ariaPressed === 'true', 'the order');
    expect(signs()[0]).to.equal(true);
  });

  it('is faint, but there, on a screen that nothing points at', async () => {
    const element = await mount('tool-compare', { data });
    const touched = touchRules(element).flatMap(({ cssRules }) => [...cssRules]) as CSSStyleRule[];
    expect(touched.some(({ selectorText, style }) => /sort::before/.test(selectorText) && /⇄/.test(style.content))).to.equal(true);
    expect(touched.some(({ style }) => Number(style.opacity) > 0 && Number(style.opacity) < 0.5)).to.equal(true);
  });

  it('has no button beside a value: what has more to tell is its own button, and what has not is none', async () => {
    const element = await mount('tool-compare', { data });
    const telling = parts(element, 'cell').filter((cell) => cell.querySelector('button'));
    expect(telling.map((cell) => [cell.querySelectorAll('button').length, fold(cell.textContent ?? '')])).to.deep.equal([
      [1, 'not applicable'],
      [1, 'unknown'],
    ]);
    for (const cell of telling)
      expect(fold(cell.querySelector('button')?.textContent ?? '')).to.equal(fold(cell.textContent ?? ''));
  });

  it('keeps a sign on the line of its words, in columns that are too narrow for both', async () => {
    const nine = Array.from({ length: 12 }, (_, i) => tool(`t${i}`, { hosted: { status: 'not-applicable', note: NOTE } }));
    const element = await mount('tool-compare', { data: { ...data, tools: nine }, layout: 'columns' });
    const buttons = parts(element, 'missing').map((cell) => cell.querySelector('button') as HTMLElement);
    expect(buttons.length).to.equal(12);
    for (const button of buttons) {
      const cell = button.parentElement as HTMLElement;
      const above = button.getBoundingClientRect().top - cell.getBoundingClientRect().top;
      expect(above - Number.parseFloat(getComputedStyle(cell).paddingTop)).to.be.below(6);
      expect(button.scrollWidth).to.be.at.most(button.clientWidth);
    }
  });

  it('covers what slides under the labels: above them is the corner, at any height of it', async () => {
    await setViewport({ width: 768, height: 800 });
    const element = await mount('tool-compare', { data: { ...many(9), title: 'Nine' }, layout: 'columns', pick: 'tool-3' });
    const box = boxOf(element);
    await until(() => box.scrollWidth > box.clientWidth, 'more than fits');
    box.scrollTo(140, 0);
    await until(() => box.scrollLeft === 140, 'it to slide');
    const [corner] = parts(element, 'corner');
    const { left, top, right, bottom } = (corner as HTMLElement).getBoundingClientRect();
    for (const x of [left + 3, right - 3]) {
      for (const y of [top + 3, bottom - 3]) expect(root(element).elementFromPoint(x, y) === corner, `${x}, ${y}`).to.equal(true);
    }
    expect(Number.parseFloat(getComputedStyle(corner as HTMLElement).borderRightWidth)).to.be.above(0);
  });

  it('draws no line below the last row: there the surface ends, or what follows has one', async () => {
    const plain = { criteria: [{ id: 'x', label: 'X', kind: 'text' }], tools: [{ id: 'a', name: 'A', values: { x: 'y' } }] };
    const element = await mount('tool-compare', { data: plain });
    const [row, surface] = [parts(element, 'row').at(-1), parts(element, 'surface')[0]].map((one) => one?.getBoundingClientRect());
    expect(row?.bottom).to.be.closeTo(surface?.bottom ?? 0, 0.1);
    const frame = parts(element, 'table')[0]?.parentElement?.parentElement as HTMLElement;
    expect(frame.getBoundingClientRect().bottom).to.be.closeTo((row?.bottom ?? 0) - 1, 0.1);
    expect(getComputedStyle(frame).overflowY).to.equal('clip');
  });

  it('is no box that scrolls up and down: the wheel is the page’s', async () => {
    for (const width of [1280, 768, 320]) {
      await setViewport({ width, height: 600 });
      const element = await mount('tool-compare', { data: many(9), layout: 'columns' });
      const box = boxOf(element);
      expect(box.scrollHeight, `${width} px`).to.be.at.most(box.clientHeight);
      clear();
    }
  });

  it('marks on one line a capability that others have too, however long its title is', async () => {
    await setViewport({ width: 320, height: 800 });
    const items = ['both', 'own'].map((id) => ({
      id,
      title: 'A title that is longer than any line of a phone',
      description: 'What it does.',
    }));
    const having = ['a', 'b'].map((id) => tool(id, { care: 0.5 }, { capabilities: { items } }));
    const element = await mount('tool-compare', { data: { criteria: [data.criteria[1]], tools: having } });
    const marks = [...root(element).querySelectorAll<HTMLElement>('summary small')];
    expect(marks.length).to.equal(4);
    for (const mark of marks) {
      const range = document.createRange();
      range.selectNodeContents(mark);
      expect(range.getClientRects().length, 'lines').to.equal(1);
      const [own, around] = [mark.getBoundingClientRect(), (mark.parentElement as HTMLElement).getBoundingClientRect()];
      expect(own.right).to.be.at.most(around.right + 1);
    }
  });

  it('points an open capability down in both directions, and a closed one to where reading goes', async () => {
    const items = ['open', 'closed'].map((id) => ({ id, title: id, description: 'What it does.' }));
    const element = await mount('capability-list', { data: { tools: [tool('a', {}, { capabilities: { items } })] } });
    const [open, closed] = [...root(element).querySelectorAll('details')] as [HTMLDetailsElement, HTMLDetailsElement];
    open.open = true;
    const turn = (of: HTMLDetailsElement) => getComputedStyle(of.querySelector('summary') as Element, '::before').transform;
    const [down, aside] = [turn(open), turn(closed)];
    document.documentElement.dir = 'rtl';
    await until(() => turn(closed) !== aside, 'the other direction');
    expect(turn(open)).to.equal(down);
  });

  it('keeps the shape of what has the focus', async () => {
    const [one, two] = data.tools;
    const action = { label: 'Try it', url: 'https://example.org/' };
    const element = await mount('tool-compare', { data: { ...data, tools: [{ ...one, action }, two] } });
    const pressed = [...parts(element, 'action'), root(element).querySelector('[part~="toolbar"] button')] as HTMLElement[];
    expect(pressed.length).to.equal(2);
    for (const button of pressed) {
      const { borderRadius } = getComputedStyle(button);
      button.focus();
      expect(button.matches(':focus-visible')).to.equal(true);
      expect(getComputedStyle(button).borderRadius).to.equal(borderRadius);
    }
  });

  it('writes nothing smaller than 11 px on a page of 14 px', async () => {
    const [one, two, ...others] = data.tools;
    const action = { label: 'Try it', url: 'https://example.org/' };
    const tools = [{ ...one, action, relationship: 'affiliate' }, two, ...others];
    const more = Array.from({ length: 5 }, (_, i) => tool(`more-${i}`, { wait: 900, care: 0.1, hosted: false }));
    for (const given of [tools, [...tools, ...more]]) {
      const element = await mount('tool-compare', { data: { ...data, tools: given }, layout: 'columns', pick: 'fast' });
      element.style.fontSize = '14px';
      const written = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
      const small = new Set<string>();
      let count = 0;
      for (let node = written.nextNode(); node; node = written.nextNode()) {
        const box = node.parentElement;
        if (!box?.checkVisibility() || !node.textContent?.trim()) continue;
        count += 1;
        const size = Number.parseFloat(getComputedStyle(box).fontSize);
        if (size < 11) small.add(`${node.textContent.trim()}: ${size}`);
      }
      expect(count).to.be.above(20);
      expect([...small]).to.deep.equal([]);
      clear();
    }
  });

  it('begins labels under which columns slide where the title begins', async () => {
    await setViewport({ width: 768, height: 800 });
    const element = await mount('tool-compare', { data: { ...many(9), title: 'Nine' }, layout: 'columns' });
    await until(() => boxOf(element).scrollWidth > boxOf(element).clientWidth, 'more than fits');
    const words = document.createRange();
    words.selectNodeContents(parts(element, 'corner')[0] as HTMLElement);
    const title = parts(element, 'heading')[0]?.getBoundingClientRect().left ?? 0;
    expect(words.getBoundingClientRect().left).to.be.closeTo(title, 1);
  });

  it('keeps on one line which way is better, under a label beside a button that orders', async () => {
    await setViewport({ width: 768, height: 800 });
    const criteria = [{ id: 'wait', label: 'Wait', kind: 'number', better: 'lower' }];
    const tools = Array.from({ length: 7 }, (_, i) => tool(`tool-${i}`, { wait: i }));
    const element = await mount('tool-compare', { data: { criteria, tools }, layout: 'columns' });
    await until(() => boxOf(element).scrollWidth > boxOf(element).clientWidth, 'more than fits');
    const words = document.createRange();
    words.selectNodeContents(parts(element, 'direction')[0] as HTMLElement);
    expect(new Set([...words.getClientRects()].map(({ top }) => top)).size).to.equal(1);
    const label = parts(element, 'criterion')[0]?.getBoundingClientRect();
    expect(words.getBoundingClientRect().right).to.be.below(label?.right ?? 0);
  });

  it('marks rows under the pointer, not the head above them', async () => {
    const element = await mount('tool-compare', { data });
    for (const [part, isMarked] of [
      ['tool-header', false],
      ['value', true],
    ] as const) {
      const cell = parts(element, part)[0] as HTMLElement;
      const { left, top } = cell.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left) + 5, Math.round(top) + 5] });
      await until(() => cell.matches(':hover'), 'the pointer');
      const { backgroundColor } = getComputedStyle(cell.closest('tr') as HTMLElement);
      expect(backgroundColor !== 'rgba(0, 0, 0, 0)', part).to.equal(isMarked);
    }
  });

  it('parts label and words by a sign between them on a phone, also where they run in two directions', async () => {
    await setViewport({ width: 360, height: 800 });
    document.documentElement.dir = 'rtl';
    const criteria = [
      { id: 'ease', label: 'سهولة', kind: 'score', better: 'higher' },
      { id: 'wait', label: 'زمن', kind: 'number', unit: 'ms', better: 'lower', max: 200, description: 'As measured.' },
    ];
    const tools = ['Ada', 'Bento'].map((name, i) => ({ id: name, name, values: { ease: 0.5 + i / 10, wait: 90 + i } }));
    const element = await mount('tool-compare', { data: { criteria, tools } });
    const headers = parts(element, 'criterion');
    expect(headers.length).to.equal(2);
    for (const header of headers) {
      const words = [...header.childNodes].filter(({ textContent }) => fold(textContent ?? '') !== '');
      const boxes = words.map((word) => {
        const range = document.createRange();
        range.selectNodeContents(word);
        return range.getBoundingClientRect();
      });
      expect(boxes.length).to.be.above(1);
      // Room for a sign and a space on either side, from right to left on the right of the words.
      for (const [i, box] of boxes.slice(1).entries())
        if (box.top < (boxes[i]?.bottom ?? 0))
          expect((boxes[i]?.left ?? 0) - box.right, words[i]?.textContent ?? '').to.be.within(9, 13);
    }
  });

  it('gives the verdict a border that can be seen where contrast is asked for', async () => {
    const scored = { criteria: data.criteria.slice(1, 2), tools: data.tools };
    const element = await mount('tool-compare', { data: scored, theme: 'contrast' });
    const edge = getComputedStyle(parts(element, 'verdict')[0] as HTMLElement).borderTopColor;
    const [red = 1, green = 1, blue = 1] = edge.match(/[\d.]+/g)?.map(Number) ?? [];
    // On white; opaque, and darker than what 4.5 : 1 asks for.
    expect(edge).to.match(/^color\(srgb [\d. ]+\)$/);
    expect(Math.max(red, green, blue)).to.be.below(0.46);
  });
});
