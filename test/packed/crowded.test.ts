import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Host, project, settled, startHost } from '../support/built.js';

/** Keys that the browser itself, or Lit of its own parts, reads from objects: what stands there is no longer up to us. */
const THEIRS = [
  ...['then', 'return', 'get', 'set', 'value', 'writable', 'enumerable', 'configurable'],
  ...['signal', 'mode', 'behavior', 'block', 'detail', 'composed', 'bubbles'],
  ...['style', 'notation', 'compactDisplay', 'signDisplay', 'useGrouping', 'currencyDisplay', 'unitDisplay', 'localeMatcher'],
  ...['minimumFractionDigits', 'maximumFractionDigits', 'minimumSignificantDigits', 'maximumSignificantDigits'],
  ...['minimumIntegerDigits', 'roundingMode', 'roundingPriority', 'trailingZeroDisplay', 'numeric', 'sensitivity'],
  ...['strings', 'nodeType', 'creationScope', 'fontSize'],
];

/** All names that stand in the built files where a key may: behind a dot, and in braces. */
function keysIn(files: readonly string[]): string[] {
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:\.|[{,]\s*)([A-Za-z]\w{2,})(?=[^\w'"`])/g)].map(([, name]) => name ?? ''),
  );
  const own = [...Object.getOwnPropertyNames(Object.prototype), ...THEIRS];
  return [...new Set(names)].filter((name) => !own.includes(name)).sort();
}

const criteria = [
  { id: 'rank', label: 'Rank', kind: 'rank' },
  { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower' },
  { id: 'score', label: 'Score', kind: 'score' },
  { id: 'open', label: 'Open', kind: 'boolean' },
  { id: 'since', label: 'Since', kind: 'date' },
  { id: 'parts', label: 'Parts', kind: 'list' },
  { id: 'page', label: 'Page', kind: 'link', group: 'More' },
  { id: 'words', label: 'Words', kind: 'text' },
];
const items = [{ id: 'c', title: 'Can', description: 'How', unique: 'Why' }];
const alpha = { rank: 44, price: { value: 4, note: 'n', source: 'https://s.test/' }, score: 0.9, open: true, since: '2020-01-02' };
const tools = [
  {
    id: 'a',
    name: 'Alpha',
    url: 'https://a.test/',
    values: { ...alpha, parts: ['x', 'y'], page: 'https://x.test/', words: 'w' },
    capabilities: { items },
  },
  { id: 'b', name: 'Beta', values: { rank: 40, price: 5, score: { value: 0.7, range: [0.6, 0.8] }, open: false, parts: ['x'] } },
];
const inline = (data: unknown): string => `<script type="application/json">${JSON.stringify(data)}</script>`;
const good = inline({ title: 'Two', criteria, tools });
const wrong = inline({
  tools: [
    { id: 'a', name: 'A', values: { adoption: { note: 'x' }, other: 3, quality: 'x' } },
    { id: 'b', name: 'B', values: { adoption: 0.5 } },
  ],
});
const TABLE = `<table data-yes="better"><caption>Two</caption><tr><th>Feature</th><th>Alpha</th><th>Beta</th></tr>
  <tr><th>Price</th><td>$4</td><td>Free</td></tr><tr data-unit="ms" data-better="lower"><th>Speed</th><td>3</td><td title="cold">5</td></tr>
  <tr><th>Open</th><td>yes</td><td>no</td></tr><tr data-kind="list"><th>Parts</th><td><ul><li>x<li>y</ul></td><td>x, y</td></tr></table>`;
const ALL = `<tool-compare adjustable editable baseline="a" sort="score">${good}</tool-compare><tool-compare>${wrong}</tool-compare>
  <tool-compare>${TABLE}</tool-compare><tool-compare layout="list">${good}</tool-compare><rank-badge variant="bar">${good}</rank-badge>
  <rank-badge score="44" label="Mine" href="/x"></rank-badge><capability-list expanded searchable>${good}</capability-list>`;

/** How many keys are put on every object at a time. */
const AT_ONCE = 40;

describe('a page that has put a key of our files on every object', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  it('shows the same comparisons, badges and lists, and tells the same of them', async () => {
    const dist = join(project, 'dist');
    const files = (readdirSync(dist, { recursive: true }) as string[]).filter((file) => /^(?:[^/]+|chunks\/.*)\.js$/.test(file));
    const keys = keysIn(files.map((file) => join(dist, file)));
    assert.ok(keys.length > 500);
    const { page } =
      await host.open(`<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
      <script type="module" src="/vendor/tool-compare.js"></script></head><body>${ALL}</body></html>`);
    await settled(page);
    const broken = await page.evaluate(
      async (all: string, names: string[], most: number) => {
        type Ours = HTMLElement & { state: string; problems: readonly { message: string }[] };
        const SAID = [
          'role',
          'scope',
          'href',
          'lang',
          'part',
          'aria-label',
          'aria-pressed',
          'aria-expanded',
          'aria-sort',
          'aria-hidden',
        ];
        const read = (): string =>
          [...document.body.children]
            .flatMap((one) => {
              const { state, problems, shadowRoot } = one as Ours;
              const said = [...(shadowRoot?.querySelectorAll('*') ?? [])].map((part) =>
                SAID.map((name) => part.getAttribute(name)).join(),
              );
              return [state, ...problems.map(({ message }) => message), (one as Ours).innerText, ...said].concat(
                [...(shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText),
              );
            })
            .join('\n');
        /** Draws all anew until the page reads as it should, or nothing changes any more for so many frames. */
        async function draw(clean: string | null): Promise<string> {
          document.body.innerHTML = all;
          let [last, same] = ['', 0];
          while (same < 90 && last !== clean) {
            await new Promise((resolve) => requestAnimationFrame(resolve));
            const now = read();
            same = now === last ? same + 1 : 0;
            last = now;
          }
          return last;
        }
        await draw(null);
        const clean = await draw(null);
        async function differs(some: readonly string[]): Promise<boolean> {
          for (const key of some) {
            const value = { __proto__: null, value: 'PAGE', writable: true, enumerable: true, configurable: true };
            Object.defineProperty(Object.prototype, key, value as PropertyDescriptor);
          }
          const drawn = await draw(clean);
          for (const key of some) Reflect.deleteProperty(Object.prototype, key);
          // What was read under these keys is not what is read next.
          if (drawn !== clean) await draw(clean);
          return drawn !== clean;
        }
        const found: string[] = [];
        async function search(some: readonly string[]): Promise<void> {
          if (!(await differs(some))) return;
          const half = Math.ceil(some.length / 2);
          if (some.length === 1) found.push(...some);
          else {
            await search(some.slice(0, half));
            await search(some.slice(half));
          }
        }
        for (let i = 0; i < names.length; i += most) await search(names.slice(i, i + most));
        return found;
      },
      ALL,
      keys,
      AT_ONCE,
    );
    assert.deepEqual(broken, []);
  });
});
