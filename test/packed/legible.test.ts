import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Host, settled, startHost } from '../support/built.js';
import { contrast, groundOver } from '../support/colours.js';

const DOCUMENT = JSON.stringify({
  title: 'Alpha against Beta',
  asOf: '2025-03-09',
  criteria: [
    { id: 'rank', label: 'Rank', kind: 'rank' },
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower', group: 'Costs' },
    { id: 'speed', label: 'Speed', kind: 'score' },
    { id: 'open', label: 'Open', kind: 'boolean', better: 'higher' },
  ],
  tools: ['Alpha', 'Beta', 'Gamma'].map((name, i) => ({
    id: name,
    name,
    relationship: 'affiliate',
    url: 'https://example.com/',
    action: { label: 'Try', url: 'https://example.com/try' },
    values: {
      rank: 44 + i,
      price: { value: 4 + i, note: 'In words.' },
      speed: { value: 0.9 - i / 5, unverified: i === 1 },
      open: [true, { status: 'partial' }, false][i],
    },
    capabilities: { total: 12, items: [{ id: 'x', title: 'Does a thing', description: 'So.', unique: 'Thus.', tags: ['one'] }] },
  })),
});
const INLINE = `<script type="application/json">${DOCUMENT}</script>`;

/** All elements with all their controls, on a page whose own text cannot be read. */
const page = (scheme: string): string => `<!doctype html><html lang="en" style="color-scheme: ${scheme}"><head>
  <meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title><script type="module" src="/vendor/tool-compare.js"></script></head>
  <body style="background: #777; color: #777"><tool-compare data-ours baseline="Alpha" pick="Beta" adjustable>${INLINE}</tool-compare>
  <tool-compare data-ours layout="list">${INLINE}</tool-compare><tool-compare data-ours tools="nobody"></tool-compare>
  <capability-list data-ours expanded searchable>${INLINE}</capability-list><rank-badge data-ours href="/x">${INLINE}</rank-badge>
  <rank-badge data-ours score="4" of="5" variant="bar"></rank-badge><rank-badge data-ours tool="nobody"></rank-badge></body></html>`;

interface Media {
  readonly media: string;
  readonly forced: boolean;
  readonly system: string;
}

async function emulate(tab: Page, { media, forced, system }: Media): Promise<void> {
  const session = await tab.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: system },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { media, features });
}

interface Written {
  readonly of: string;
  readonly ink: string;
  /** The grounds of the elements that it stands in, from the innermost. */
  readonly grounds: readonly string[];
}

/** All texts that can be seen. */
const textsIn = (tab: Page): Promise<Written[]> =>
  tab.evaluate(() => {
    const found: Written[] = [];
    for (const host of document.querySelectorAll('tool-compare, rank-badge, capability-list')) {
      const walker = document.createTreeWalker(host.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const holder = text.parentElement as Element;
        if (!/\S/.test(text.data) || !holder.checkVisibility() || holder.closest('.hidden, option, style')) continue;
        const grounds: string[] = [];
        for (let place: Element | null = holder; place; place = place.parentElement)
          grounds.push(getComputedStyle(place).backgroundColor);
        found.push({ of: `${host.localName}: ${text.data.trim()}`, ink: getComputedStyle(holder).color, grounds });
      }
    }
    return found;
  });

/**
 * How many texts there are, and those of less contrast than 4.5 : 1 with what lies below them; on paper without backgrounds that is white.
 */
async function faint(tab: Page, isBare: boolean): Promise<{ count: number; faint: string[] }> {
  const texts = await textsIn(tab);
  const pale = texts.flatMap(({ of, ink, grounds }) => {
    const ground = groundOver(isBare ? [] : grounds);
    return contrast(ink, ground) < 4.5 ? [`${of}: ${ink} on ${ground}`] : [];
  });
  return { count: texts.length, faint: pale };
}

describe('our text on our ground', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const scheme of ['light', 'dark', 'light dark', 'normal']) {
    it(`is legible in all themes on a page of color-scheme ${scheme}: screen, forced colours, paper with and without grounds`, async () => {
      const { page: tab } = await host.open(page(scheme));
      await settled(tab);
      for (const theme of ['auto', 'light', 'dark', 'contrast']) {
        await tab.evaluate(async (name) => {
          for (const one of document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>('[data-ours]')) {
            one.setAttribute('theme', name);
            await one.updateComplete;
          }
        }, theme);
        for (const system of ['light', 'dark']) {
          for (const [what, media, forced, isBare] of [
            ['screen', 'screen', false, false],
            ['forced colours', 'screen', true, false],
            ['paper with grounds', 'print', false, false],
            ['paper', 'print', false, true],
          ] as const) {
            await emulate(tab, { media, forced, system });
            const { count, faint: found } = await faint(tab, isBare);
            assert.ok(count > 80, `${count} texts`);
            assert.deepEqual(found.slice(0, 10), [], `${theme}, ${what}, ${system}`);
          }
        }
      }
      await tab.close();
    });
  }
});
