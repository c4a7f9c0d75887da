import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Host, settled, startHost, type Visit } from '../support/built.js';

const DOCUMENT = JSON.stringify({
  tools: [
    { id: 'a', name: 'Alpha', values: { price: 4, open: true } },
    { id: 'b', name: 'Beta', values: { price: 5, open: false } },
  ],
  criteria: [
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower' },
    { id: 'open', label: 'Open', kind: 'boolean' },
  ],
});
const INLINE = `<script type="application/json">${DOCUMENT}</script>`;
const SCRIPT = '<script type="module" src="/vendor/tool-compare.js"></script>';
const ALL = `<tool-compare>${INLINE}</tool-compare><tool-compare tools="npm yarn"></tool-compare><tool-compare><table><tr><th>Feature</th><th>A</th><th>B</th></tr>
  <tr><th>Price</th><td>4</td><td>5</td></tr></table></tool-compare><p><rank-badge tool="o4-mini"></rank-badge></p><capability-list tool="o4-mini"></capability-list>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"/><link rel="icon" href="data:,"/><title>Host</title>${head}</head><body>${body}</body></html>`;

/**
 * Whether all elements of ours below a node are drawn with our sheet, frames, shadow trees and other windows included. As text: it goes to
 * the page.
 */
const DRAWN = `
  const tags = 'tool-compare, rank-badge, capability-list';
  function ours(root) {
    const found = [...root.querySelectorAll(tags)];
    for (const one of root.querySelectorAll('*')) {
      if (one.shadowRoot && !one.matches(tags)) found.push(...ours(one.shadowRoot));
      if (one.localName === 'iframe' && one.contentDocument) found.push(...ours(one.contentDocument));
    }
    return found;
  }
  function drawn(root, count) {
    const all = ours(root);
    return all.length === count && all.every((one) => {
      const surface = one.shadowRoot?.querySelector('[part~="surface"]');
      return one.state === 'ready' && surface && one.ownerDocument.defaultView.getComputedStyle(surface).backgroundColor === 'rgb(255, 255, 255)';
    });
  }`;

const drawn = ({ page: tab, errors, logs }: Visit, count: number, root = 'document'): Promise<unknown> =>
  tab
    .waitForFunction(`(() => { ${DRAWN} return drawn(${root}, ${count}) })()`, { timeout: 20_000 })
    .catch(async () =>
      assert.fail(
        `${await tab.evaluate(`(() => { ${DRAWN} return ours(${root}).map((one) => one.localName + ' ' + one.state).join() })()`)} ${errors.join()} ${logs.join()}`,
      ),
    );

describe('the built script in', () => {
  let host: Host;
  before(async () => {
    host = await startHost({ 'access-control-allow-origin': '*' });
  });
  after(() => host.close());

  const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const write = (html: string): string => JSON.stringify(html).replaceAll('</', '<\\/');
  const bodies: Record<string, [string, number]> = {
    'a page of its own': [page(SCRIPT + ALL), 5],
    'a page without a doctype': [page(SCRIPT + ALL).replace('<!doctype html>', ''), 5],
    'a page with a base elsewhere': [page(SCRIPT + ALL, '<base href="/nowhere/at/all/">'), 5],
    'a frame with its source in an attribute': [
      page(`<iframe width="900" height="900" srcdoc="${escaped(page(SCRIPT + ALL))}"></iframe>`),
      5,
    ],
    'a page that writes itself': [page(`<script>document.write(${write(SCRIPT + ALL)})</script>`), 5],
    'a page with the script at its end': [page(ALL + SCRIPT), 5],
    'a page with an async script': [page(`<script type="module" async src="/vendor/tool-compare.js"></script>${ALL}`), 5],
    'a declared shadow root': [page(`${SCRIPT}<div><template shadowrootmode="open"><div>${ALL}</div></template></div>`), 5],
    'a copy of a template': [
      page(`${SCRIPT}<template>${ALL}</template><script>document.body.append(document.querySelector('template').content.cloneNode(true));
        document.body.append(document.importNode(document.querySelector('template').content, true));</script>`),
      10,
    ],
    'a page where a content system filtered the text': [
      page(`${SCRIPT}<tool-compare><br />\n<p>${INLINE.replace('/json', '/json; charset=utf-8')}</p>\n<p></p></tool-compare>
        <tool-compare>\ufeff${INLINE.replace('{', '\ufeff{')}</tool-compare><p><tool-compare tools="npm yarn"><br /></p>\n<p></tool-compare></p>
        <div class="wp-block"><p></p><tool-compare><figure><table><tbody><tr><td></td><td>A</td><td>B</td></tr><tr><td>Price</td><td>4</td><td>5</td></tr></tbody></table></figure></tool-compare></div>`),
      4,
    ],
  };
  for (const [what, [html, count]] of Object.entries(bodies)) {
    it(what, async () => {
      const visit = await host.open(html);
      await drawn(visit, count);
      assert.deepEqual([visit.errors, visit.logs.filter((text) => !/404/.test(text))], [[], []]);
    });
  }

  it('a page of XHTML, where modules do not run: the children stand', async () => {
    const xhtml = (script: string): string =>
      page(`${script}<tool-compare tools="npm yarn">words</tool-compare>`).replace(
        '<!doctype html><html',
        '<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"',
      );
    writeFileSync(join(host.folder, 'modules.xhtml'), xhtml(SCRIPT));
    const visit = await host.open(page(''));
    await visit.page.goto(`${host.url}/modules.xhtml`);
    assert.equal(await visit.page.evaluate(() => document.contentType), 'application/xhtml+xml');
    assert.match(await visit.page.$eval('tool-compare', (element) => (element as HTMLElement).innerText), /words/);
    assert.deepEqual(visit.errors, []);
  });

  it('a sandboxed frame, which has no origin', async () => {
    writeFileSync(join(host.folder, 'inner.html'), page(SCRIPT + ALL));
    const { page: tab, errors } = await host.open(
      page('<iframe sandbox="allow-scripts" src="/inner.html" width="900" height="900"></iframe>'),
    );
    const frame = tab.frames()[1];
    await frame?.waitForFunction(`(() => { ${DRAWN} return drawn(document, 5) })()`);
    assert.deepEqual(errors, []);
  });

  it('a window that the page opens, and back', async () => {
    const visit = await host.open(page(SCRIPT + ALL));
    await drawn(visit, 5);
    await visit.page.evaluate(() => {
      const other = window.open('about:blank', '', 'width=900,height=900') as Window;
      Object.assign(window, { other });
      const ours = [...document.querySelectorAll('tool-compare, rank-badge, capability-list')];
      other.document.body.append(...ours);
      for (const one of ours.slice(0, 1)) other.document.body.append(document.createElement(one.localName));
      Object.assign(other.document.body.lastElementChild as object, { tools: 'npm yarn', registry: '/vendor/sample' });
    });
    await drawn(visit, 6, 'window.other.document');
    await visit.page.evaluate(() => document.body.append(...(Reflect.get(window, 'other') as Window).document.body.children));
    await drawn(visit, 6);
    assert.deepEqual([visit.errors, visit.logs], [[], []]);
  });

  it('a page that puts another body in its place, with a transition', async () => {
    const visit = await host.open(page(SCRIPT + ALL));
    await drawn(visit, 5);
    for (let i = 0; i < 3; i++) {
      await visit.page.evaluate(
        async (html) => {
          const next = new DOMParser().parseFromString(html, 'text/html');
          await document.startViewTransition(() => document.body.replaceWith(document.adoptNode(next.body))).finished;
        },
        page(SCRIPT + ALL),
      );
      await drawn(visit, 5);
    }
    assert.deepEqual([visit.errors, visit.logs], [[], []]);
  });

  it('a page that is left and shown again', async () => {
    const visit = await host.open(page(SCRIPT + ALL));
    await drawn(visit, 5);
    await visit.page.goto(`${host.url}/vendor/sample/npm.json`);
    await visit.page.goBack();
    await drawn(visit, 5);
    assert.deepEqual(visit.errors, []);
  });

  it('a page that has elements of our names', async () => {
    const own = `<script>customElements.define('rank-badge', class extends HTMLElement {}); customElements.define('capability-list', class extends HTMLElement {})</script>`;
    const visit = await host.open(page(`${own}${SCRIPT}<tool-compare>${INLINE}</tool-compare><rank-badge>theirs</rank-badge>`));
    await visit.page.waitForFunction(
      () => (document.querySelector('tool-compare') as HTMLElement & { state?: string }).state === 'ready',
    );
    assert.equal(await visit.page.$eval('rank-badge', (element) => (element as HTMLElement).innerText), 'theirs');
    assert.deepEqual(visit.errors, []);
  });

  it('a page whose text comes in two pieces: it waits for all of the data', async () => {
    let go = (): void => {};
    const [first, second] = [
      page(SCRIPT.replace('src="', `async src="${host.url}`)).replace(
        '</body></html>',
        `<tool-compare><script type="application/json">${DOCUMENT.slice(0, 60)}`,
      ),
      `${DOCUMENT.slice(60)}</script></tool-compare>`,
    ];
    const slow = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(first);
      go = () => void response.end(second);
    }).listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => slow.once('listening', resolve));
      const visit = await host.open(page(''));
      const loaded = visit.page.goto(`http://127.0.0.1:${(slow.address() as AddressInfo).port}/`).catch(() => {});
      await visit.page.waitForFunction(() => (document.querySelector('tool-compare') as { state?: string } | null)?.state);
      assert.match(
        await visit.page.$eval('tool-compare', (element) => (element as HTMLElement & { state: string }).state),
        /empty|loading/,
      );
      go();
      await loaded;
      await drawn(visit, 1);
      assert.deepEqual([visit.errors, visit.logs], [[], []]);
    } finally {
      slow.close();
    }
  });

  it('a page with an extension that darkens it: new data shows, nothing breaks', async () => {
    const visit = await host.open(page(SCRIPT + ALL));
    await drawn(visit, 5);
    const text = await visit.page.evaluate(async () => {
      document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
      for (const one of document.querySelectorAll('tool-compare, rank-badge, capability-list')) {
        const root = one.shadowRoot as ShadowRoot;
        const style = document.createElement('style');
        style.className = 'darkreader darkreader--override';
        style.textContent = '* { border-color: #333 !important; color: #eee !important; background-color: #111 !important }';
        root.prepend(style);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':host { --darkreader: 1 }');
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        for (const node of root.querySelectorAll<HTMLElement>('*')) {
          node.setAttribute('data-darkreader-inline-color', '');
          node.style.setProperty('--darkreader-inline-color', '#eee');
        }
      }
      const first = document.querySelector('tool-compare') as HTMLElement & { data: unknown; updateComplete: Promise<unknown> };
      first.data = {
        tools: [
          { id: 'c', name: 'Gamma', values: { price: 1 } },
          { id: 'd', name: 'Delta', values: { price: 2 } },
        ],
      };
      while (!first.shadowRoot?.textContent?.includes('Gamma')) await new Promise((resolve) => requestAnimationFrame(resolve));
      await first.updateComplete;
      return [...(first.shadowRoot?.querySelectorAll('table tr') ?? [])].map((row) => row.textContent).join();
    });
    assert.match(text, /Gamma.*Delta/s);
    assert.doesNotMatch(text, /Alpha|Beta/);
    assert.deepEqual([visit.errors, visit.logs], [[], []]);
  });

  it('a page with menus and layers of its own: it covers none of them, takes no clicks meant for others, and adds no landmarks', async () => {
    const visit = await host.open(
      page(`${SCRIPT}<header style="position:sticky;top:0;z-index:1;height:60px;background:red">menu</header>${ALL}
        <div style="position:fixed;inset:0;opacity:0;pointer-events:none"><tool-compare>${INLINE}</tool-compare></div><div style="height:2000px"></div>`),
    );
    await drawn(visit, 6);
    const covered = await visit.page.evaluate(async () => {
      const found: string[] = [];
      for (let y = 0; y < 1200; y += 40) {
        scrollTo(0, y);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        for (const x of [20, 100, 300]) found.push(document.elementFromPoint(x, 30)?.localName ?? '');
      }
      scrollTo(0, 0);
      return [...new Set(found)];
    });
    assert.deepEqual(covered, ['header']);
    const client = await visit.page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const roles = nodes
      .map(({ role }) => String(role?.value))
      .filter((role) => /^(banner|contentinfo|navigation|main|complementary|region|form|search)$/.test(role));
    assert.deepEqual(roles, ['banner']);
  });

  it('a box that scrolls: nothing of ours makes the page longer', async () => {
    const visit = await host.open(page(`${SCRIPT}<div style="height:300px;overflow:auto">${ALL}</div>`));
    await drawn(visit, 5);
    assert.equal(await visit.page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight), 0);
  });

  for (const [name, first] of Object.entries({
    Prototype: `
      const $A = function (list) { if (!list) return []; if ('toArray' in Object(list)) return list.toArray(); let { length = 0 } = list; const all = new Array(length); while (length--) all[length] = list[length]; return all; };
      Array.from = $A;
      Object.assign(Array.prototype, { toArray() { return this.slice(); }, entries() { return this.slice(); }, each(f) { this.forEach(f); return this; }, first() { return this[0]; },
        collect: Array.prototype.map, detect: Array.prototype.find, select: Array.prototype.filter, include: Array.prototype.includes, clear() { this.length = 0; return this; } });
      Function.prototype.bind = function (to, ...given) { const run = this; return function (...more) { return run.apply(to, [...given, ...more]); }; };
      Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join() + ']'; };
      String.prototype.toJSON = function () { return '"' + this + '"'; };`,
    MooTools: `
      Array.from = function (item) { return item == null ? [] : typeof item !== 'string' && typeof item.length === 'number' ? (Array.isArray(item) ? item : Array.prototype.slice.call(item)) : [item]; };
      Object.assign(Array.prototype, { append(list) { this.push(...list); return this; }, contains(one) { return this.indexOf(one) !== -1; }, empty() { this.length = 0; return this; }, pick() { return this[0] ?? null; } });
      Function.from = (item) => (typeof item === 'function' ? item : () => item); Number.from = (item) => { const n = parseFloat(item); return isFinite(n) ? n : null; };
      String.prototype.contains = function (text) { return this.indexOf(text) > -1; }; Element.prototype.getParent = function () { return this.parentNode; }; window.$ = (id) => document.getElementById(id);`,
  })) {
    it(`a page with ${name}`, async () => {
      const visit = await host.open(
        page(`<script>${first}</script>${SCRIPT}${ALL}<tool-compare layout="list" adjustable editable>${INLINE}</tool-compare>`),
      );
      const end = performance.now() + 15_000;
      // What the driver itself puts on a page to wait there does not stand such pages.
      const look = (): Promise<string> =>
        visit.page.evaluate(
          `(() => { ${DRAWN} let s = ''; for (const one of document.querySelectorAll(tags)) s += one.localName + ' ' + one.state + ';'; return s })()`,
        ) as Promise<string>;
      let now = '';
      while (performance.now() < end && !/^(\S+ ready;){6}$/.test(now)) now = await look();
      assert.match(now, /^(\S+ ready;){6}$/, `${now} ${visit.errors} ${visit.logs}`);
      assert.deepEqual([visit.errors, visit.logs], [[], []]);
    });
  }
});

describe('under a strict policy', () => {
  const POLICY = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
  const body = `${SCRIPT}<tool-compare tools="o4-mini stable-diffusion" adjustable editable debug rows="x" baseline="o4-mini" pick="o4-mini">words</tool-compare>
    <tool-compare layout="list" tools="npm yarn pnpm" limit="2"></tool-compare><tool-compare><table><tr><th>Feature<th>A<th>B<tr><th>Price (USD)<td>4<td>5</table></tool-compare>
    <p>A <rank-badge tool="o4-mini" variant="bar"></rank-badge> and <rank-badge score="4" of="5" variant="ring"></rank-badge></p><capability-list tool="stable-diffusion" expanded searchable></capability-list>
    <tool-compare tools="nobody"></tool-compare>`;

  /** A page of all elements, with hints and evidence open, once two pictures of it in a row are the same. */
  async function picture(headers: Record<string, string>): Promise<{ png: Buffer; visit: Visit }> {
    const host = await startHost(headers);
    try {
      const visit = await host.open(page(body).replace('<link rel="icon" href="data:,"/>', ''));
      const { page: tab } = visit;
      await tab.setViewport({ width: 1000, height: 900 });
      await settled(tab);
      await tab.waitForFunction(() =>
        [...document.querySelectorAll('tool-compare')].slice(0, 1).every(({ shadowRoot }) => shadowRoot?.querySelector('summary')),
      );
      await tab.evaluate(() => {
        for (const element of document.querySelectorAll('tool-compare'))
          for (const summary of element.shadowRoot?.querySelectorAll('summary') ?? []) summary.click();
        const badge = document.querySelector('rank-badge')?.shadowRoot?.querySelector<HTMLElement>('[part~="badge"]');
        badge?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
        badge?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
      });
      await tab.waitForFunction(() => document.querySelector('rank-badge')?.shadowRoot?.querySelector('[part~="hint"]'));
      await tab.waitForNetworkIdle();
      const end = performance.now() + 30_000;
      for (let before = Buffer.alloc(0); ; ) {
        const png = Buffer.from(await tab.screenshot({ fullPage: true, optimizeForSpeed: true }));
        if (png.equals(before)) return { png, visit };
        assert.ok(performance.now() < end, 'the page goes on changing');
        before = png;
      }
    } finally {
      await host.close();
    }
  }

  it('everything looks as it does without, and breaks no rule', async () => {
    const free = await picture({});
    const bound = await picture({ 'content-security-policy': POLICY });
    const violations = bound.visit.logs.filter(
      (text) => /Content Security Policy|TrustedHTML|violates/i.test(text) && !text.includes('favicon'),
    );
    assert.deepEqual(violations, []);
    assert.deepEqual(bound.visit.errors, []);
    assert.ok(free.png.equals(bound.png), `${free.png.length} and ${bound.png.length} bytes`);
  });
});
