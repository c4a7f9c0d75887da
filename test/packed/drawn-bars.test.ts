import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Host, noted, settled, startHost } from '../support/built.js';
import { type Colour, contrast, type Picture, picture } from '../support/pixels.js';

const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota'];

/** Bars of every form, in cells with everything that may stand beside or below them. */
const documentOf = (count: number): string =>
  JSON.stringify({
    criteria: [
      { id: 'rank', label: 'Overall rank', kind: 'rank' },
      { id: 'speed', label: 'Speed', kind: 'score' },
      { id: 'care', label: 'Care', kind: 'score' },
      { id: 'wait', label: 'Wait', kind: 'number', unit: 'ms', min: 0, max: 1000, better: 'lower' },
    ],
    tools: NAMES.slice(0, count).map((name, i) => ({
      id: name,
      name,
      values: {
        rank: 86 - 7 * i,
        speed: { value: 0.3 + i / 20, unverified: i === 1 },
        care: i === 2 ? { range: [0.25, 0.75] } : { value: 0.9 - i / 12, ...(i === 3 && { note: 'In words.' }) },
        wait: i === 1 ? { range: [200, 500] } : { value: 150 + 80 * i },
      },
    })),
  });

const page = (count: number, direction: string, attributes: string): string => `<!doctype html>
  <html lang="en" dir="${direction}" style="color-scheme: light"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
  <script type="module" src="/vendor/tool-compare.js"></script></head><body style="margin: 0; background: #777">
  <tool-compare ${attributes}><script type="application/json">${documentOf(count)}</script></tool-compare></body></html>`;

/** Where a bar is drawn, in pixels of the picture; ends lie outside. */
interface Bar {
  /** Places of its row and its cell in the table. */
  readonly row: number;
  readonly cell: number;
  readonly text: string;
  /** A length from the start of its scale; others are points and ranges. */
  readonly isLength: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The lowest pixels of its scale, and where these begin and end: beside the bar where it lies upon them. */
  readonly axis: { readonly left: number; readonly right: number; readonly y: number };
  /** The cell. */
  readonly box: { readonly left: number; readonly right: number };
}

interface Cell {
  readonly row: number;
  readonly cell: number;
  readonly text: string;
  readonly kind: string;
  readonly fill: Colour;
  readonly track: Colour;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** The cells with bars that can be seen whole, and the colours that these are drawn with. */
const cellsOf = (tab: Page): Promise<Cell[]> =>
  tab.evaluate(() => {
    const shadow = document.querySelector('tool-compare')?.shadowRoot as ShadowRoot;
    const table = shadow.querySelector('[part~="table"]') as HTMLElement;
    const around = (table.parentElement as HTMLElement).getBoundingClientRect();
    const rgb = (text: string): Colour =>
      text
        .match(/[\d.]+/g)
        ?.slice(0, 3)
        .map(Number) as unknown as Colour;
    return [...table.querySelectorAll<HTMLElement>('td[part~="bar"]')].flatMap((cell) => {
      const { left, right, top, bottom } = cell.getBoundingClientRect();
      // What lies to the side fades.
      const hidden = table.offsetWidth > around.width ? 40 : -1;
      if (!cell.checkVisibility() || left < around.left + hidden || right > around.right - hidden) return [];
      const layers = getComputedStyle(cell).backgroundImage;
      const colours = layers.match(/rgba?\([^)]*\)/g)?.filter((colour) => !/, 0\)/.test(colour)) ?? [];
      const row = cell.closest('tr') as HTMLTableRowElement;
      return {
        row: [...table.querySelectorAll('tr')].indexOf(row),
        cell: [...row.children].indexOf(cell),
        text: cell.textContent?.trim() ?? '',
        kind: layers.slice(0, 6),
        fill: rgb(colours[0] ?? ''),
        track: rgb(colours.at(-1) ?? ''),
        box: { left, right, top, bottom },
      };
    });
  });

interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const isLike = (one: Colour, other: Colour): boolean => one.every((value, i) => Math.abs(value - (other[i] ?? 0)) < 3);

/** The longest line of one colour in a cell, and how high it is in its middle. */
function longest(drawn: Picture, { box }: Cell, colour: Colour): Block {
  let found = { left: 0, right: 0, y: 0 };
  for (let y = Math.round(box.top); y < box.bottom; y += 1) {
    let start = Math.round(box.left);
    // One pixel further: a line may end where its cell does.
    for (let x = start; x <= box.right + 1; x += 1) {
      if (isLike(drawn.at(x, y), colour)) continue;
      if (x - start > found.right - found.left) found = { left: start, right: x, y };
      start = x + 1;
    }
  }
  const { left, right, y } = found;
  let [top, bottom] = [y, y + 1];
  const middle = Math.round((left + right) / 2);
  while (isLike(drawn.at(middle, top - 1), colour)) top -= 1;
  while (isLike(drawn.at(middle, bottom), colour)) bottom += 1;
  return { left, right, top, bottom };
}

/** The bars that can be seen, as the picture has them. */
async function barsIn(tab: Page): Promise<Bar[]> {
  const drawn = await picture(tab);
  return (await cellsOf(tab)).map((cell) => {
    const { row, text, box, kind } = cell;
    const fill = longest(drawn, cell, cell.fill);
    const track = longest(drawn, cell, cell.track);
    const axis = { left: track.left, right: track.right, y: track.bottom - 1 };
    // Of the pixels at its edges a bar covers a part.
    const free = [axis.left + 2, axis.right - 3].find((x) => x < fill.left - 2 || x > fill.right + 1) ?? 0;
    const ground = drawn.at(free, fill.top);
    const part = (x: number, y: number): number => {
      const [own, of] = [drawn.at(x, y), cell.fill].map((colour) =>
        colour.reduce((sum, value, i) => sum + value - (ground[i] ?? 0), 0),
      );
      return Math.min(1, Math.max(0, (own ?? 0) / (of || 1)));
    };
    const [middle, line] = [Math.round((fill.left + fill.right) / 2), fill.top + 1];
    return {
      row,
      cell: cell.cell,
      text,
      isLength: kind === 'linear' && !/–/.test(text),
      left: fill.left - part(fill.left - 1, line),
      right: fill.right + part(fill.right, line),
      top: fill.top - part(middle, fill.top - 1),
      bottom: fill.bottom,
      axis,
      box,
    };
  });
}

const LAYOUTS = [
  ['columns', 4, 1280, 'baseline="Beta" pick="Alpha"'],
  ['columns that slide', 9, 768, 'layout="columns" baseline="Beta" pick="Alpha"'],
  ['two columns on a phone', 4, 360, 'baseline="Beta" pick="Alpha"'],
  ['two tools on a phone', 2, 320, ''],
  ['a list', 9, 1280, 'layout="list" sort="speed" pick="Alpha"'],
  ['a list on a small screen', 9, 768, 'layout="list" sort="speed" pick="Alpha"'],
  ['a list on a phone', 9, 360, 'layout="list" sort="speed" pick="Alpha"'],
] as const;

/** Colour schemes of the page, and themes of the elements on it. */
const DRESSES = [
  ['light', 'auto'],
  ['dark', 'auto'],
  ['light', 'dark'],
  ['dark', 'light'],
  ['light', 'contrast'],
  ['dark', 'contrast'],
] as const;

/** How far apart numbers are at most. */
const apart = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

describe('the bars that are drawn', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  /** Opens a page in a window that is as high as it. */
  async function open(html: string, width: number): Promise<Page> {
    const { page: tab } = await host.open(html);
    await tab.setViewport({ width, height: 900 });
    await settled(tab);
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await tab.setViewport({ width, height: await tab.evaluate(() => document.documentElement.scrollHeight + 20) });
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return tab;
  }

  for (const [name, count, width, attributes] of LAYOUTS) {
    it(`start at one edge, at one height in their row, as long as their values, and the other way round right to left: ${name}`, async () => {
      const drawn: Bar[][] = [];
      for (const direction of ['ltr', 'rtl']) {
        const tab = await open(page(count, direction, attributes), width);
        const bars = await barsIn(tab);
        await tab.close();
        drawn.push(bars);
        assert.ok(bars.length >= 8, `${bars.length} bars`);
        const lengths = bars.filter(({ isLength }) => isLength);
        assert.ok(lengths.length >= 5, `${lengths.length} lengths`);
        for (const { row } of bars) {
          const ground = bars.filter((bar) => bar.row === row).map(({ axis }) => axis.y);
          assert.equal(apart(ground), 0, `${direction}: scales of row ${row} at ${ground}`);
          const tops = lengths.filter((bar) => bar.row === row).map(({ top }) => top);
          assert.ok(!tops.length || apart(tops) < 0.2, `${direction}: bars of row ${row} at ${tops}`);
        }
        for (const { cell } of lengths) {
          const column = lengths.filter((bar) => bar.cell === cell);
          const edges = column.map(({ left, right }) => (direction === 'ltr' ? left : right));
          assert.ok(apart(edges) < 0.2, `${direction}: bars of column ${cell} start at ${edges}`);
        }
        for (const { text, left, right, axis } of lengths) {
          const share = Number.parseFloat(text) > 1 ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
          const scale = Math.max(right, axis.right) - Math.min(left, axis.left);
          assert.ok(Math.abs(right - left - share * scale) <= 1, `${direction}: ${text} is ${right - left} of ${scale} px`);
        }
      }
      const [forth = [], back = []] = drawn;
      assert.equal(forth.length, back.length);
      for (const one of forth) {
        const other = back.find(({ row, cell }) => row === one.row && cell === one.cell) as Bar;
        const place = `${one.text}: ${one.left}–${one.right} and ${other.left}–${other.right}`;
        assert.ok(Math.abs(one.right - one.left - (other.right - other.left)) <= 1, `length of ${place}`);
        assert.ok(Math.abs(one.left - one.box.left - (other.box.right - other.right)) <= 1, `start of ${place}`);
      }
    });
  }

  /** Gives the page a colour scheme, and the elements a theme. */
  const dress = (tab: Page, scheme: string, theme: string): Promise<void> =>
    tab.evaluate(
      async (colours, name) => {
        document.documentElement.style.colorScheme = colours;
        for (const element of document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>(':defined')) {
          if (!element.shadowRoot) continue;
          element.setAttribute('theme', name);
          await element.updateComplete;
        }
      },
      scheme,
      theme,
    );

  /** As on a screen that has a mouse; whether the column under the pointer is marked, where columns are. */
  const isMarked = (tab: Page): Promise<boolean> =>
    tab.evaluate(() => {
      const shadow = document.querySelector('tool-compare')?.shadowRoot as ShadowRoot;
      const rules = shadow.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      for (const rule of rules)
        if (rule instanceof CSSMediaRule && /hover: ?none/.test(rule.conditionText)) rule.media.mediaText = 'not all';
      const mark = shadow.querySelector('[part~="table"]')?.nextElementSibling;
      return !mark || mark.checkVisibility();
    });

  /**
   * Brings the pointer to a cell, again until its column is marked: what marks columns comes when the page is idle, and hears of no earlier
   * pointer.
   */
  async function point(tab: Page, { left, right, top, bottom }: Cell['box']): Promise<void> {
    await noted(async () => {
      await tab.mouse.move(1, 1);
      await tab.mouse.move((left + right) / 2, (top + bottom) / 2);
      return isMarked(tab);
    }, 'the mark of a column');
  }

  for (const [name, count, width, attributes] of LAYOUTS.filter(([, , size]) => size !== 768)) {
    it(`stand out from their ground by 3 : 1, and so do their scales, in every theme, also under the pointer: ${name}`, async () => {
      const tab = await open(page(count, 'ltr', attributes), width);
      const bars = (await barsIn(tab)).filter(({ axis, right }) => axis.right > right + 2);
      const cells = await cellsOf(tab);
      const [first] = cells;
      assert.ok(first);
      const under = cells.filter(({ row, cell }) => row === first.row && cell <= first.cell + 1);
      assert.ok(bars.length >= 5, `${bars.length} bars`);
      for (const [scheme, theme] of DRESSES) {
        await dress(tab, scheme, theme);
        const grounds = new Set<string>();
        for (const pointed of [null, ...(theme === 'auto' ? under : under.slice(0, 1))]) {
          if (pointed) await point(tab, pointed.box);
          else await tab.mouse.move(1, 1);
          const drawn = await picture(tab);
          for (const { row, cell, text, left, right, top, bottom, axis } of bars) {
            const of = `${scheme}, theme ${theme}, pointer on ${pointed?.text ?? 'nothing'}: ${row}, ${cell}: ${text}`;
            const ground = drawn.at(axis.right - 2, axis.y - 4);
            grounds.add(String(ground));
            const middle = drawn.at((left + right) / 2, Math.ceil(top) + Math.floor((bottom - top) / 2));
            assert.ok(contrast(middle, ground) >= 3, `${of}: bar ${middle} on ${ground}`);
            const line = drawn.at(axis.right - 2, axis.y);
            assert.ok(contrast(line, ground) >= 3, `${of}: scale ${line} on ${ground}`);
          }
        }
        // At least one of them under the pointer.
        assert.ok(grounds.size >= 2, `${scheme}, ${theme}: ${[...grounds]}`);
      }
      await tab.close();
    });
  }

  it('stand out from their ground by 3 : 1 in badges and in the legend too', async () => {
    const tab = await open(
      page(4, 'ltr', '').replace(
        '<tool-compare',
        '<p style="background: #fff"><rank-badge score="30" variant="bar"></rank-badge> <rank-badge score="30" variant="ring"></rank-badge></p><tool-compare',
      ),
      600,
    );
    const keys = await tab.evaluate(() => {
      const shadow = document.querySelector('tool-compare')?.shadowRoot as ShadowRoot;
      const words = [...shadow.querySelectorAll('span')].filter((one) =>
        /^(a longer bar|best of all|a point)/.test(one.textContent ?? ''),
      );
      return words.map((one) => {
        const { left, top, height } = one.getBoundingClientRect();
        return { left, middle: top + height / 2 };
      });
    });
    assert.equal(keys.length, 3);
    /** The greatest contrast with the ground on a way from one point to another. */
    const most = (drawn: Picture, ground: Colour, from: readonly [number, number], to: readonly [number, number]): number =>
      Math.max(
        ...Array.from({ length: 41 }, (_, i) =>
          contrast(drawn.at(from[0] + ((to[0] - from[0]) * i) / 40, from[1] + ((to[1] - from[1]) * i) / 40), ground),
        ),
      );
    for (const [scheme, theme] of DRESSES) {
      await dress(tab, scheme, theme);
      const drawn = await picture(tab);
      for (const { left, middle } of keys) {
        const found = most(drawn, drawn.at(left + 1, middle - 9), [left + 10, middle - 5], [left + 10, middle + 5]);
        assert.ok(found >= 3, `${scheme}, theme ${theme}: legend ${found}`);
      }
    }
    // Near enough for a line of one pixel around a ring.
    await tab.setViewport({ width: 600, height: 100, deviceScaleFactor: 4 });
    const places = await tab.evaluate(() =>
      [...document.querySelectorAll('rank-badge')].map((badge) => {
        const drawn = badge.shadowRoot?.querySelector('[part~="bar"], [part~="ring"]') as HTMLElement;
        const { left, top, width: wide, height } = drawn.getBoundingClientRect();
        return { left: left * 4, top: top * 4, width: wide * 4, height: height * 4 };
      }),
    );
    const [bar, ring] = places as [(typeof places)[0], (typeof places)[0]];
    for (const [scheme, theme] of DRESSES) {
      await dress(tab, scheme, theme);
      const drawn = await picture(tab, 60);
      const of = `${scheme}, theme ${theme}`;
      const own = drawn.at(bar.left + bar.width * 0.8, bar.top + bar.height / 3);
      const across = (part: number): number =>
        most(drawn, own, [bar.left + bar.width * part, bar.top], [bar.left + bar.width * part, bar.top + bar.height - 1]);
      assert.ok(across(0.15) >= 3, `${of}: bar ${across(0.15)}`);
      assert.ok(across(0.8) >= 3, `${of}: scale of the bar ${across(0.8)}`);
      const centre = [ring.left + ring.width / 2, ring.top + ring.height / 2] as const;
      const out = (part: number): number =>
        most(drawn, drawn.at(...centre), centre, [
          centre[0] + Math.sin(2 * Math.PI * part) * (ring.width / 2 - 1),
          centre[1] - Math.cos(2 * Math.PI * part) * (ring.width / 2 - 1),
        ]);
      assert.ok(out(0.15) >= 3, `${of}: ring ${out(0.15)}`);
      for (const part of [0.4, 0.6, 0.9]) assert.ok(out(part) >= 3, `${of}: rest of the ring ${out(part)}`);
    }
    await tab.close();
  });
});
