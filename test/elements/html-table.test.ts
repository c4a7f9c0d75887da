import { expect } from '@open-wc/testing';
import { fromHtml } from '../../src/tables/html.js';
import { problemsOf } from '../../src/tables/problems.js';
import { hintsIn } from '../../src/tables/row-attributes.js';
import { tableToDocument } from '../../src/tables/table-to-document.js';
import { readerOf } from '../support/readers.js';

/** The document of a table on a page. */
function read(html: string, options = {}) {
  const host = document.createElement('div');
  host.innerHTML = html;
  const table = host.querySelector('table');
  if (!table) throw new Error('no table');
  const { value, findings } = tableToDocument({ form: 'html', table }, { fromHtml, hintsIn }, readerOf('en'), options);
  return { value, problems: problemsOf(findings) };
}

const valuesOf = (read: Pick<ReturnType<typeof tableToDocument>, 'value'>, id: string) =>
  (read.value?.tools ?? []).map(({ values }) => (values as Record<string, unknown>)[id]);

describe('an HTML table becomes a document', () => {
  it('with its caption as the title, links and logos of tools, sources and notes of cells', () => {
    const { value, problems } = read(`<table>
      <caption>Two of them</caption>
      <thead><tr><th>Feature</th><th><a href="https://a.example"><img src="a.svg" alt=""> Alpha</a></th><th data-id="b"><img src="b.svg" alt="Beta"></th></tr></thead>
      <tr><th>Price</th><td>Free</td><td><a href="https://b.example/prices">$5/mo</a></td></tr>
      <tr><th>SSO</th><td>✅</td><td title="From version 2">❌ <small>On the roadmap</small></td></tr>
    </table>`);
    expect(problems).to.deep.equal([]);
    expect(value?.title).to.equal('Two of them');
    const [alpha, beta] = value?.tools ?? [];
    expect([alpha?.id, alpha?.name, alpha?.url, alpha?.logo]).to.deep.equal(['alpha', 'Alpha', 'https://a.example', 'a.svg']);
    expect([beta?.id, beta?.name, beta?.logo]).to.deep.equal(['b', 'Beta', 'b.svg']);
    expect(beta?.values).to.deep.equal({
      price: { value: '$5/mo', source: 'https://b.example/prices' },
      sso: { value: '❌', note: 'From version 2' },
    });
  });

  it('with units below heads that others span, and what its foot says', () => {
    const { value } = read(`<table><caption>GPUs<sup><a href="#n1">[1]</a></sup></caption>
      <thead><tr><th rowspan="2">Model</th><th>Memory</th><th colspan="2">Clock</th></tr>
      <tr><th>GB</th><th>Base (MHz)</th><th>Boost (MHz)</th></tr></thead>
      <tr><td>A</td><td>24</td><td>2235</td><td>2520</td></tr><tr><td>B</td><td>16</td><td>2205</td><td>2505</td></tr>
      <tfoot><tr><td>Mean</td><td>20</td><td>2220</td><td>2512.5</td></tr><tr><td></td><td colspan="3">Prices vary.</td></tr></tfoot></table>`);
    expect(value?.title).to.equal('GPUs');
    expect(value?.description).to.equal('Prices vary.');
    expect(value?.tools.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(value?.criteria.map(({ label, group, unit, description }) => [label, group, unit, description])).to.deep.equal([
      ['Memory (GB)', undefined, 'GB', 'Mean: 20'],
      ['Base (MHz)', 'Clock', 'MHz', 'Mean: 2220'],
      ['Boost (MHz)', 'Clock', 'MHz', 'Mean: 2512.5'],
    ]);
  });

  it('with units below heads of which none spans another', () => {
    const { value } = read(`<table><tr><th rowspan="2">Model</th><th>Latency</th></tr><tr><th>ms</th></tr>
      <tr><td>A</td><td>12</td></tr><tr><td>B</td><td>15</td></tr></table>`);
    expect(value?.tools.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(value?.criteria.map(({ label, unit }) => [label, unit])).to.deep.equal([['Latency (ms)', 'ms']]);
  });

  it('with spans repeated, groups from a row that spans the table, and line breaks', () => {
    const { value } = read(`<table data-tools="columns">
      <tr><th>Feature</th><th>A</th><th>B</th></tr>
      <tr><th colspan="3">Limits</th></tr>
      <tr><td>Users</td><td colspan="2">10</td></tr>
      <tr><td>Platforms</td><td>Mac<br>Windows</td><td>Linux</td></tr>
    </table>`);
    expect(value?.criteria.map(({ label, group }) => [label, group])).to.deep.equal([
      ['Users', 'Limits'],
      ['Platforms', 'Limits'],
    ]);
    expect(value?.tools[1]?.values).to.deep.equal({ users: '10', platforms: 'Linux' });
    expect(value?.tools[0]?.values).to.deep.equal({ users: '10', platforms: 'Mac\nWindows' });
  });

  it('with heads in two lines, and the lines of a label that spans them', () => {
    const { value } = read(`<table>
      <tr><th rowspan="2">Name</th><th rowspan="2">Creator</th><th colspan="2">Limits</th></tr>
      <tr><th>Max file</th><th>Max volume</th></tr>
      <tr><td>ext4</td><td>Some</td><td>16 TiB</td><td>1 TiB</td></tr>
      <tr><td>FAT32</td><td>Others</td><td>4 GiB</td><td>2 TiB</td></tr>
      <tr><th>Name</th><th>Creator</th><th>Max file</th><th>Max volume</th></tr>
    </table>`);
    expect(value?.tools.map(({ name }) => name)).to.deep.equal(['ext4', 'FAT32']);
    expect(value?.criteria.map(({ label, group }) => [label, group])).to.deep.equal([
      ['Creator', undefined],
      ['Max file', 'Limits'],
      ['Max volume', 'Limits'],
    ]);
    const spanned = read(`<table><tr><th>Feature</th><th>A</th><th>B</th></tr>
      <tr><th rowspan="2">Price</th><td>$5/mo</td><td>$6/mo</td></tr><tr><td>$50/yr</td><td>$40/yr</td></tr></table>`).value;
    expect(spanned?.tools.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(spanned?.criteria.map(({ label }) => label)).to.deep.equal(['Price', 'Price']);
    const mixed = read(`<table><tr><th>Feature</th><th>A</th><th>B</th></tr>
      <tr><th rowspan="2">Price</th><td>$5/mo</td><td>$6/mo</td></tr><tr><td>$50/yr</td><td>$40/yr</td></tr>
      <tr><th>SSO</th><td>yes</td><td>no</td></tr><tr><th>Sync</th><td>no</td><td>yes</td></tr>
      <tr><th>License</th><td>MIT</td><td>GPL</td></tr></table>`).value;
    expect(mixed?.tools.map(({ name }) => name)).to.deep.equal(['A', 'B']);
  });

  it('with heads below a title', () => {
    const { value } = read(`<table>
      <tr><th colspan="4">Benchmark</th></tr>
      <tr><th rowspan="2">Model</th><th colspan="2">Accuracy</th><th>Runs</th></tr>
      <tr><th>Maths</th><th>General ↑</th><th>All</th></tr>
      <tr><td>A</td><td>82.8</td><td>66.7</td><td>5</td></tr>
      <tr><td>B</td><td>47.3</td><td>33.3</td><td>6</td></tr>
    </table>`);
    expect(value?.tools.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(value?.criteria.map(({ label, better }) => [label, better])).to.deep.equal([
      ['Maths', undefined],
      ['General', 'higher'],
      ['All', undefined],
    ]);
  });

  it('with cells that span no further than their part of the table', () => {
    const { value } = read(`<table><thead><tr><th rowspan="2">Model</th><th rowspan="0">Trained?</th><th>Score</th></tr></thead>
      <tbody><tr><td>A</td><td>✓</td><td>29.5</td></tr><tr><td>B</td><td>✗</td><td>51.8</td></tr></tbody></table>`);
    expect(value?.tools.map(({ name, values }) => [name, values])).to.deep.equal([
      ['A', { trained: '✓', score: '29.5' }],
      ['B', { trained: '✗', score: '51.8' }],
    ]);
  });

  it('with heads in three lines', () => {
    const { value } = read(`<table><thead>
      <tr><th colspan="6">Retrieval</th></tr>
      <tr><th rowspan="3">Model</th><th colspan="3">Flickr30K</th><th colspan="2">COCO</th></tr>
      <tr><th colspan="2">to text</th><th>to image</th><th colspan="2">to text</th></tr>
      <tr><th>R@1</th><th>R@5</th><th>R@1</th><th>R@1</th><th>R@5</th></tr></thead>
      <tr><td>A</td><td>97</td><td>99</td><td>88</td><td>90</td><td>91</td></tr></table>`);
    expect(value?.criteria.map(({ label, group }) => [label, group])).to.deep.equal([
      ['R@1', 'Flickr30K, to text'],
      ['R@5', 'Flickr30K, to text'],
      ['R@1', 'Flickr30K, to image'],
      ['R@1', 'COCO, to text'],
      ['R@5', 'COCO, to text'],
    ]);
  });

  it('with elements of an answer apart that only a style sets apart', () => {
    const cells = [
      ['Yes<span class="tip">Opt-in only</span>', 'Yes Opt-in only'],
      ['<b>Yes</b>Paid plans only', 'Yes Paid plans only'],
      ['<span>5</span><span>10</span>', '5 10'],
      ['$4<span>99</span>', '$4 99'],
      ['$4<!-- -->99', '$499'],
      ['<b>1</b><span>GB</span>', '1GB'],
      ['H<sub>2</sub>O', 'H2O'],
      ['10<sup>6</sup>', '10⁶'],
      ['<b>Y</b>es', 'Yes'],
      ['Git<b>Hub</b>', 'GitHub'],
      ['5<b>B params</b>', '5B params'],
      ['1<b>,000</b>', '1,000'],
    ];
    const rows = cells.map(([cell], i) => `<tr><th>r${i}</th><td>${cell}</td></tr>`).join('');
    const { value } = read(`<table data-tools="columns"><tr><th>Feature</th><th>You<b>Tube Premium</b></th></tr>${rows}</table>`);
    expect(value?.tools[0]?.name).to.equal('YouTube Premium');
    expect(Object.values(value?.tools[0]?.values ?? {})).to.deep.equal(cells.map(([, text]) => text));
  });

  it('with heads that are ordinary cells below a corner that spans them', () => {
    const { value } = read(`<table data-tools="rows">
      <tr><td rowspan="2">model</td><td colspan="2">To text</td><td rowspan="2">avg</td></tr>
      <tr><td>R@1</td><td>R@5</td></tr>
      <tr><td>A</td><td>97.2</td><td>99.1</td><td>98</td></tr>
      <tr><td>B</td><td>97.9</td><td>99.2</td><td>98.5</td></tr>
    </table>`);
    expect(value?.tools.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(value?.criteria.map(({ label }) => label)).to.deep.equal(['R@1', 'R@5', 'avg']);
  });

  it('with heads that nobody can read named by their place', () => {
    const { value } = read(`<table><tr><th>Feature</th><th><img src="a.png"></th><th><img src="b.png"></th></tr>
      <tr><td>Licence</td><td>GPL</td><td>MIT</td></tr><tr><td>SSO</td><td>yes</td><td>no</td></tr></table>`);
    expect(value?.tools.map(({ name }) => name)).to.deep.equal(['tool-1', 'tool-2']);
  });

  it('with cents that are raised', () => {
    const { value } = read(`<table><tr><th>Feature</th><th>A</th><th>B</th></tr>
      <tr><th>Price</th><td>$9<sup>99</sup></td><td>$9<sup>49</sup><sup>1</sup></td></tr>
      <tr><th>Fee</th><td>$9<sup><a href="#n">12</a></sup></td><td>$8</td></tr></table>`);
    expect(value?.tools.map(({ values }) => values)).to.deep.equal([
      { price: '$9.99', fee: '$9' },
      { price: '$9.49', fee: '$8' },
    ]);
  });

  it('with the group in a cell that spans its lines', () => {
    const { value } = read(`<table>
      <tr><th>Area</th><th>Feature</th><th>A</th><th>B</th></tr>
      <tr><th rowspan="2">Auth</th><th>SSO</th><td>yes</td><td>no</td></tr>
      <tr><th>2FA</th><td>yes</td><td>yes</td></tr>
    </table>`);
    expect(value?.criteria.map(({ label, group }) => [label, group])).to.deep.equal([
      ['SSO', 'Auth'],
      ['2FA', 'Auth'],
    ]);
  });

  it('with what attributes say of a row', () => {
    const { value } = read(`<table>
      <tr><th>Feature</th><th>A</th><th>B</th></tr>
      <tr data-kind="score" data-better="higher" data-max="10" data-weight="2" data-id="q" data-unit="pt"><td>Quality</td><td>7</td><td>8</td></tr>
    </table>`);
    expect(value?.criteria).to.deep.equal([
      { id: 'q', label: 'Quality', kind: 'score', unit: 'pt', better: 'higher', max: 10, weight: 2 },
    ]);
  });

  it('with what a column head says where tools are lines', () => {
    const { value } = read(
      `<table><tr><th>Tool</th><th data-better="lower" data-unit="ms">Time</th></tr><tr><td>A</td><td>5</td></tr><tr><td>B</td><td>6</td></tr></table>`,
    );
    expect(value?.criteria).to.deep.equal([{ id: 'time', label: 'Time', kind: 'number', better: 'lower', unit: 'ms' }]);
  });

  it('with capabilities from lists', () => {
    const { value } = read(`<table><tr><th>Feature</th><th>A</th><th>B</th></tr>
      <tr><td>Open</td><td>yes</td><td>no</td></tr>
      <tr data-kind="capabilities"><td>Can</td><td><ul><li>Fly</li><li>Swim far</li></ul></td><td></td></tr></table>`);
    expect(value?.tools[0]?.capabilities).to.deep.equal({
      items: [
        { id: 'fly', title: 'Fly' },
        { id: 'swim-far', title: 'Swim far' },
      ],
    });
    expect(value?.tools[1]?.capabilities).to.equal(undefined);
    expect(value?.criteria.map(({ id }) => id)).to.deep.equal(['open']);
  });

  it('with pictures that say nothing as texts, and labelled ones as signs', () => {
    const result = read(`<table><tr><th>Feature</th><th>A</th><th>B</th><th>C</th></tr>
      <tr><td>X</td><td><img src="c.png" alt="check"></td><td><svg aria-label="cross"></svg></td><td><i class="icon-check"></i></td></tr></table>`);
    expect(valuesOf(result, 'x')).to.deep.equal(['✓', '✗', { text: '▢' }]);
  });

  it('with boxes that are ticked or not as signs', () => {
    const result = read(`<table><tr><th>Feature</th><th>A</th><th>B</th></tr>
      <tr><td>X</td><td><input type="checkbox" checked disabled></td><td><input type="checkbox" disabled> (soon)</td></tr></table>`);
    expect(valuesOf(result, 'x')).to.deep.equal(['✓', '✗ (soon)']);
  });

  it('with footnotes that are linked as notes', () => {
    const host = document.createElement('tool-compare-test');
    host.innerHTML = `<tool-compare><table><tr><th>Feature</th><th>A</th><th>B</th></tr>
      <tr><td>X<sup>*</sup></td><td>5 GB<sup><a href="#n1">1</a></sup></td><td>m<sup>beta</sup></td></tr></table><p id="n1">Only on <b>desktop</b>. ↩</p></tool-compare>`;
    const table = host.querySelector('table');
    const result = table && tableToDocument({ form: 'html', table }, { fromHtml, hintsIn }, readerOf('en'));
    expect(result && valuesOf(result, 'x')).to.deep.equal([{ value: '5 GB', note: 'Only on desktop.' }, 'mbeta']);
  });

  it('with links to places that no browser could decode', () => {
    const { value } = read(`<table><tr><th>Feature</th><th>A</th><th>B</th></tr>
      <tr id="x"><td>X</td><td>5 GB<sup><a href="#100%">1</a></sup></td><td>6 GB</td></tr></table>`);
    expect(value?.tools?.length).to.equal(2);
  });

  const cellsOf = (...cells: string[]) =>
    valuesOf(
      read(
        `<table><tr><th>Feature</th>${cells.map((_, i) => `<th>T${i}</th>`).join('')}</tr><tr><td>X</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`,
      ),
      'x',
    );

  it('without what is struck out or hidden', () => {
    expect(cellsOf('<del>$10</del> $5', '<s>Yes</s>', '<span hidden>Yes</span>No')).to.deep.equal(['$5', '~~Yes~~', 'No']);
  });

  it('with small units and small words before a figure as parts of it', () => {
    expect(cellsOf('$5 <small>/month</small>', '<small>up to</small> 16 GB', '5 <small>GB</small>')).to.deep.equal([
      '$5 /month',
      'up to 16 GB',
      '5 GB',
    ]);
    expect(cellsOf('$5 <small>billed yearly</small>')).to.deep.equal([{ value: '$5', note: 'billed yearly' }]);
  });

  it('with what editors leave in empty cells as empty', () => {
    const result = read(`<table><tr><th>Feature</th><th>A</th><th>B</th><th>C</th><th>D</th></tr>
      <tr><td>X</td><td>5 GB</td><td><p class="text"></p></td><td><div><b></b></div><wbr></td><td><check-mark></check-mark></td></tr></table>`);
    expect(valuesOf(result, 'x')).to.deep.equal(['5 GB', null, null, { text: '▢' }]);
  });

  it('with several raised marks in one', () => {
    expect(cellsOf('5<sup>1,2</sup>', '7<sup><a href="#n">a</a>, <a href="#m">b</a></sup>')).to.deep.equal(['5', '7']);
  });

  it('with raised figures of units', () => {
    expect(cellsOf('5 m<sup>2</sup>', '20<sup>2</sup>')).to.deep.equal(['5 m²', '20']);
    expect(cellsOf('2×10<sup>-3</sup>', 'O(n<sup>2</sup>)')).to.deep.equal(['2×10⁻³', 'O(n²)']);
  });

  it('with what unfolds on a line of its own', () => {
    expect(cellsOf('<details><summary>Yes</summary>with a plugin</details>')).to.deep.equal(['Yes\nwith a plugin']);
  });

  it('with tables in cells as their lines', () => {
    expect(cellsOf('<table><tr><td>monthly</td><td>$5</td></tr><tr><td>yearly</td><td>$50</td></tr></table>')).to.deep.equal([
      'monthly $5\nyearly $50',
    ]);
  });

  it('with links to mail as texts, and relative ones as links', () => {
    expect(cellsOf('Write <a href="mailto:a@example.com">us</a>', 'x')).to.deep.equal(['Write us', 'x']);
    expect(cellsOf('<a href="mailto:a@example.com">mail</a>', '<a href="/docs">docs</a>')).to.deep.equal([
      { text: 'mail' },
      { value: '/docs', text: 'docs' },
    ]);
  });

  it('with heads above others as groups of what they stand over', () => {
    const { value, problems } = read(`<table>
      <thead><tr><th>Model</th><th colspan="2">English</th><th colspan="2">German</th></tr>
      <tr><th></th><th>WER</th><th>CER</th><th>WER</th><th>CER</th></tr></thead>
      <tr><td>X</td><td>5</td><td>3</td><td>7</td><td>4</td></tr><tr><td>Y</td><td>6</td><td>2</td><td>8</td><td>5</td></tr></table>`);
    expect(problems).to.deep.equal([]);
    expect(value?.tools.map(({ name }) => name)).to.deep.equal(['X', 'Y']);
    expect(value?.criteria.map(({ label, group }) => [label, group])).to.deep.equal([
      ['WER', 'English'],
      ['CER', 'English'],
      ['WER', 'German'],
      ['CER', 'German'],
    ]);
  });

  it('with names that come twice told apart by what stands above them', () => {
    const { value } = read(`<table><thead><tr><th>Feature</th><th colspan="2">Cloud</th><th>Own</th></tr>
      <tr><th></th><th>Pro</th><th>Team</th><th>Pro</th></tr></thead><tr><td>SSO</td><td>yes</td><td>no</td><td>yes</td></tr></table>`);
    expect(value?.tools.map(({ name }) => name)).to.deep.equal(['Pro (Cloud)', 'Team', 'Pro (Own)']);
  });

  it('with hints that are not understood passed over, and a warning that names what was meant', () => {
    const { value, problems } = read(`<table data-tools="columns"><tr><th>Feature</th><th>A</th><th>B</th></tr>
      <tr data-kind="bool" data-max="ten" data-currency="XX"><td>SSO</td><td>yes</td><td>no</td></tr></table>`);
    expect(value?.criteria).to.deep.equal([{ id: 'sso', label: 'SSO', kind: 'boolean' }]);
    expect(problems.slice(1).map(({ expected }) => expected)).to.deep.equal(['a number', "a currency's code"]);
    expect(problems.map(({ code, severity, path, suggestion }) => [code, severity, path, suggestion])).to.deep.equal([
      ['invalid-attribute', 'warning', "row 'SSO' @data-kind", 'boolean'],
      ['invalid-attribute', 'warning', "row 'SSO' @data-max", undefined],
      ['invalid-attribute', 'warning', "row 'SSO' @data-currency", undefined],
    ]);
  });

  it('with hostile cells as text', () => {
    const result = read(
      '<table><tr><th>Tool</th><th>Says</th></tr><tr><td>A</td><td>&lt;img src=x onerror=alert(1)&gt;<script>alert(1)</script></td></tr><tr><td>B</td><td>x</td></tr></table>',
    );
    expect(valuesOf(result, 'says')).to.deep.equal(['<img src=x onerror=alert(1)>', 'x']);
  });

  // Where each element of a cell is held against all before it, neither comes to an end in time.
  for (const [name, element] of Object.entries({ words: '<b>a</b>', spaces: ' <i></i>' })) {
    it(`with 150,000 elements of ${name} in a cell`, () => {
      const cell = element.repeat(150_000);
      const result = read(
        `<table><tr><th>Tool</th><th>Says</th></tr><tr><td>A</td><td>x${cell}y</td></tr><tr><td>B</td><td>x</td></tr></table>`,
      );
      expect(String(valuesOf(result, 'says')[0])).to.match(/^x[a ]+y$/);
    });
  }

  it('however wide its cells claim to be', () => {
    const result = read(
      '<table><tr><th colspan="1000">Tool</th></tr><tr><td rowspan="65534">A</td><td>1</td></tr><tr><td>2</td></tr></table>',
    );
    expect(result).to.be.an('object');
  });
});
