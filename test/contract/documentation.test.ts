import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ToolCompare } from '../../src/index.js';
import { clear, put, settled } from '../support/page.js';

/** The blocks of HTML in a page of the documentation. */
async function blocksOf(path: string): Promise<readonly string[]> {
  const text = await (await fetch(`/${path}`)).text();
  return [...text.matchAll(/^```html\n(.*?)\n```$/gms)].map(([, code = '']) => code);
}

/** The comparisons in a block that hold their data themselves. */
function comparisonsIn(block: string): ToolCompare[] {
  const own = block.replace(/<link[^>]*>|<meta[^>]*>|<script type="module".*?<\/script>/g, '');
  // Those that name IDs ask a registry, which is not here.
  return [...put(own.replace(/<tool-compare tools=.*?<\/tool-compare>/gs, '')).querySelectorAll('tool-compare')];
}

/** All comparisons of a page, once they show what they have. */
async function shownIn(path: string): Promise<readonly ToolCompare[]> {
  const elements = (await blocksOf(path)).flatMap(comparisonsIn);
  for (const element of elements) await settled(element);
  return elements;
}

/** Each row in short: its label, its cells and who leads. */
const rowsOf = ({ view }: ToolCompare): readonly string[] =>
  (view?.rows ?? []).map(({ criterion, cells, leaders }) =>
    [
      `${criterion.label}:`,
      cells.map(({ text }) => text.replace(/\s/g, ' ')).join(', '),
      ...(leaders.length ? [`→ ${leaders}`] : []),
    ].join(' '),
  );

describe('the examples of the documentation', () => {
  afterEach(clear);

  for (const path of ['README.md', 'docs/from-a-table.md']) {
    it(`are comparisons without problems in ${path}`, async () => {
      const elements = await shownIn(path);
      expect(elements.length).to.equal(2);
      for (const { state, problems } of elements) {
        expect(problems.map(({ message }) => message)).to.deep.equal([]);
        expect(state).to.equal('ready');
      }
    });
  }

  it('hold, in at most ten lines, a table of three tools and six rows that becomes what the README says', async () => {
    const block = (await blocksOf('README.md')).find((one) => one.includes('<table>'));
    expect(block?.split('\n').length).to.be.at.most(10);
    const [element] = await shownIn('README.md');
    expect(element && rowsOf(element)).to.deep.equal([
      'Price (USD/mo): Free, $4/mo, from $5 → lantern',
      'Storage: 5 GB, 250 GB, unlimited → torch',
      'Answer time (ms): 120 ms, 95 ms, <80 ms → torch',
      'Offline: Yes, No, partly → lantern',
      'Single sign-on: No, Yes, planned → beacon',
      'Licence: MIT, Apache-2.0, proprietary',
    ]);
    expect(element?.view?.rows[3]?.cells[2]?.note).to.equal('reading only');
    expect(element?.view?.rows[2]?.cells[1]?.source).to.equal('https://example.com/test');
  });

  it('are the same table in HTML and in Markdown where they say so', async () => {
    const [html, markdown] = await shownIn('docs/from-a-table.md');
    const rows = [
      'Price: Free, $5/mo, from $8/mo → alpha',
      'Storage: 5 GB, 100 GB, unlimited',
      'Start-up time: <1.0 s, 3.0 s, 1.5 s → alpha',
      'Works offline: Yes, No, Yes (desktop)',
      'Single sign-on: No, Yes, Planned',
      'Licence: MIT, proprietary, proprietary',
    ];
    expect(html && rowsOf(html)).to.deep.equal(rows);
    expect(markdown && rowsOf(markdown)).to.deep.equal(rows);
  });
});
