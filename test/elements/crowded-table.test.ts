import { expect } from '@open-wc/testing';
import { cellReader } from '../../src/model/reading/cell-reader.js';
import { fromHtml } from '../../src/tables/html.js';
import { optionsFrom } from '../../src/tables/options.js';
import { hintsIn } from '../../src/tables/row-attributes.js';
import { tableToDocument } from '../../src/tables/table-to-document.js';
import { besidePage } from '../support/polluted-prototype.js';
import { ON_EVERY_OBJECT } from '../support/prototype-values.js';

const TABLES = [
  `<table data-yes="better"><caption>Two of them</caption>
    <thead><tr><th rowspan="2">Feature</th><th rowspan="2" data-id="a">A</th><th colspan="2">Cloud</th></tr>
    <tr><th><a href="https://b.test/"><img src="b.png" alt="B"></a></th><th>C</th></tr></thead>
    <tr data-kind="money" data-currency="usd"><th>Price</th><td>4</td><td>Free <small>for one</small></td><td>6</td></tr>
    <tr data-unit="ms" data-better="lower" data-max="ten" data-weight="2"><th>Speed</th><td>3</td><td title="cold">5</td><td>fast</td></tr>
    <tr><th>Open</th><td>✅</td><td><svg></svg></td><td>no</td></tr>
    <tr data-kind="list"><th>Parts</th><td><ul><li>x<li>y</ul></td><td>x, y</td><td></td></tr>
    <tr data-kind="capabilities"><th>Can</th><td><ul><li>read<li>write</ul></td><td></td><td></td></tr>
    <tr><td colspan="4">Others</td></tr>
    <tr><th>Page</th><td><a href="/a">docs</a></td><td><a href="/b">docs</a></td><td>none</td></tr>
  </table>`,
  '<table data-tools="row"><tr><th></th><th>P</th><th>Q</th></tr><tr><th>A</th><td>yes</td><td>no</td></tr><tr><th>B</th><td>no</td><td>yes</td></tr></table>',
];

/** The data that the reader makes of a table on the page. */
function readAs(html: string): unknown {
  const host = document.createElement('div');
  host.innerHTML = html;
  const table = host.querySelector('table');
  if (!table) throw new Error('no table');
  // Each call has a reader of its own, so that nothing cached by another call counts.
  const { value, findings } = tableToDocument({ form: 'html', table }, { fromHtml, hintsIn }, cellReader('en'), optionsFrom(table));
  return JSON.parse(JSON.stringify([value, findings]));
}

describe('a page that has put a property on Object.prototype', () => {
  for (const [key, value] of Object.entries(ON_EVERY_OBJECT)) {
    it(`changes nothing in the data that is read from a table: ${key}`, () => {
      for (const html of TABLES) expect(besidePage(key, value, {}, () => readAs(html))).to.deep.equal(readAs(html));
    });
  }
});
