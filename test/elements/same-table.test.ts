import { expect } from '@open-wc/testing';
import { fromCsv } from '../../src/tables/csv.js';
import { fromHtml } from '../../src/tables/html.js';
import { fromMarkdown } from '../../src/tables/markdown.js';
import type { TableOptions } from '../../src/tables/options.js';
import { type TableSource, tableToDocument } from '../../src/tables/table-to-document.js';
import { viewed } from '../support/documents.js';
import { fc } from '../support/random.js';
import { readerOf } from '../support/readers.js';
import { texts } from '../support/table-texts.js';

const documentOf = (source: TableSource, options: TableOptions) =>
  tableToDocument(source, { fromHtml, fromCsv, fromMarkdown }, readerOf('en'), options);

/** A table of these texts on a page; with links around some of them. */
function inHtml(lines: readonly (readonly string[])[], isLinked: (text: string) => boolean): HTMLTableElement {
  const table = document.createElement('table');
  for (const [l, cells] of lines.entries()) {
    const row = table.insertRow();
    for (const text of cells) {
      const cell = row.appendChild(document.createElement(l ? 'td' : 'th'));
      const place = l && isLinked(text) ? cell.appendChild(document.createElement('a')) : cell;
      if (place !== cell) place.setAttribute('href', 'https://a.example/');
      place.textContent = text;
    }
  }
  return table;
}

const inMarkdown = (lines: readonly (readonly string[])[], isLinked: (text: string) => boolean): string =>
  lines
    .map((cells, l) => `| ${cells.map((text) => (l && isLinked(text) ? `[${text}](https://a.example/)` : text)).join(' | ')} |`)
    .join('\n');

const inCsv = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.map((text) => `"${text}"`).join(',')).join('\n');

const way = fc.constantFrom('rows' as const, 'columns' as const);

describe('one table in HTML, Markdown, CSV and JSON', () => {
  it('gives the same view, and the same is said of it', () => {
    fc.assert(
      fc.property(texts, way, (lines, tools) => {
        const html = documentOf({ form: 'html', table: inHtml(lines, () => false) }, { tools });
        const markdown = documentOf({ form: 'markdown', text: inMarkdown(lines, () => false) }, { tools });
        const csv = documentOf({ form: 'csv', text: inCsv(lines) }, { tools });
        expect(markdown).to.deep.equal(html);
        expect(csv).to.deep.equal(html);
        if (!html.value) return;
        const { view } = viewed(html.value);
        expect(viewed(markdown.value).view).to.deep.equal(view);
        expect(viewed(csv.value).view).to.deep.equal(view);
        expect(viewed(JSON.stringify(html.value)).view).to.deep.equal(view);
      }),
      { numRuns: 150 },
    );
  });

  it('has the same sources in HTML and Markdown, where cells are links', () => {
    const isLinked = (text: string): boolean => text.length > 3 && !text.includes('†');
    fc.assert(
      fc.property(texts, way, (lines, tools) => {
        const html = documentOf({ form: 'html', table: inHtml(lines, isLinked) }, { tools });
        const markdown = documentOf({ form: 'markdown', text: inMarkdown(lines, isLinked) }, { tools });
        expect(markdown).to.deep.equal(html);
        if (html.value) expect(viewed(markdown.value).view).to.deep.equal(viewed(html.value).view);
      }),
      { numRuns: 150 },
    );
  });
});
