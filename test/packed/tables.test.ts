import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { type Host, noted, settled, startHost } from '../support/built.js';

const SNIPPET = '<script type="module" src="/vendor/tool-compare.js"></script>';
const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}`;

const TABLE =
  '<table><tr><th>Feature<th>Lantern<th>Beacon<tr data-kind="rank"><th>Score<td>71<td>84<tr><th>Price<td>Free<td>$4<tr data-kind="capabilities"><th>Can<td><ul><li>Fly</ul><td><ul><li>Swim</ul></table>';

/** What an element shows, and whether its table takes up room. */
const shown = (tab: Page, tag: string) =>
  tab.$eval(tag, (element) => {
    const { state, problems } = element as HTMLElement & { state: string; problems: readonly { message: string }[] };
    const text = (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
    return {
      state,
      problems: problems.map(({ message }) => message),
      text,
      isTableShown: Boolean(element.querySelector('table')?.getClientRects().length),
    };
  });

const frames = (tab: Page, count: number): Promise<void> =>
  tab.evaluate(async (times) => {
    for (let i = 0; i < times; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);

/** Answers the scripts of a page one wave after another: those that are asked for by the time the page has nothing to do. */
async function wavesUntilSettled(tab: Page): Promise<number> {
  const held: HTTPRequest[] = [];
  const underWay = new Set<HTTPRequest>();
  for (const event of ['requestfinished', 'requestfailed'] as const) tab.on(event, (request) => underWay.delete(request));
  await tab.setRequestInterception(true);
  tab.on('request', (request) => (request.resourceType() === 'script' ? held.push(request) : request.continue()));
  // The page is loaded only once its script is there, which is held.
  const loaded = tab.reload();
  await noted(() => held.length, 'the script');
  let waves = 0;
  const isSettled = () =>
    tab.evaluate(() => {
      const element = document.querySelector('tool-compare, rank-badge, capability-list') as HTMLElement & { state?: string };
      return ['ready', 'partial', 'error'].includes(element.state ?? '');
    });
  for (const end = performance.now() + 30_000; performance.now() < end && !(await isSettled()); ) {
    // Files of one wave are asked for one after the other: it is whole once all of the one before are there, and some frames bring no more.
    for (let asked = -1; asked !== held.length || (underWay.size && performance.now() < end); ) {
      asked = held.length;
      await frames(tab, 12);
    }
    const wave = held.splice(0);
    // What is asked for once all is shown is no wave that anybody waits for.
    if (!wave.length || (await isSettled())) continue;
    waves += 1;
    for (const request of wave) underWay.add(request);
    await Promise.all(wave.map((request) => request.continue()));
  }
  await loaded;
  return waves;
}

describe('a table inside an element of the built script', () => {
  let host: Host;
  before(async () => {
    host = await startHost({ 'access-control-allow-origin': '*' });
  });
  after(() => host.close());

  for (const [tag, attribute] of [
    ['tool-compare', ''],
    ['tool-compare', ' layout="list"'],
    ['capability-list', ''],
    ['rank-badge', ''],
  ] as const) {
    it(`shows in <${tag}${attribute}> after two waves of files`, async () => {
      const body = `<script type="module" src="/vendor/${tag}.js"></script><${tag}${attribute}>${TABLE}</${tag}>`;
      const { page: tab } = await host.open(page(body), 'never');
      tab.removeAllListeners('request');
      assert.equal(await wavesUntilSettled(tab), 2);
      const { state, isTableShown } = await shown(tab, tag);
      assert.equal(state, 'ready');
      assert.equal(isTableShown, false);
    });
  }

  it('shows many tools with values that no row asks for, and so as a list, after two waves of files', async () => {
    const tools = Array.from({ length: 12 }, (_, i) => ({ id: `t${i}`, name: `Tool ${i}`, values: { speed: i / 12, none: 1 } }));
    const json = JSON.stringify({ criteria: [{ id: 'speed', label: 'Speed', kind: 'score' }], tools });
    const { page: tab } = await host.open(
      page(`${SNIPPET}<tool-compare><script type="application/json">${json}</script></tool-compare>`),
      'never',
    );
    tab.removeAllListeners('request');
    assert.equal(await wavesUntilSettled(tab), 2);
  });

  it('is readable without scripts', async () => {
    const { page: tab } = await host.open(page(`${SNIPPET}<tool-compare>${TABLE}</tool-compare>`), 'never');
    const text = await tab.$eval('tool-compare', (element) => (element as HTMLElement).innerText);
    for (const cell of ['Feature', 'Lantern', 'Beacon', 'Price', 'Free', '$4', 'Fly', 'Swim']) assert.ok(text.includes(cell), cell);
  });

  it('loads what reads tables only where there is one, and other languages only where they are spoken', async () => {
    const files = async (body: string): Promise<string[]> => {
      const { page: tab, requests } = await host.open(page(SNIPPET + body));
      await settled(tab);
      return requests.flatMap((url) => /(index|joining|vocabulary)\.js$/.exec(url)?.[1] ?? []).sort();
    };
    const json = (price: unknown) =>
      `<tool-compare data='${JSON.stringify({
        criteria: [{ id: 'p', label: 'P', kind: 'money' }],
        tools: [
          { id: 'a', name: 'A', values: { p: price } },
          { id: 'b', name: 'B', values: { p: 4 } },
        ],
      })}'></tool-compare>`;
    assert.deepEqual(await files(json(5)), []);
    assert.deepEqual(await files(json('Free')), ['joining']);
    assert.deepEqual(await files(`<tool-compare>${TABLE}</tool-compare>`), ['index', 'joining']);
    assert.deepEqual(await files(`<div lang="de"><tool-compare>${TABLE}</tool-compare></div>`), ['index', 'joining', 'vocabulary']);
  });

  for (const [what, tag, first, rest] of [
    [
      'JSON',
      'tool-compare',
      '<script type="application/json">{"tools":[{"id":"a","name":"A","values":{"context-length":"8k","op',
      'en":"yes"}},{"id":"b","name":"B","values":{"context-length":"128k","open":"no"}}]}</script>',
    ],
    ['a table', 'tool-compare', TABLE.slice(0, 60), TABLE.slice(60)],
    ['a table', 'capability-list', TABLE.slice(0, 60), TABLE.slice(60)],
  ] as const) {
    it(`waits in <${tag}> for the rest of ${what} that arrives in two pieces`, async () => {
      const script = `<script type="module" async src="${host.url}/vendor/tool-compare.js"></script>`;
      const events =
        "<script>log=[];for(const e of ['tool-data','tool-error'])addEventListener(e,()=>log.push(e+' '+(document.readyState==='loading'?'early':'late')))</script>";
      let open: ServerResponse | undefined;
      const server = createServer((request, response) => {
        if (request.url !== '/') return response.writeHead(404).end();
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write(page(`${script}${events}<${tag}>${first}`));
        open = response;
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { page: tab, errors } = await host.open(page(''));
      try {
        const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
        const loaded = tab.goto(url);
        await tab.waitForFunction(
          (name) => customElements.get(name) && location.protocol === 'http:' && document.querySelector(name),
          {},
          tag,
        );
        await tab.waitForFunction(
          (name) => (document.querySelector(name) as HTMLElement & { state?: string })?.state === 'loading',
          {},
          tag,
        );
        open?.end(`${rest}</${tag}><p>after</p>`);
        await loaded;
        await settled(tab);
        const { state, problems } = await shown(tab, tag);
        assert.deepEqual([state, problems], ['ready', []]);
        assert.deepEqual(errors, []);
        const log = await tab.evaluate(() => (window as unknown as { log: string[] }).log);
        assert.ok(
          log.every((line) => line.startsWith('tool-data')),
          log.join(),
        );
      } finally {
        open?.end();
        server.close();
      }
    });
  }

  it('takes inline JSON with a byte order mark, in a paragraph, with parameters of its type', async () => {
    const json = '{"tools":[{"id":"a","name":"A","values":{"open":"yes"}},{"id":"b","name":"B","values":{"open":"no"}}]}';
    const body = `${SNIPPET}<tool-compare><p><script type="application/json; charset=utf-8">\ufeff${json}</script></p></tool-compare>`;
    const { page: tab } = await host.open(page(body));
    await settled(tab);
    const { state, problems, text } = await shown(tab, 'tool-compare');
    assert.deepEqual([state, problems], ['ready', []]);
    assert.match(text, /Open.*Yes.*No/);
  });
});

describe('a table under a strict policy', () => {
  it('is read and drawn with no violation', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
    const host = await startHost({ 'content-security-policy': policy });
    try {
      const csv = '<tool-compare><script type="text/csv">Tool,Price\nA,$5\nB,Free</script></tool-compare>';
      const body = `${SNIPPET}<tool-compare>${TABLE}</tool-compare>${csv}<rank-badge tool="beacon">${TABLE.replace('<table', '<table data-tools="columns"')}</rank-badge><capability-list>${TABLE}</capability-list>`;
      const { page: tab, errors, logs } = await host.open(page(body));
      await settled(tab);
      const states = await tab.$$eval('tool-compare, rank-badge, capability-list', (all) =>
        all.map((element) => (element as HTMLElement & { state: string }).state),
      );
      assert.deepEqual(states, ['ready', 'ready', 'ready', 'ready']);
      const violations = logs.filter((text) => /Content Security Policy|Trusted|violates/i.test(text) && !text.includes('favicon'));
      assert.deepEqual(violations, []);
      assert.deepEqual(errors, []);
    } finally {
      await host.close();
    }
  });
});
