import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Host, project, settled, startHost } from '../support/built.js';

/** Sheets that pages use, as their packages have them. */
const SHEETS = [
  'normalize.css/normalize.css',
  'modern-normalize/modern-normalize.css',
  'sanitize.css/sanitize.css',
  'bootstrap/dist/css/bootstrap.min.css',
  'tailwindcss/preflight.css',
  '@picocss/pico/css/pico.min.css',
  '@picocss/pico/css/pico.classless.min.css',
  'water.css/out/water.min.css',
  'water.css/out/dark.min.css',
  'simpledotcss/simple.min.css',
  'sakura.css/css/sakura.css',
  'sakura.css/css/sakura-dark.css',
  'mvp.css/mvp.css',
  'the-new-css-reset/css/reset.css',
  'holiday.css/dist/holiday.css',
  'awsm.css/dist/awsm.min.css',
];

const DOCUMENT = JSON.stringify({
  title: 'Alpha against Beta',
  description: 'A sentence.',
  asOf: '2025-03-09',
  more: { label: 'All', url: 'https://example.com/all', lead: 'Neither?' },
  criteria: [
    { id: 'rank', label: 'Rank', kind: 'rank' },
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower', group: 'Costs', description: 'Per month.' },
    { id: 'speed', label: 'Speed', kind: 'score' },
    { id: 'open', label: 'Open', kind: 'boolean', better: 'higher' },
  ],
  tools: ['Alpha', 'Beta'].map((name, i) => ({
    id: name,
    name,
    relationship: 'affiliate',
    url: 'https://example.com/',
    action: { label: 'Try', url: 'https://example.com/try' },
    values: { rank: 44 + i, price: { value: 4 + i, note: 'In words.' }, speed: 0.9 - i / 5, open: i === 0 },
    capabilities: {
      total: 12,
      items: [{ id: 'x', title: 'Does a thing', description: 'So.', unique: 'Thus.', alternatives: 'Else.', tags: ['one', 'two'] }],
    },
  })),
});

/** What a guest takes of its page is given on the tag, and its width: it is the page's to give. */
const PINNED = 'font-family: serif; font-size: 16px; color-scheme: light; visibility: visible; pointer-events: auto';
const WIDE = `style="${PINNED}; display: block; width: 600px; margin: 0; padding: 0; border: 0"`;
const INLINE = `<script type="application/json">${DOCUMENT}</script>`;
const OURS = `<div id="ours"><tool-compare ${WIDE} adjustable editable baseline="Alpha" pick="Beta">${INLINE}</tool-compare>
  <tool-compare ${WIDE} layout="list">${INLINE}</tool-compare><capability-list ${WIDE} expanded searchable>${INLINE}</capability-list>
  <rank-badge ${WIDE} score="44"></rank-badge><rank-badge ${WIDE} score="4" of="5" variant="bar" href="/x"></rank-badge><rank-badge ${WIDE} variant="ring">${INLINE}</rank-badge></div>`;
const THEIRS = `<header><h1>Host</h1><nav><ul><li><a href="#x">One</a></li></ul></nav></header><main id="theirs"><h2>Words</h2><p>A <em>text</em>
  with <code>code</code>, a <a href="#y">link</a> and <small>more</small>.</p><table><caption>Its</caption><tr><th>A</th><td>1</td></tr></table>
  <details><summary>More</summary><p>In it</p></details><form><label>Name <input value="x"></label><select><option>One</option></select><button>Send</button></form>
  <blockquote>Said</blockquote><dl><dt>What</dt><dd>That</dd></dl></main>`;

/** What is held against each other: colours, text, boxes, and how elements are laid out. */
const PROPERTIES =
  `color background-color background-image opacity visibility display position float box-sizing width height min-width max-width
  margin-top margin-right margin-bottom margin-left padding-top padding-right padding-bottom padding-left border-top-width border-right-width
  border-bottom-width border-left-width border-top-style border-left-style border-top-color border-left-color border-top-left-radius outline-width
  outline-style outline-color box-shadow overflow-x overflow-y font-family font-size font-style font-weight font-variant font-stretch font-feature-settings
  line-height letter-spacing word-spacing text-align text-transform text-decoration-line text-decoration-color text-indent text-shadow
  white-space word-break overflow-wrap hyphens vertical-align list-style-type list-style-position cursor quotes border-collapse border-spacing caption-side
  table-layout direction unicode-bidi writing-mode accent-color caret-color color-scheme appearance filter transform transition-property
  animation-name user-select pointer-events z-index content`.split(/\s+/);

/** What a page keeps of itself, by names that a test gives: each is megabytes of text, and stays where it is. */
type Keeping = Window & { kept?: Record<string, [node: string, style: string][]> };

/**
 * Keeps these computed properties of all nodes, with their sizes and places in their element.
 * @returns How many nodes there are, and how many lines there are for the first of them.
 */
function keep(tab: Page, where: 'ours' | 'theirs', name: string): Promise<{ nodes: number; lines: number }> {
  return tab.evaluate(
    (id, properties, key) => {
      const place = document.getElementById(id) as HTMLElement;
      const roots: (ParentNode & Node)[] =
        id === 'ours' ? [...place.children].flatMap(({ shadowRoot }) => shadowRoot ?? []) : [place];
      const taken = roots.flatMap((root) => {
        const host = (root as ShadowRoot).host ?? root;
        const origin = host.getBoundingClientRect();
        return [...root.querySelectorAll('*:not(slot, style)')].map((node, i): [string, string] => {
          const style = getComputedStyle(node);
          const { x, y, width, height } = node.getBoundingClientRect();
          // What has no box has no place.
          const box = (width || height ? [x - origin.x, y - origin.y, width, height] : [0]).map(
            (size) => Math.round(size * 10) / 10,
          );
          const all = properties.map((property) => `${property}: ${style.getPropertyValue(property)}`);
          return [`${host.localName} ${i} ${node.localName}.${node.className}`, [...all, `box: ${box.join(' ')}`].join('\n')];
        });
      });
      const page = window as Keeping;
      page.kept = { ...page.kept, [key]: taken };
      return { nodes: taken.length, lines: taken[0]?.[1].split('\n').length ?? 0 };
    },
    where,
    PROPERTIES,
    name,
  );
}

/** The first differences of what the page kept under two names, in words. */
function differences(tab: Page, before: string, after: string): Promise<string[]> {
  return tab.evaluate(
    (one, other) => {
      const { kept = {} } = window as Keeping;
      const [was, is] = [kept[one], kept[other]];
      if (was?.length !== is?.length || !was || !is) return [`${was?.length} and ${is?.length} entries`];
      return was.flatMap(([name, style], i) => {
        const now = is[i]?.[1] ?? '';
        if (now === style) return [];
        const [lines, changed] = [style.split('\n'), now.split('\n')];
        return [`${name}: ${lines.flatMap((line, at) => (line === changed[at] ? [] : [`${line} → ${changed[at]}`])).join('; ')}`];
      });
    },
    before,
    after,
  );
}

/** Gives the page this sheet in the place of the one before, and waits until what follows from it is drawn. */
const wear = (tab: Page, css: string): Promise<void> =>
  tab.evaluate(async (text) => {
    const worn = document.getElementById('sheet');
    const style = worn ?? document.head.appendChild(Object.assign(document.createElement('style'), { id: 'sheet' }));
    style.textContent = text;
    for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, css);

const sheets = SHEETS.map((path) => [path, readFileSync(join(project, 'node_modules', path), 'utf8')] as const);

const MODES = [
  ['standards', '<!doctype html>'],
  ['quirks', ''],
] as const;

describe('the sheets of pages', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const [mode, doctype] of MODES) {
    for (const dir of ['ltr', 'rtl']) {
      it(`change nothing of ours, nor we of theirs: ${mode} mode, ${dir}`, async () => {
        const html = `${doctype}<html lang="en" dir="${dir}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title><style>* { transition: none !important }</style></head><body>${THEIRS}${OURS}</body></html>`;
        const { page: tab, errors } = await host.open(html);
        await tab.setViewport({ width: 1100, height: 900 });
        assert.equal(await tab.evaluate(() => document.compatMode), doctype ? 'CSS1Compat' : 'BackCompat');
        for (const [path, css] of sheets) {
          await wear(tab, css);
          await keep(tab, 'theirs', `before ${path}`);
        }
        await wear(tab, '');

        await tab.addScriptTag({ type: 'module', url: '/vendor/tool-compare.js' });
        await tab.waitForFunction(() => customElements.get('capability-list'));
        await settled(tab);
        await tab.waitForFunction(() =>
          [...document.querySelectorAll('tool-compare, capability-list')].every(({ shadowRoot }) =>
            shadowRoot?.querySelector('[part~="unique"]'),
          ),
        );
        const { nodes, lines } = await keep(tab, 'ours', 'ours');
        assert.ok(nodes > 200 && lines > 40, `${nodes} nodes, ${lines} lines`);
        const wrong: string[] = [];
        for (const [path, css] of sheets) {
          await wear(tab, css);
          await keep(tab, 'ours', 'ours now');
          const count = await keep(tab, 'theirs', 'theirs now');
          assert.ok(count.nodes > 20, `${count.nodes} nodes`);
          for (const difference of await differences(tab, 'ours', 'ours now')) wrong.push(`${path}: ours: ${difference}`);
          for (const difference of await differences(tab, `before ${path}`, 'theirs now'))
            wrong.push(`${path}: theirs: ${difference}`);
        }
        assert.deepEqual(wrong.slice(0, 40), []);
        assert.deepEqual(errors, []);
      });
    }
  }

  for (const [mode, doctype] of MODES) {
    for (const dir of ['ltr', 'rtl']) {
      it(`leave to the author the margin, width, display and hiding of the tag: ${mode} mode, ${dir}`, async () => {
        const own = 'display: inline-block; margin: 7px 11px; width: 300px; max-width: 250px';
        const tags = ['tool-compare', 'capability-list', 'rank-badge'];
        const html = (style: string, more = '') =>
          tags.map((tag) => `<${tag} style="${style}" ${more}>${INLINE}</${tag}>`).join('');
        const { page: tab, errors } = await host.open(
          `${doctype}<html lang="en" dir="${dir}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
      <script type="module" src="/vendor/tool-compare.js"></script></head><body><div id="own">${html(own)}</div><div id="hidden">${html('', 'hidden')}</div></body></html>`,
        );
        await settled(tab);
        for (const [path, css] of sheets) {
          await wear(tab, css);
          const taken = await tab.evaluate(() => [
            ...[...(document.getElementById('own')?.children ?? [])].map((one) => {
              const { display, marginTop, marginLeft } = getComputedStyle(one);
              const inside = one.shadowRoot?.querySelector('[part~="surface"]')?.getBoundingClientRect().width ?? 0;
              return [display, marginTop, marginLeft, (one as HTMLElement).offsetWidth, inside <= 250].join(' ');
            }),
            ...[...(document.getElementById('hidden')?.children ?? [])].map((one) => (one as HTMLElement).offsetHeight),
          ]);
          const given = 'inline-block 7px 11px 250 true';
          assert.deepEqual(taken, [given, given, given, 0, 0, 0], path);
        }
        assert.deepEqual(errors, []);
      });
    }
  }
});
