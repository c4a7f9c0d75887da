import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Host, noted, project, settled, startHost, type Visit } from '../support/built.js';

const LONG = 'A note that is longer than what stands in a cell, and comes as a footnote on paper.';
const DOCUMENT = JSON.stringify({
  tools: [
    { id: 'a', name: 'Alpha', values: { rank: 80, price: { value: 4, note: LONG }, open: true } },
    { id: 'b', name: 'Beta', values: { rank: 60, price: 5, open: false } },
  ],
  criteria: [
    { id: 'rank', label: 'Rank', kind: 'rank' },
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower' },
    { id: 'open', label: 'Open', kind: 'boolean' },
  ],
});
const TABLE =
  '<table><tbody><tr><th>Feature</th><th>A</th><th>B</th></tr><tr><th>Price</th><td>4</td><td>5</td></tr></tbody></table>';
const TAGS = `<tool-compare class="host" data-id="1">${TABLE}</tool-compare><tool-compare data='${DOCUMENT}' baseline="a"></tool-compare>
  <p>A <rank-badge score="44" label="Mine"></rank-badge> and <rank-badge data='${DOCUMENT}' tool="a"></rank-badge></p>
  <capability-list tool="o4-mini"><p>words</p></capability-list>`;
const script = (folder: string): string => `<script type="module" src="/${folder}/tool-compare.js"></script>`;
const SCRIPT = script('vendor');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${head}</head><body>${body}</body></html>`;

/** Texts that a comparison shows in its table, whatever stands around it. */
const shown = (tab: Page): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll('tool-compare')].map((one) => one.shadowRoot?.querySelector('table')?.textContent?.trim() ?? ''),
  );

const clean = ({ errors, logs }: Visit): void => assert.deepEqual([errors, logs], [[], []]);

describe('the built script, with around the tags', () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  it('markup that a server made and a framework hydrates: not an attribute, not a child is another', async () => {
    const visit = await host.open(page(`${SCRIPT}<div id="app">${TAGS}</div>`));
    await settled(visit.page);
    const sent = await visit.page.evaluate((html) => {
      const app = document.createElement('div');
      app.innerHTML = html;
      return app.innerHTML;
    }, TAGS);
    // Made, not parsed, so that nothing of ours changes the copy.
    const inert = await visit.page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return body.innerHTML;
    }, TAGS);
    assert.equal(sent, inert);
    assert.equal(await visit.page.$eval('#app', ({ innerHTML }) => innerHTML), inert);
    // What hydration then does: it sets what it knows again, and later something new.
    await visit.page.evaluate(() => {
      for (const one of document.querySelectorAll('#app *'))
        for (const { name, value } of [...one.attributes]) one.setAttribute(name, value);
      document.querySelectorAll('tool-compare')[1]?.setAttribute('baseline', 'b');
    });
    await visit.page.waitForFunction(
      () => (document.querySelectorAll('tool-compare')[1] as HTMLElement & { view: { baseline: string } }).view.baseline === 'b',
    );
    clean(visit);
  });

  for (const order of ['the older first', 'the newer first']) {
    it(`two versions of the script, ${order}: one of them draws all, and nothing breaks`, async () => {
      cpSync(join(project, 'dist'), join(host.folder, 'another'), { recursive: true });
      const folders = order === 'the older first' ? ['vendor', 'another'] : ['another', 'vendor'];
      const visit = await host.open(page(`${folders.map(script).join('')}${TAGS}`));
      await settled(visit.page);
      await visit.page.focus('rank-badge');
      const texts = await shown(visit.page);
      assert.ok(
        texts.every((text) => /Price/.test(text)),
        texts.join('\n'),
      );
      assert.deepEqual(visit.errors, []);
      await noted(() => visit.requests.some((url) => url.includes(`/${folders[1]}/tool-compare.js`)), 'the other script');
    });
  }

  for (const [what, attributes] of Object.entries({
    'a region that can be edited': 'contenteditable',
    'what is inert': 'inert',
    'a region that is not translated or checked': 'translate="no" spellcheck="false"',
  })) {
    it(`${what}: everything is drawn`, async () => {
      const visit = await host.open(page(`${SCRIPT}<div ${attributes}>${TAGS}</div>`));
      await settled(visit.page);
      assert.ok((await shown(visit.page)).every((text) => /Price/.test(text)));
      clean(visit);
    });
  }

  it('a page that is edited as a whole: a control still does what it does', async () => {
    const visit = await host.open(page(`${SCRIPT}<script>document.designMode = 'on'</script>${TAGS}`));
    await settled(visit.page);
    await visit.page.evaluate(() => {
      const controls = document
        .querySelectorAll('tool-compare')[1]
        ?.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-pressed]');
      [...(controls ?? [])].find((one) => one.textContent?.trim().startsWith('Differences'))?.click();
    });
    await visit.page.waitForFunction(
      () => (document.querySelectorAll('tool-compare')[1] as HTMLElement & { rows: string }).rows === 'differences',
    );
    clean(visit);
  });

  it('a popover that is opened later, and a dialog: as wide as they give, and no wider than the page', async () => {
    for (const [html, open] of [
      ['<div popover id="box" style="width: 260px; padding: 0; border: 0">*</div>', 'showPopover'],
      ['<dialog id="box" style="width: 260px; padding: 0; border: 0">*</dialog>', 'showModal'],
    ] as const) {
      const visit = await host.open(page(`${SCRIPT}${html.replace('*', TAGS)}`));
      const { page: tab } = visit;
      await tab.setViewport({ width: 320, height: 600 });
      await settled(tab);
      await tab.evaluate((name) => (document.getElementById('box') as unknown as Record<string, () => void>)[name]?.(), open);
      // Two columns under each label: it is laid out for the width that it has now.
      await tab.waitForFunction(() =>
        [...document.querySelectorAll('tool-compare')].every((one) => {
          const label = one.shadowRoot?.querySelector('tbody th');
          return label && label.getBoundingClientRect().width > 200;
        }),
      );
      const widths = await tab.$$eval('tool-compare, capability-list', (all) => all.map((one) => (one as HTMLElement).offsetWidth));
      assert.deepEqual(widths, [260, 260, 260], open);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 320, open);
      clean(visit);
    }
  });

  it('the full screen: the tag takes it, and its end can be reached', async () => {
    const visit = await host.open(page(`${SCRIPT}<button id="full">Full</button>${TAGS}`));
    const { page: tab } = visit;
    await tab.setViewport({ width: 700, height: 300 });
    await settled(tab);
    await tab.evaluate(() => {
      const place = document.querySelectorAll('tool-compare')[1];
      document.getElementById('full')?.addEventListener('click', () => place?.requestFullscreen());
    });
    await tab.click('#full');
    await tab.waitForFunction(() => document.fullscreenElement);
    const { wide, bottom } = await tab.evaluate(() => {
      const place = document.fullscreenElement as HTMLElement;
      place.scrollTop = place.scrollHeight;
      const last = [...(place.shadowRoot?.querySelectorAll('tbody tr') ?? [])].at(-1) as HTMLElement;
      last.scrollIntoView();
      return { wide: place.offsetWidth - innerWidth, bottom: last.getBoundingClientRect().bottom - innerHeight };
    });
    assert.equal(wide, 0);
    // The line of the last row is not drawn.
    assert.ok(bottom <= 1, String(bottom));
    clean(visit);
  });

  it('a frame that is printed: what a press would tell is there as footnotes', async () => {
    const inner = page(SCRIPT + TAGS)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;');
    const visit = await host.open(page(`<iframe width="900" height="900" srcdoc="${inner}"></iframe>`));
    const { page: tab } = visit;
    const frame = tab.frames()[1];
    assert.ok(frame);
    const state = (): Promise<unknown> =>
      frame.waitForFunction(
        () => (document.querySelectorAll('tool-compare')[1] as HTMLElement & { state?: string })?.state === 'ready',
      );
    await state();
    await tab.emulateMediaType('print');
    await frame.waitForFunction(
      (note) => document.querySelectorAll('tool-compare')[1]?.shadowRoot?.querySelector('ol')?.textContent?.includes(note),
      {},
      LONG,
    );
    clean(visit);
  });
});
