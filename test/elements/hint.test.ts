import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { RankBadge } from '../../src/index.js';
import { clear, mount, parts, put, root, until } from '../support/page.js';

/** Opens the hint of a badge that stands in `html`, and waits until it has its place. */
async function open(html: string): Promise<{ badge: RankBadge; hint: HTMLElement }> {
  const badge = put(html).querySelector('rank-badge') as RankBadge;
  await badge.updateComplete;
  parts(badge, 'badge')[0]?.click();
  await until(() => parts(badge, 'hint')[0]?.style.translate, 'its place');
  const hint = parts(badge, 'hint')[0] as HTMLElement;
  return { badge, hint };
}

const middle = ({ left, width }: DOMRect): number => left + width / 2;

describe('a hint', () => {
  // Where all pages have one window it is as the file before left it, and a badge without room is higher than its line.
  beforeEach(() => setViewport({ width: 1024, height: 768 }));
  afterEach(async () => {
    clear();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    await resetMouse();
  });

  it('is as wide as its words, up to a limit', async () => {
    const short = await open('<p style="padding: 200px"><rank-badge score="4"></rank-badge></p>');
    const range = document.createRange();
    range.selectNodeContents(short.hint.querySelector('p') as Element);
    expect(short.hint.offsetWidth - range.getBoundingClientRect().width).to.be.within(0, 40);
    const long = await open(`<p style="padding: 200px"><rank-badge score="4" label="${'word '.repeat(40)}"></rank-badge></p>`);
    expect(long.hint.offsetWidth).to.be.within(200, 320);
  });

  for (const [where, zoom] of [
    ['html', 1.5],
    ['body', 0.75],
    ['body', 1],
  ] as const) {
    it(`stands beside what it explains, in sight, with ${where} zoomed by ${zoom}`, async () => {
      const place = where === 'html' ? document.documentElement : document.body;
      place.style.zoom = String(zoom);
      for (const padding of ['150px 200px', '150px 0 0', '0 200px']) {
        const { badge, hint } = await open(`<p style="margin: 0; padding: ${padding}"><rank-badge score="44"></rank-badge></p>`);
        const [of, own] = [badge.getBoundingClientRect(), hint.getBoundingClientRect()];
        const gap = Math.max(of.top - own.bottom, own.top - of.bottom);
        expect(gap, `gap, padding ${padding}`).to.be.within(2, 20);
        expect(own.left).to.be.at.least(0);
        expect(own.right).to.be.at.most(innerWidth);
        if (own.left > 10) expect(Math.abs(middle(own) - middle(of))).to.be.below(3);
        clear();
      }
    });
  }

  it('stands beside a value of a table and over no part of it', async () => {
    const data = {
      criteria: [{ id: 'price', label: 'Price', kind: 'number' }],
      tools: ['A', 'B', 'C'].map((name, i) => ({
        id: name,
        name,
        values: {
          price: { value: i, note: i === 1 ? 'Told by the vendor.' : 'Told by the vendor, with many more words. '.repeat(6) },
        },
      })),
    };
    const element = await mount('tool-compare', { data });
    for (const trigger of root(element).querySelectorAll<HTMLElement>('td button')) {
      trigger.click();
      await until(() => parts(element, 'hint')[0]?.style.translate, 'its place');
      const [hint] = parts(element, 'hint');
      const [of, own] = [trigger.getBoundingClientRect(), (hint as HTMLElement).getBoundingClientRect()];
      expect(Math.max(of.top - own.bottom, own.top - of.bottom), 'gap').to.be.within(2, 20);
      trigger.click();
      await until(() => !parts(element, 'hint').length, 'it to go');
    }
  });

  it('is as wide as its words in a table too, and its arrow points at the middle of the value', async () => {
    const data = {
      criteria: [{ id: 'price', label: 'Price', kind: 'number' }],
      tools: ['A', 'B', 'C'].map((name) => ({
        id: name,
        name,
        values: { price: { value: 4, note: 'Told so.', source: 'https://a.example/' } },
      })),
    };
    const element = await mount('tool-compare', { data });
    for (const trigger of root(element).querySelectorAll<HTMLElement>('td button')) {
      trigger.click();
      await until(() => parts(element, 'hint')[0]?.style.translate, 'its place');
      const hint = parts(element, 'hint')[0] as HTMLElement;
      const widths = [...hint.querySelectorAll('p')].map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return range.getBoundingClientRect().width;
      });
      expect(hint.offsetWidth - Math.max(...widths)).to.be.within(0, 40);
      const arrow = (hint.firstElementChild as Element).getBoundingClientRect();
      expect(Math.abs(middle(arrow) - middle(trigger.getBoundingClientRect()))).to.be.below(2);
      trigger.click();
      await until(() => !parts(element, 'hint').length, 'it to go');
    }
  });

  for (const edge of ['left', 'right'] as const) {
    it(`points at the middle of what it explains, in sight itself, also where that is cut by the ${edge} edge of the window`, async () => {
      for (const inside of [12, 15, 18, 21, 30]) {
        const { badge, hint } = await open(
          '<p style="margin: 0; position: fixed; top: 200px"><rank-badge score="44" label="Our own score"></rank-badge></p>',
        );
        const place = badge.parentElement as HTMLElement;
        parts(badge, 'badge')[0]?.click();
        await until(() => !parts(badge, 'hint').length, 'it to go');
        place.style[edge] = `${inside - badge.getBoundingClientRect().width / 2}px`;
        parts(badge, 'badge')[0]?.click();
        await until(() => parts(badge, 'hint')[0]?.style.translate, 'its place again');
        const moved = parts(badge, 'hint')[0] ?? hint;
        const [of, own] = [badge.getBoundingClientRect(), moved.getBoundingClientRect()];
        const arrow = (moved.firstElementChild as Element).getBoundingClientRect();
        expect(Math.abs(middle(arrow) - middle(of)), `${inside} px inside`).to.be.below(1);
        expect(own.left).to.be.at.least(0);
        expect(own.right).to.be.at.most(innerWidth + 0.01);
        clear();
      }
    });
  }

  it('closes with Escape and leaves the dialog around it open', async () => {
    const dialog = put('<dialog><p style="padding: 100px"><rank-badge score="44"></rank-badge></p></dialog>').querySelector(
      'dialog',
    );
    const badge = dialog?.querySelector('rank-badge') as RankBadge;
    dialog?.showModal();
    parts(badge, 'badge')[0]?.click();
    await until(() => parts(badge, 'hint').length, 'the hint');
    await sendKeys({ press: 'Escape' });
    expect([parts(badge, 'hint').length, dialog?.open]).to.deep.equal([0, true]);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog?.open, 'the dialog to close');
  });
});
