import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { clear, labelsOf, mount, parts, put, root, settled, tableOf, textOf, until } from '../support/page.js';

const TABLE = `<table>
  <caption>Three plans</caption>
  <tr><th>Feature<th>Lantern<th>Beacon<th>Torch
  <tr><th>Price (USD/mo) ↓<td>Free<td>$4<td>from $5
  <tr><th>Storage ↑<td>5 GB<td>250 GB<td>unlimited
  <tr><th>Offline ↑<td>yes<td>no<td>partly <small>reading only</small>
  <tr><th>Answer time (ms) ↓<td>120<td><a href="https://example.com/test">95</a><td>&lt;80
  <tr><th>Licence<td>MIT<td>Apache-2.0<td>proprietary
</table>`;

const CSV = 'Plan,Price ↓,Offline\nLantern,Free,yes\nBeacon,$4,no\nTorch,$5,yes\n';
const MARKDOWN = '| Feature | Lantern | Beacon |\n|---|---|---|\n| Price ↓ | Free | $4 |\n| Offline | ✅ | ❌ |\n';

/** Serves a text from an address of its own. */
function served(text: string, type: string): string {
  return `${URL.createObjectURL(new Blob([text], { type }))}`;
}

const leadersOf = (element: ToolCompare): Record<string, readonly string[]> =>
  Object.fromEntries((element.view?.rows ?? []).map(({ criterion, leaders }) => [criterion.label, leaders]));
const namesOf = (element: ToolCompare): string[] => element.view?.tools.map(({ name }) => name) ?? [];
const isShown = (element: Element | null): boolean => Boolean(element?.getClientRects().length);

describe('a table inside a comparison', () => {
  afterEach(clear);

  it('is what is compared, and is hidden once the comparison shows', async () => {
    const element = await mount('tool-compare', {}, TABLE);
    expect(element.state).to.equal('ready');
    expect(element.problems).to.deep.equal([]);
    expect(element.view?.title).to.equal('Three plans');
    expect(namesOf(element)).to.deep.equal(['Lantern', 'Beacon', 'Torch']);
    expect(leadersOf(element)).to.deep.equal({
      'Price (USD/mo)': ['lantern'],
      Storage: ['torch'],
      Offline: ['lantern'],
      'Answer time (ms)': ['torch'],
      Licence: [],
    });
    expect(isShown(element.querySelector('table'))).to.equal(false);
  });

  it('is shown until the comparison is', async () => {
    const element = put(`<tool-compare>${TABLE}</tool-compare>`).firstElementChild as ToolCompare;
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(isShown(element.querySelector('table'))).to.equal(true);
    expect(parts(element, 'surface').every((surface) => !surface.textContent?.trim())).to.equal(true);
    await settled(element);
    expect(isShown(element.querySelector('table'))).to.equal(false);
  });

  it('is read at any depth, but not in what stands in a slot', async () => {
    const element = await mount(
      'tool-compare',
      {},
      `<div slot="footer"><table><tr><th>Feature<th>X<tr><td>Q<td>1</table></div><div><figure>${TABLE}</figure></div>`,
    );
    expect(namesOf(element)).to.deep.equal(['Lantern', 'Beacon', 'Torch']);
  });

  it('is read again when it changes, by a cell or by what an attribute says', async () => {
    const element = await mount('tool-compare', {}, TABLE);
    const [, , row] = element.querySelectorAll('tr');
    if (row?.cells[1]) row.cells[1].textContent = '900 TB';
    await until(() => textOf(element, 'table').includes('900 TB'), 'the new figure');
    row?.setAttribute('data-better', 'lower');
    await until(() => leadersOf(element).Storage?.[0] === 'beacon', 'the new direction');
  });

  it('comes back when it is no table any more', async () => {
    const element = await mount('tool-compare', {}, '<table><tr><td>One cell</table>');
    expect(element.state).to.equal('error');
    expect(isShown(element.querySelector('table'))).to.equal(true);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['invalid-data']);
    (element.querySelector('table') as HTMLElement).outerHTML = TABLE;
    await until(() => element.state === 'ready', 'the comparison');
    expect(isShown(element.querySelector('table'))).to.equal(false);
  });

  it('is the fallback beside IDs, unless it says that it is the data', async () => {
    const registry = async (ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase(), values: { Q: 1 } }));
    const beside = await mount('tool-compare', { registry, tools: 'a b' }, TABLE);
    expect(namesOf(beside)).to.deep.equal(['A', 'B']);
    const failing = await mount('tool-compare', { registry: async () => [], tools: 'a b' }, TABLE);
    expect(failing.state).to.equal('error');
    expect(isShown(failing.querySelector('table'))).to.equal(true);
    const data = await mount(
      'tool-compare',
      { registry, tools: 'beacon lantern' },
      TABLE.replace('<table>', '<table data-tools="columns">'),
    );
    expect(namesOf(data)).to.deep.equal(['Beacon', 'Lantern']);
  });

  it('prints what does not fit the kind that a row was given, with one warning', async () => {
    const element = await mount(
      'tool-compare',
      {},
      `<table><tr><th>Feature<th>A<th>B<th>C
        <tr data-kind="boolean"><th>Offline<td>yes<td>ask us<td>it depends
        <tr data-kind="date"><th>Since<td>2021<td>spring<td>Nov 2023
        <tr data-kind="money" data-better="lower"><th>Price<td>$4<td>Contact sales<td>$5</table>`,
    );
    const texts = element.view?.rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(texts?.[0]).to.deep.equal(['Yes', 'ask us', 'it depends']);
    expect(texts?.[1]?.[1]).to.equal('spring');
    expect(leadersOf(element).Price).to.deep.equal([]);
    expect(element.problems.map(({ severity }) => severity)).to.deep.equal(['warning', 'warning', 'warning']);
    expect(element.state).to.equal('ready');
  });

  it('names the rows that could say which way is better, with debug alone', async () => {
    const element = await mount(
      'tool-compare',
      {},
      `<table><tr><th>Feature<th>A<th>B<tr><th>Memory<td>5 GB<td>6 GB<tr><th>Files ↑<td>1<td>2<tr><th>Disk<td>1 GB<td>1 GB<tr><th>Licence<td>MIT<td>GPL</table>`,
    );
    expect(element.problems).to.deep.equal([]);
    element.debug = true;
    await until(() => element.problems.length, 'the row');
    expect(element.problems.map(({ severity, found }) => [severity, found])).to.deep.equal([['warning', "none in 'Memory'"]]);
    await settled(element);
    expect(textOf(element, 'diagnostics')).to.include('put ↑ or ↓ behind a label');
  });

  it('says what was meant: free leads, unlimited leads, below leads, and a text leads nobody', async () => {
    const row = (label: string, ...cells: string[]) => `<tr><th>${label}${cells.map((cell) => `<td>${cell}`).join('')}`;
    const element = await mount(
      'tool-compare',
      {},
      `<table><tr><th>Feature<th>A<th>B<th>C${row('Price ↓', 'Free', '$4', '$5')}${row('Seats ↑', '100', 'unlimited', '250')}${row(
        'Delay (ms) ↓',
        '3',
        '5',
        '&lt;1',
      )}${row('Fee ↓', 'Contact sales', '$4', '$5')}${row('Charge ↓', 'Contact sales', 'Free', '$5')}${row('SSO ↑', 'Yes', 'No', 'No')}</table>`,
    );
    expect(leadersOf(element)).to.deep.equal({
      Price: ['a'],
      Seats: ['b'],
      'Delay (ms)': ['c'],
      Fee: [],
      Charge: ['b'],
      SSO: ['a'],
    });
    expect(element.view?.rows[2]?.cells[2]?.text).to.match(/^<1\sms$/);
    expect(element.view?.verdict?.text).to.include('Contact sales');
  });

  it('follows its language', async () => {
    const element = await mount(
      'tool-compare',
      {},
      '<table lang="de"><tr><th>Merkmal<th>A<th>B<tr><th>Größe ↓<td>1.234,5<td>1.500<tr><th>Offline<td>ja<td>nein</table>',
    );
    const [size, offline] = element.view?.rows ?? [];
    expect(size?.cells.map(({ value }) => value)).to.deep.equal([1234.5, 1500]);
    expect(offline?.cells.map(({ value }) => value)).to.deep.equal([true, false]);
  });

  it('is text, whatever is in it', async () => {
    const bad = '&lt;img src=x onerror="window.hit=1">&lt;script>window.hit=1&lt;/script>';
    const element = await mount(
      'tool-compare',
      {},
      `<table><tr><th>Feature<th>${bad}<th><a href="javascript:window.hit=1">B</a><tr><th>Says<td>${bad}<td><a href="javascript:window.hit=1">x</a><td></table>`,
    );
    expect(tableOf(element)[1]?.[1]).to.include('<img src=x');
    expect(root(element).querySelector('img, script, [href^="javascript"]')).to.equal(null);
    expect(Reflect.get(window, 'hit')).to.equal(undefined);
  });

  it('takes the names of tools and rows where IDs are asked for', async () => {
    const element = await mount('tool-compare', { pick: 'Beacon', sort: 'Storage', baseline: 'Torch' }, TABLE);
    expect(element.problems).to.deep.equal([]);
    expect(element.view?.baseline).to.equal('torch');
  });
});

describe('a table in other forms', () => {
  afterEach(clear);

  for (const [form, type, text] of [
    ['CSV', 'text/csv', CSV],
    ['Markdown', 'text/markdown; charset=utf-8', MARKDOWN],
  ] as const) {
    it(`is read from a script with ${form}`, async () => {
      const element = await mount('tool-compare', {}, `<p><script type="${type}">\n${text}</script></p>`);
      expect(element.problems).to.deep.equal([]);
      expect(namesOf(element).slice(0, 2)).to.deep.equal(['Lantern', 'Beacon']);
      expect(labelsOf(element)).to.deep.equal(['Price', 'Offline']);
      expect(leadersOf(element).Price).to.deep.equal(['lantern']);
    });

    it(`is read from an address that answers with ${form}`, async () => {
      const element = await mount('tool-compare', { src: `${served(text, type)}#yes=better` });
      expect(element.problems).to.deep.equal([]);
      expect(leadersOf(element).Price).to.deep.equal(['lantern']);
      expect(element.view?.rows[1]?.criterion.better).to.equal('higher');
    });
  }

  it('is read from files by their ending', async () => {
    const element = await mount('tool-compare', { src: '/demo/data/hosts.csv' });
    expect(element.state).to.equal('ready');
    expect(element.problems).to.deep.equal([]);
  });

  it('is told of where an address answers with a page', async () => {
    const element = await mount('tool-compare', { src: served('<!doctype html><p>a,b,c\n1,2,3', 'text/csv') });
    expect(element.state).to.equal('error');
    expect(element.problems[0]?.found).to.equal('HTML');
  });

  it('is told of where a script has another type', async () => {
    const element = put('<tool-compare><script type="text/json">{"tools":[]}</script></tool-compare>')
      .firstElementChild as ToolCompare;
    await until(() => element.problems.length, 'the warning');
    expect(element.state).to.equal('empty');
    expect(element.problems[0]?.message).to.include('text/json');
    element.querySelector('script')?.remove();
    await until(() => !element.problems.length, 'the warning to go');
  });
});

describe('a table inside the other elements', () => {
  afterEach(clear);

  it('gives a badge its rank', async () => {
    const element = await mount(
      'rank-badge',
      { tool: 'beacon' },
      '<table data-tools="columns"><tr><th>Feature<th>Lantern<th>Beacon<tr data-kind="rank"><th>Score<td>71<td>84</table>',
    );
    expect(textOf(element, 'value')).to.include('84');
    expect(isShown(element.querySelector('table'))).to.equal(false);
  });

  it('gives a list its capabilities', async () => {
    const element = await mount(
      'capability-list',
      {},
      '<table><tr><th>Feature<th>Lantern<tr data-kind="capabilities"><th>Can<td><ul><li>Fly<li>Swim</ul><tr><td>Open<td>yes</table>',
    );
    expect(parts(element, 'capability-title').map(({ textContent }) => textContent?.trim())).to.deep.equal(['Fly', 'Swim']);
    expect(isShown(element.querySelector('table'))).to.equal(false);
  });
});
