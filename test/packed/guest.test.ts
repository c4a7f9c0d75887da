import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Host, noted, project, settled, startHost, type Visit } from '../support/built.js';
import { OPTIONAL } from '../support/prototype-values.js';

const DOCUMENT = JSON.stringify({
  tools: [
    { id: 'a', name: 'Alpha', values: { price: 4, score: 0.9, open: true } },
    { id: 'b', name: 'Beta', values: { price: 5, score: 0.7, open: false } },
  ],
  criteria: [
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower' },
    { id: 'score', label: 'Score', kind: 'score' },
    { id: 'open', label: 'Open', kind: 'boolean' },
  ],
});
const INLINE = `<script type="application/json">${DOCUMENT}</script>`;
const script = (path: string): string => `<script type="module" src="${path}"></script>`;
const SCRIPT = script('/vendor/tool-compare.js');
const ALL = `<tool-compare>${INLINE}</tool-compare><tool-compare tools="npm yarn"></tool-compare>
  <p><rank-badge tool="o4-mini"></rank-badge> <rank-badge score="44" label="Mine"></rank-badge></p><capability-list tool="o4-mini"></capability-list>`;

const page = (body: string, { first = '', html = 'lang="en"', doctype = '<!doctype html>', head = '' } = {}): string =>
  `${doctype}<html ${html}><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${first && `<script>${first}</script>`}${head}</head><body>${body}</body></html>`;

/** What the author is told about these elements, once the page has nothing more to do. */
async function said({ page: tab, logs }: Visit, count: number, words: RegExp): Promise<string[]> {
  const found = (): string[] => logs.filter((text) => words.test(text));
  await noted(() => found().length >= count, `${count} × ${words} among ${logs.join('\n')}`);
  await tab.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  return found();
}

const states = (tab: Page): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('tool-compare, rank-badge, capability-list')].map(
      (element) => `${element.localName} ${(element as HTMLElement & { state: string }).state}`,
    ),
  );

describe('the built script on a page that', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  const changed: Record<string, string> = {
    'has a class in the place of Promise': 'window.Promise = class extends Promise {};',
    'has a Promise of its own, as zone.js has': `
      const Native = window.Promise;
      class ZonePromise {
        #native;
        constructor(run) { this.#native = new Native(run); }
        static resolve(value) { return value instanceof ZonePromise ? value : new ZonePromise((done) => done(value)); }
        static reject(error) { return new ZonePromise((_, fail) => fail(error)); }
        static all(all) { return ZonePromise.resolve(Native.all([...all].map((one) => Native.resolve(one)))); }
        static allSettled(all) { return ZonePromise.resolve(Native.allSettled([...all])); }
        static race(all) { return ZonePromise.resolve(Native.race([...all])); }
        static any(all) { return ZonePromise.resolve(Native.any([...all])); }
        then(...callbacks) { return ZonePromise.resolve(this.#native.then(...callbacks)); }
        catch(callback) { return this.then(undefined, callback); }
        finally(callback) { return ZonePromise.resolve(this.#native.finally(callback)); }
      }
      window.Promise = ZonePromise;
      const { fetch } = window;
      window.fetch = (...given) => ZonePromise.resolve(fetch(...given));`,
    'has a Promise with no newer methods': 'delete Promise.withResolvers; delete Promise.try; delete Promise.any;',
    'has something on every object':
      'Object.prototype.foo = 1; Object.prototype.extend = function () {}; Object.prototype.value = 5; Object.prototype.order = 1; Object.prototype.get = function () {};',
    'has something on every list': 'Array.prototype.remove = function () {}; Array.prototype.first = 1;',
    'has something on every function and text': 'Function.prototype.bound = 1; String.prototype.trimmed = 1;',
    'has methods of its own in the place of old ones': `
      Array.from = ((from) => function (list, map) { return from.call(Array, list, map); })(Array.from);
      JSON.parse = ((parse) => function (...given) { return parse.apply(JSON, given); })(JSON.parse);
      Array.prototype.toJSON = function () { return \`[\${this.map((entry) => JSON.stringify(entry)).join()}]\`; };
      Element.prototype.remove = function () { this.parentNode?.removeChild(this); };`,
    'has wrapped timers and listeners': `
      for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask']) {
        const native = window[name];
        window[name] = function (callback, ...rest) { return native.call(window, () => callback(), ...rest); };
      }
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        return add.call(this, type, listener && (listener.handleEvent ? (event) => listener.handleEvent(event) : listener), options);
      };`,
  };
  for (const [what, first] of Object.entries(changed)) {
    it(what, async () => {
      const { page: tab, errors, logs } = await host.open(page(`${SCRIPT}${ALL}`, { first }));
      const done = Array<string>(5).fill('ready');
      let now: string[] = [];
      // What the driver itself puts on a page to wait there does not stand such pages.
      const end = performance.now() + 15_000;
      while (performance.now() < end && String(now) !== String(done))
        now = (await states(tab)).map((text) => text.split(' ')[1] ?? '');
      assert.deepEqual(now, done, [...errors, ...logs].join('\n'));
      const hint = (): Promise<string> =>
        tab.evaluate(() => {
          const badge = document.querySelector('rank-badge')?.shadowRoot;
          badge?.querySelector<HTMLElement>('[part~="badge"]')?.focus();
          badge
            ?.querySelector('[part~="badge"]')
            ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
          return badge?.querySelector('[part~="hint"]')?.textContent ?? '';
        });
      while (performance.now() < end && !(await hint()));
      assert.match(await hint(), /44 out of 100/);
      assert.deepEqual([errors, logs], [[], []]);
    });
  }

  it('has keys of the format on every object: the table and its links are what they are without', async () => {
    const put = (how: string): string =>
      Object.entries(OPTIONAL)
        .map(
          ([key, value]) =>
            `Object.defineProperty(Object.prototype, '${key}', { __proto__: null, value: ${JSON.stringify(value)}, ${how} });`,
        )
        .join('');
    const drawn = async (first: string): Promise<string[]> => {
      const { page: tab, errors } = await host.open(
        page(`${SCRIPT}<tool-compare baseline="a">${INLINE}</tool-compare><capability-list tool="o4-mini"></capability-list>`, {
          first,
        }),
      );
      const read = (): Promise<string[]> =>
        tab.evaluate(() =>
          [...document.querySelectorAll('tool-compare, capability-list')].flatMap((element) => {
            const { state } = element as HTMLElement & { state: string };
            const words = element.shadowRoot?.querySelector<HTMLElement>('[part~="surface"]')?.innerText ?? '';
            const links = [...(element.shadowRoot?.querySelectorAll('a, img') ?? [])].map(
              (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
            );
            return [state, words, ...links];
          }),
        );
      let now: string[] = [];
      await noted(async () => {
        now = await read();
        // Differences and what is folded come later.
        return now.filter((one) => one === 'ready').length === 2 && /worse/.test(String(now)) && /Unique:/.test(String(now));
      }, `both, and how Beta differs: ${now}`);
      assert.deepEqual(errors, []);
      return now;
    };
    const clean = await drawn('');
    for (const how of ['writable: true, enumerable: true', 'enumerable: false']) assert.deepEqual(await drawn(put(how)), clean);
  });

  it('has forms and pictures whose names are those of the document', async () => {
    const names = ['baseURI', 'body', 'head', 'readyState', 'documentElement', 'activeElement', 'visibilityState', 'title'];
    for (const tag of ['form', 'img']) {
      const clobber = names.map((name) => `<${tag} name="${name}"></${tag}>`).join('');
      const visit = await host.open(
        page(`${clobber}${script('/vendor/tool-compare.js')}<tool-compare src="vendor/sample/npm.json"></tool-compare>
          <tool-compare registry="vendor/sample" tools="npm yarn"></tool-compare><rank-badge tool="npm"></rank-badge>`),
      );
      const { page: tab, errors, logs } = visit;
      await settled(tab).catch(async () => assert.fail(`${tag} ${errors} ${logs}`));
    }
  });

  it('has only one of our files: the children stand, with one error and no rejection', async () => {
    for (const name of ['tool-compare', 'rank-badge', 'capability-list']) {
      const folder = join(host.folder, `alone-${name}`);
      mkdirSync(folder, { recursive: true });
      copyFileSync(join(project, 'dist', `${name}.js`), join(folder, `${name}.js`));
      const tag = name === 'tool-compare' ? `<tool-compare tools="npm yarn" rows="diferences">words</tool-compare>` : '';
      const visit = await host.open(
        page(`${script(`/alone-${name}/${name}.js`)}${tag}<rank-badge tool="npm">words</rank-badge>
          <rank-badge score="120" variant="bar"></rank-badge><capability-list tool="npm" limit="x">words</capability-list>`),
      );
      const found = await said(visit, 1, /Serve all files of the package/);
      assert.equal(found.length, 1, visit.logs.join('\n'));
      assert.deepEqual(visit.errors, []);
      if (tag) assert.match(await visit.page.$eval('tool-compare', (element) => (element as HTMLElement).innerText), /words/);
    }
  });

  it('misspells an attribute: one warning, with the tag and the element', async () => {
    const visit = await host.open(
      page(`${SCRIPT}<tool-compare rows="diferences">${INLINE}</tool-compare><rank-badge score="120" variant="bar"></rank-badge>`),
    );
    const elements: string[] = [];
    visit.page.on('console', async (message) => {
      for (const given of message.args())
        elements.push(await given.evaluate((value) => (value instanceof Element ? value.localName : '')));
    });
    await settled(visit.page);
    assert.equal((await said(visit, 1, /diferences/)).length, 1);
    const [warning] = await said(visit, 1, /'120'/);
    assert.match(warning ?? '', /<rank-badge>/);
  });

  it('sets properties that are no text, and has a console that throws: nothing is thrown', async () => {
    const odd = `for (const name of ['sort', 'rows', 'limit', 'theme', 'registry'])
        document.querySelector('tool-compare')[name] = name === 'sort' ? { toString() { throw new Error('odd') } } : Object.create(null);`;
    const visit = await host.open(
      page(`${SCRIPT}<tool-compare>${INLINE}</tool-compare><script>addEventListener('load', () => { ${odd} })</script>`, {
        first: "console.warn = console.error = () => { throw new Error('console') };",
      }),
    );
    await visit.page.waitForFunction(() => document.querySelector('tool-compare')?.problems?.length === 4);
    assert.deepEqual(visit.errors, []);
  });

  it('takes the script by the short address of a CDN, which serves the main file of a package without a redirect', async () => {
    const own = '/npm/tool-compare@0.1.0';
    const cdn = createServer(({ url = '' }, response) => {
      const path = url.replace(/[?#].*/, '').replace(/\/$/, '');
      const name = path === own ? 'tool-compare.js' : path.startsWith(`${own}/dist/`) && path.slice(own.length + 6);
      const type = path.endsWith('.json') ? 'application/json' : 'text/javascript';
      const headers = { 'access-control-allow-origin': '*', 'content-type': type };
      try {
        if (!name) throw new Error('elsewhere');
        response.writeHead(200, headers).end(readFileSync(join(project, 'dist', name)));
      } catch {
        response.writeHead(404, headers).end();
      }
    }).listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => cdn.once('listening', resolve));
      const base = `http://127.0.0.1:${(cdn.address() as AddressInfo).port}`;
      for (const address of ['', '/', '?module', '/dist/tool-compare.js?v=1']) {
        const visit = await host.open(
          page(
            `${script(base + own + address)}<tool-compare tools="npm yarn"></tool-compare><rank-badge tool="o4-mini"></rank-badge>`,
          ),
        );
        const { page: tab, errors, logs } = visit;
        await settled(tab).catch(async () => assert.fail(`${address} ${errors} ${logs}`));
        assert.deepEqual(await states(tab), ['tool-compare ready', 'rank-badge ready'], `${address} ${logs}`);
        await tab.hover('rank-badge');
        await tab.waitForFunction(() => document.querySelector('rank-badge')?.shadowRoot?.querySelector('[part~="hint"]'));
      }
    } finally {
      cdn.close();
    }
  });
});
