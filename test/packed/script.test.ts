import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Host, noted, settled, startHost } from '../support/built.js';

const SNIPPET = '<script type="module" src="/vendor/tool-compare.js"></script>';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${head}</head><body><h1>Host</h1>${body}</body></html>`;

describe('the built script on a plain page', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  it('shows the reference comparison for one script and one tag', async () => {
    const { page: tab, errors } = await host.open(
      page(`${SNIPPET}<tool-compare tools="o4-mini stable-diffusion" more-href="/search"></tool-compare>`),
    );
    await settled(tab);
    await tab.waitForFunction(() => document.querySelector('tool-compare')?.shadowRoot?.querySelector('details'));
    const shown = await tab.evaluate(() => {
      const element = document.querySelector('tool-compare') as HTMLElement & { state: string };
      const root = element.shadowRoot as ShadowRoot;
      const text = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return {
        state: element.state,
        rows: [...root.querySelectorAll('tr')].map((row) =>
          [...row.children].map((cell) => {
            const bare = cell.cloneNode(true) as Element;
            for (const more of bare.querySelectorAll('small')) more.remove();
            return text(cell.localName === 'th' ? bare : cell);
          }),
        ),
        verdict: text(root.querySelector('[part~="verdict"]')),
        leads: [...root.querySelectorAll('[part~="verdict"] li')].map(text),
        lists: [...root.querySelectorAll('[part~="capabilities"]')].map((list) => [
          list.querySelectorAll('details').length,
          text(list.querySelector('[part~="more"]')),
        ]),
        wayOut: text(root.querySelector('a[part~="more"]')?.parentElement ?? null),
        href: root.querySelector<HTMLAnchorElement>('a[part~="more"]')?.getAttribute('href'),
      };
    });
    assert.deepEqual(shown.rows, [
      ['Feature', 'o4-mini', 'Stable-Diffusion'],
      ['Type', 'Model', 'Repository'],
      ['UnfragileRank', '44/100', '55/100 best'],
      ['Adoption', '1', '1'],
      ['Quality', '0', '1 best'],
      ['Ecosystem', '0', '1 best'],
      ['Match Graph', '0', '0'],
      ['Pricing', 'Free', 'Free'],
      ['Capabilities', '12 decomposed', '13 decomposed'],
      ['Times Matched', '0', '0'],
    ]);
    assert.deepEqual(shown.lists, [
      [8, '+4 more capabilities'],
      [8, '+5 more capabilities'],
    ]);
    assert.match(shown.verdict, /Stable-Diffusion ranks highest: 55\/100/);
    assert.match(shown.verdict, /Both are level on Adoption and Match Graph\.$/);
    assert.deepEqual(shown.leads, ['55Stable-Diffusion leads on Quality and Ecosystem']);
    assert.equal(shown.wayOut, 'Need something different? Search the match graph');
    assert.equal(shown.href, `${host.url}/search`);
    assert.equal(shown.state, 'ready');
    assert.deepEqual(errors, []);
  });

  it('asks for nothing but its own files and the sample, and leaves no trace on the page', async () => {
    const { page: tab, requests } = await host.open(
      page(`${SNIPPET}<tool-compare tools="npm pnpm yarn"></tool-compare><rank-badge tool="o4-mini"></rank-badge>`),
    );
    await settled(tab);
    const foreign = requests.filter(
      (url) => !url.startsWith(`${host.url}/vendor/`) && !url.includes('/page-') && !url.startsWith('data:'),
    );
    assert.deepEqual(foreign, []);
    const trace = await tab.evaluate(() => ({
      styles: document.head.querySelectorAll('style, link[rel=stylesheet]').length + document.adoptedStyleSheets.length,
      cookie: document.cookie,
      storage: localStorage.length + sessionStorage.length,
      symbol: Object.keys((globalThis as Record<symbol, unknown>)[Symbol.for('tool-compare')] as object),
      globals: Object.keys(globalThis),
    }));
    const { page: blank } = await host.open(page(''));
    const before = new Set(await blank.evaluate(() => Object.keys(globalThis)));
    assert.deepEqual(
      { ...trace, globals: trace.globals.filter((key) => !before.has(key) && !/ariaQuerySelector/.test(key)).sort() },
      {
        styles: 0,
        cookie: '',
        storage: 0,
        symbol: ['version'],
        globals: [],
      },
    );
  });

  it('loads neither zod nor the data for a badge with a plain score, and Floating UI on first use', async () => {
    const { page: tab, requests } = await host.open(
      page(`<script type="module" src="/vendor/rank-badge.js"></script><rank-badge score="44" label="Mine"></rank-badge>`),
    );
    await settled(tab);
    const scripts = () =>
      requests.filter((url) => url.endsWith('.js')).map((url) => url.replace(/.*\/vendor\//, '').replace(/\/[0-9a-f]{8}/, ''));
    assert.deepEqual(scripts(), ['rank-badge.js']);
    await tab.hover('rank-badge');
    await tab.waitForFunction(() => document.querySelector('rank-badge')?.shadowRoot?.querySelector('[part~="hint"]'));
    assert.deepEqual(scripts(), ['rank-badge.js', 'chunks/badge-hint.js', 'chunks/hint.js']);
  });

  it('loads nothing that reads cells for a badge and a list, whatever else their tool answers', async () => {
    const tool = { id: 'a', name: 'A', values: { rank: 44, price: 'from $5', uptime: '99,9 %', 'self-hosted': 'Yes (paid)' } };
    for (const tag of ['rank-badge', 'capability-list']) {
      const { page: tab, requests } = await host.open(
        page(
          `<script type="module" src="/vendor/${tag}.js"></script><${tag} data='${JSON.stringify({ tools: [tool] })}'></${tag}>`,
        ),
      );
      await settled(tab);
      assert.deepEqual(
        requests.filter((url) => /joining|vocabulary/.test(url)),
        [],
      );
    }
  });

  it('makes no object of Intl until plain English shows: the first takes longer than all else until then', async () => {
    const COUNT = `<script>
      made = [];
      for (const name of Object.getOwnPropertyNames(Intl).filter((name) => typeof Intl[name] === 'function' && Intl[name].prototype))
        Intl[name] = new Proxy(Intl[name], { construct: (target, given) => (made.push(name), Reflect.construct(target, given)) });
      addEventListener('tool-data', () => { madeUntilShown = [...made]; });
    </script>`;
    const data = JSON.stringify({
      criteria: [
        { id: 'price', label: 'Price', kind: 'money', currency: 'USD', unit: 'month' },
        { id: 'wait', label: 'Wait', kind: 'number', unit: 'ms', better: 'lower' },
        { id: 'share', label: 'Share', kind: 'number', unit: '%' },
        { id: 'parts', label: 'Parts', kind: 'list' },
        { id: 'open', label: 'Open', kind: 'boolean' },
      ],
      tools: [
        { id: 'a', name: 'A', values: { price: 4.5, wait: 80, share: 12.5, parts: ['x', 'y'], open: true } },
        { id: 'b', name: 'B', values: { price: 12, wait: 120, share: 7, parts: ['x'], open: false } },
      ],
    });
    const tags = `<tool-compare data='${data}'></tool-compare><rank-badge score="44"></rank-badge>`;
    const made: Record<string, string[]> = {};
    for (const lang of ['en', 'de']) {
      const { page } = await host.open(
        `<!doctype html><html lang="${lang}"><title>T</title>${COUNT}<script type="module" src="/vendor/tool-compare.js"></script>${tags}`,
      );
      await settled(page);
      made[lang] = await page.evaluate(() => (globalThis as unknown as { madeUntilShown: string[] }).madeUntilShown);
    }

    assert.deepEqual(made.en, []);
    assert.ok(made.de?.includes('NumberFormat'));
  });

  it('stands on the first copy when it is loaded twice, with one warning that names both', async () => {
    const twice = `${SNIPPET}<script type="module" src="/vendor/tool-compare.js?again"></script><tool-compare tools="o4-mini stable-diffusion"></tool-compare>`;
    const { page: tab, errors, logs } = await host.open(page(twice));
    await settled(tab);
    const found = () => logs.filter((text) => text.includes('one copy of tool-compare'));
    await noted(() => found().length, `a warning among ${logs.join(', ')}`);
    // What the page logged until now is here before the answer to this.
    await tab.evaluate(() => document.title);
    const warnings = found();
    assert.equal(warnings.length, 1, logs.join('\n'));
    assert.match(warnings[0] ?? '', /here version (\d+\.\d+\.\d+).*version \1, loaded before/);
    assert.deepEqual(errors, []);
  });

  it('warns once of however many copies, and names the one that has the element', async () => {
    const copies = ['tool-compare', 'rank-badge', 'capability-list'].map(
      (name) => `<script type="module" src="/vendor/${name}.js?again"></script>`,
    );
    const visit = await host.open(
      page(`${SNIPPET}${copies.join('')}<tool-compare tools="npm yarn"></tool-compare><rank-badge score="4"></rank-badge>`),
    );
    await settled(visit.page);
    await visit.page.waitForFunction(() => customElements.get('capability-list'));
    const found = () => visit.logs.filter((text) => text.includes('one copy of tool-compare'));
    await noted(() => found().length, `a warning among ${visit.logs.join(', ')}`);
    await visit.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    assert.equal(found().length, 1, visit.logs.join('\n'));
    const own = await host.open(
      page(`<script>customElements.define('rank-badge', class extends HTMLElement {})</script>${SNIPPET}<rank-badge></rank-badge>`),
    );
    await noted(() => own.logs.some((text) => text.includes('found another <rank-badge>')), 'whose element it is');
  });

  it('draws two of many tools side by side on a narrow page: the sheets came through the build as they are', async () => {
    const { page: tab, errors } = await host.open(
      page(`${SNIPPET}<tool-compare src="/vendor/sample/licences.json"></tool-compare>`),
    );
    await settled(tab);
    await tab.setViewport({ width: 360, height: 800 });
    await tab.waitForFunction(() => {
      const row = document.querySelector('tool-compare')?.shadowRoot?.querySelector('[part~="row"]');
      return [...(row?.querySelectorAll('td') ?? [])].filter((cell) => cell.offsetWidth).length === 2;
    });
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    assert.deepEqual(errors, []);
  });

  const withWords = page(`${SNIPPET}<tool-compare tools="o4-mini stable-diffusion">plain words</tool-compare>`);
  /** The children's words, and whether they take up room. */
  const seen = (tab: Page) =>
    tab.$eval('tool-compare', (element) => {
      const children = document.createRange();
      children.selectNodeContents(element);
      return [element.textContent, children.getClientRects().length > 0];
    });

  it('shows the children until the script is there, and then the comparison', async () => {
    let release = () => {};
    const { page: tab } = await host.open(withWords, new Promise<void>((resolve) => (release = resolve)));
    assert.deepEqual(await seen(tab), ['plain words', true]);
    release();
    await settled(tab);
    assert.deepEqual(await seen(tab), ['plain words', false]);
    const rows = await tab.$eval('tool-compare', (element) => element.shadowRoot?.querySelectorAll('tr').length);
    assert.equal(rows, 10);
  });

  it('shows the children where the script never comes', async () => {
    const { page: tab, requests } = await host.open(withWords, 'never');
    assert.ok(requests.some((url) => url.endsWith('/vendor/tool-compare.js')));
    assert.deepEqual(await seen(tab), ['plain words', true]);
  });
});

describe('the built script under a strict policy', () => {
  const policy = (types: string) =>
    `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types ${types}`;
  const body = `${SNIPPET}<tool-compare tools="o4-mini stable-diffusion">words</tool-compare><p>A <rank-badge tool="o4-mini" variant="bar"></rank-badge> badge</p>
    <rank-badge score="4" of="5" variant="bar"></rank-badge><capability-list tool="stable-diffusion" expanded searchable></capability-list>`;

  it('draws everything with no violation', async () => {
    const host = await startHost({ 'content-security-policy': policy("lit-html 'allow-duplicates'") });
    try {
      const { page: tab, errors, logs } = await host.open(page(body).replace('<link rel="icon" href="data:,">', ''));
      await settled(tab);
      await tab.waitForFunction(() => document.querySelector('tool-compare')?.shadowRoot?.querySelector('summary'));
      await tab.evaluate(() => {
        for (const details of document.querySelector('tool-compare')?.shadowRoot?.querySelectorAll('summary') ?? [])
          details.click();
      });
      await tab.hover('rank-badge');
      await tab.waitForFunction(() => document.querySelector('rank-badge')?.shadowRoot?.querySelector('[part~="hint"]'));
      const violations = logs.filter(
        (text) => /Content Security Policy|TrustedHTML|violates/i.test(text) && !text.includes('favicon'),
      );
      assert.deepEqual(violations, []);
      assert.deepEqual(errors, []);
      const bar = await tab.evaluate(() => {
        const cell = document.querySelector('tool-compare')?.shadowRoot?.querySelector('[part~="bar"]') as Element;
        return getComputedStyle(cell).getPropertyValue('--v');
      });
      assert.equal(bar, '0.44');
    } finally {
      await host.close();
    }
  });

  it('keeps the children where the policy forbids even that', async () => {
    const host = await startHost({ 'content-security-policy': policy("'none'") });
    try {
      const { page: tab } = await host.open(page(body));
      assert.match(await tab.$eval('tool-compare', (element) => (element as HTMLElement).innerText), /words/);
    } finally {
      await host.close();
    }
  });
});
