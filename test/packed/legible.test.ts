import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Host, startHost } from '../support/built.js';

const DOCUMENT = JSON.stringify({
  title: 'Alpha against Beta',
  description: 'A sentence.',
  asOf: '2025-03-09',
  criteria: [
    { id: 'rank', label: 'Rank', kind: 'rank' },
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower', group: 'Costs' },
    { id: 'speed', label: 'Speed', kind: 'score' },
    { id: 'open', label: 'Open', kind: 'boolean', better: 'higher' },
  ],
  tools: ['Alpha', 'Beta'].map((name, i) => ({
    id: name,
    name,
    url: 'https://example.com/',
    action: { label: 'Try', url: 'https://example.com/try' },
    relationship: 'affiliate',
    values: { rank: 44 + i, price: { value: 4 + i, note: 'In words.', unverified: i === 1 }, speed: 0.9 - i / 5, open: i === 0 },
    capabilities: { total: 12, items: [{ id: 'x', title: 'Does a thing', description: 'So.', unique: 'Thus.', tags: ['one'] }] },
  })),
});
const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
const SCHEMES = ['normal', 'light', 'dark', 'light dark'];
const shown = (theme: string): string => {
  const inline = `<script type="application/json">${DOCUMENT}</script>`;
  return `<tool-compare theme="${theme}" adjustable editable baseline="Alpha" pick="Beta">${inline}</tool-compare>
    <tool-compare theme="${theme}" layout="list">${inline}</tool-compare><tool-compare theme="${theme}" tools="nobody" debug></tool-compare>
    <capability-list theme="${theme}" expanded searchable>${inline}</capability-list><rank-badge theme="${theme}" variant="bar">${inline}</rank-badge>
    <rank-badge theme="${theme}" score="4" of="5" href="/x"></rank-badge><rank-badge theme="${theme}" score="none"></rank-badge>`;
};

/**
 * All of our texts whose colour is too near to the ground below them, in words; and how many were looked at.
 * @param paper The ground that is below all where backgrounds are not printed; else each text has the grounds around it.
 */
const faint = (tab: Page, least: number, paper?: string): Promise<{ found: string[]; count: number }> =>
  tab.evaluate(
    (ratio, white) => {
      const [pixel] = [document.createElement('canvas').getContext('2d', { willReadFrequently: true })];
      if (!pixel) throw new Error('no canvas');
      /** Red, green, blue of colours laid over each other, the lowest first, as the browser itself mixes them. */
      const mixed = (colours: string[]): number[] => {
        pixel.clearRect(0, 0, 1, 1);
        for (const colour of colours) {
          pixel.fillStyle = colour;
          pixel.fillRect(0, 0, 1, 1);
        }
        return [...pixel.getImageData(0, 0, 1, 1).data];
      };
      const luminance = (channels: number[]): number =>
        [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
          const part = (channels[i] ?? 0) / 255;
          return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        }, 0);
      const found: string[] = [];
      let count = 0;
      for (const element of document.querySelectorAll('tool-compare, capability-list, rank-badge')) {
        const walker = document.createTreeWalker(element.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const holder = node.parentElement as Element;
          if (!/[\p{L}\p{N}]/u.test(node.data) || holder.closest('style, option, .hidden') || !holder.checkVisibility()) continue;
          const grounds: string[] = [];
          for (let place: Element | null = holder; place && !white; place = place.parentElement)
            grounds.unshift(getComputedStyle(place).backgroundColor);
          // Nothing of the page may shine through: below all of ours lies what no text can be read on.
          const below = mixed([white ?? 'rgb(119 119 119)', ...grounds]);
          const { color } = getComputedStyle(holder);
          const above = mixed([`rgb(${below.slice(0, 3).join(' ')})`, color]);
          const [dark = 0, light = 0] = [luminance(below), luminance(above)].sort((a, b) => a - b);
          count++;
          const contrast = (light + 0.05) / (dark + 0.05);
          if (contrast < ratio)
            found.push(`${element.localName} '${node.data.trim()}' ${color} on ${below}: ${contrast.toFixed(2)}`);
        }
      }
      return { found, count };
    },
    least,
    paper,
  );

describe('our text on our ground is legible', () => {
  let host: Host;
  let tab: Page;
  let client: CDPSession;
  before(async () => {
    host = await startHost();
    const visit = await host.open(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
      <script type="module" src="/vendor/tool-compare.js"></script></head><body style="background: #777; color: #777">${shown('auto')}</body></html>`,
    );
    tab = visit.page;
    client = await tab.createCDPSession();
    // A badge whose score is none stays empty, and says so.
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('tool-compare, capability-list, rank-badge:not([score="none"])')].every((element) =>
        ['ready', 'partial', 'error'].includes((element as HTMLElement & { state?: string }).state ?? ''),
      ),
    );
  });
  after(() => host.close());

  const media: Record<string, { media: string; forced: string; paper?: string }> = {
    'on the screen': { media: 'screen', forced: 'none' },
    'on paper with backgrounds': { media: 'print', forced: 'none' },
    'on paper without backgrounds': { media: 'print', forced: 'none', paper: 'white' },
    'in forced colours': { media: 'screen', forced: 'active' },
  };
  for (const [what, { media: medium, forced, paper }] of Object.entries(media)) {
    for (const system of ['light', 'dark']) {
      for (const theme of THEMES) {
        it(`${what}, ${system} system, theme ${theme}, on a page of any color-scheme`, async () => {
          await client.send('Emulation.setEmulatedMedia', {
            media: medium,
            features: [
              { name: 'prefers-color-scheme', value: system },
              { name: 'forced-colors', value: forced },
            ],
          });
          for (const scheme of SCHEMES) {
            await tab.evaluate(
              async (to, colors) => {
                document.documentElement.style.colorScheme = colors;
                for (const one of document.querySelectorAll<HTMLElement>('tool-compare, capability-list, rank-badge'))
                  one.setAttribute('theme', to);
                for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
              },
              theme,
              scheme,
            );
            const { found, count } = await faint(tab, 4.5, paper);
            assert.ok(count > 80, `${count} texts`);
            assert.deepEqual(found.slice(0, 10), [], `${scheme}: ${found.length} of ${count}`);
          }
        });
      }
    }
  }
});
