import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellReader } from '../../src/model/reading/cell-reader.js';
import { fromCsv } from '../../src/tables/csv.js';
import { fromMarkdown } from '../../src/tables/markdown.js';
import { optionsFrom } from '../../src/tables/options.js';
import { type TableSource, tableToDocument } from '../../src/tables/table-to-document.js';
import { besidePage, WAYS } from '../support/polluted-prototype.js';
import { ON_EVERY_OBJECT } from '../support/prototype-values.js';

/** The same, and under the names of what an author says of a whole table. */
const PUT: Readonly<Record<string, unknown>> = { ...ON_EVERY_OBJECT, yes: 'PAGE', empty: 'PAGE', findings: 5 };

/** What is read of a table. */
function readAs(source: TableSource, said: string): unknown {
  // A reader of its own: no other one's memory counts.
  const { value, findings } = tableToDocument(source, { fromCsv, fromMarkdown }, cellReader('en'), optionsFrom(said));
  return JSON.parse(JSON.stringify([value, findings]));
}

const TOOLS_IN_COLUMNS = `
| Feature | [A](https://a.test/) | B | B |
|---|---|---|---|
| Price ($) | 4 | Free | $6 |
| Speed | 3 ms | 2–4 ms | fast |
| Open | ✅ | ❌ | ○ |
| Since | 2024 | n/a | May 2025 |
| Page | [docs](https://a.test/d) | https://b.test/ | none |
| Words | x [^1] | y | |
| ![Note](n.png) | p | ![](q.png) | ![url](u.png) |

[^1]: from 2.0
`;

const TABLES: readonly (readonly [string, TableSource, string])[] = [
  ['Markdown', { form: 'markdown', text: TOOLS_IN_COLUMNS }, ''],
  ['Markdown that says how it is meant', { form: 'markdown', text: TOOLS_IN_COLUMNS }, '#tools=rows&empty=no&yes=better'],
  [
    'CSV with groups and a line of units',
    {
      form: 'csv',
      text: 'Tool,Latency,Memory,Licence\n,ms ↓,GB,\nFree,,,\nA,5,4,MIT\nB,6,,GPL\nPaid,,,\nC,7,<1,yes\nTotal,18,5,\nas of May,,,',
    },
    '#empty=none',
  ],
  ['CSV of which nothing tells where the tools are', { form: 'csv', text: 'Two of them\n,P,Q\nA,yes,no\nB,no,yes' }, ''],
];

describe('a page that has put something on every object', () => {
  for (const [way, how] of Object.entries(WAYS)) {
    for (const [key, value] of Object.entries(PUT)) {
      it(`changes nothing that is read of a table: ${key}, ${way}`, () => {
        for (const [name, source, said] of TABLES) {
          assert.deepEqual(
            besidePage(key, value, how, () => readAs(source, said)),
            readAs(source, said),
            name,
          );
        }
      });
    }
  }
});

describe('a picture that is named as what every object has', () => {
  it('says its name', () => {
    const text = '| Feature | A | B |\n|---|---|---|\n| X | ![constructor](a.png) | ![check](b.png) |';
    const { value } = tableToDocument({ form: 'markdown', text }, { fromMarkdown }, cellReader('en'));
    assert.deepEqual(
      value?.tools.map(({ values }) => values),
      [{ x: 'constructor' }, { x: '✓' }],
    );
  });
});
