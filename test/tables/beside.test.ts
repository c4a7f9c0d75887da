import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { criteriaOf, csv, markdown, namesOf, valuesOf } from '../support/rows.js';

const table = (lines: readonly string[], lang = 'en') =>
  markdown([lines[0], `|${'---|'.repeat(String(lines[0]).split('|').length - 2)}`, ...lines.slice(1)].join('\n'), {}, lang);
const remarksOf = (read: ReturnType<typeof table>) => Object.values(criteriaOf(read)).map(({ description }) => description);

describe('a line below the names without a name of its own', () => {
  it('holds the units of columns, where lines are tools', () => {
    const read = table([
      '| Model | Latency | Memory | Fee |',
      '| | ms ↓ | [GB] | - |',
      '| A | 12 | 4 | $1 |',
      '| B | 15 | 3 | $2 |',
    ]);
    assert.deepEqual(namesOf(read), ['A', 'B']);
    assert.deepEqual(
      Object.values(criteriaOf(read)).map(({ label, unit, better }) => [label, unit, better]),
      [
        ['Latency (ms)', 'ms', 'lower'],
        ['Memory [GB]', 'GB', undefined],
        ['Fee', undefined, 'lower'],
      ],
    );
  });
  it('is a row, where columns are tools', () => {
    const read = table(['| | Free | Pro |', '| | $0 | $8/mo |', '| Seats | 1 | 10 |']);
    assert.deepEqual(namesOf(read), ['Free', 'Pro']);
    assert.deepEqual(valuesOf(read, '–'), ['$0', '$8/mo']);
  });
});

describe('a line of one text', () => {
  it('is told with the table where no line follows', () => {
    const read = table([
      '| Plan | Price* | Users |',
      '| Free | $0 | 1 |',
      '| Pro | $9 | 5 |',
      '| * billed annually | | |',
      '| Excl. VAT | | |',
    ]);
    assert.deepEqual(namesOf(read), ['Free', 'Pro']);
    assert.equal(read.value?.description, '* billed annually – Excl. VAT');
    assert.equal(csv('Plan,Price\nFree,$0\nPro,$9\nSource: web sites').value?.description, 'Source: web sites');
  });
  it('stays in front of the group that stands straight below it', () => {
    const read = table([
      '| Feature | A | B |',
      '| Security | | |',
      '| Sign-in | | |',
      '| SSO | yes | no |',
      '| Logs | | |',
      '| Days | 5 | 6 |',
    ]);
    assert.deepEqual(
      Object.values(criteriaOf(read)).map(({ group }) => group),
      ['Security – Sign-in', 'Logs'],
    );
    assert.equal(read.value?.description, undefined);
  });
  it('is no tool beside ranks', () => {
    const read = table(['| Rank | Model | MMLU |', '| 1 | A | 80 |', '| 2 | B | 70 |', '| As of May | | |']);
    assert.deepEqual(namesOf(read), ['A', 'B']);
    assert.equal(read.value?.description, 'As of May');
  });
});

describe('a last column that says who is best', () => {
  for (const head of ['Winner', 'Best', 'Which is better?', 'Vencedor']) {
    it(`is a remark, and tells where the tools are: ${head}`, () => {
      const read = table([
        `| | Notion | Evernote | ${head} |`,
        '| Ease | 4/5 | 5/5 | 🏆 Evernote |',
        '| Value | 4/5 | 4/5 | Tie |',
      ]);
      assert.deepEqual(namesOf(read), ['Notion', 'Evernote']);
      assert.deepEqual(remarksOf(read), [`${head}: 🏆 Evernote`, `${head}: Tie`]);
    });
  }
  it('may be a line', () => {
    const read = table(['| Tool | Speed | Size |', '| A | 5 ms | 3 MB |', '| B | 6 ms | 2 MB |', '| Best | A | B by far |']);
    assert.deepEqual(namesOf(read), ['A', 'B']);
    assert.deepEqual(remarksOf(read), ['Best: A', 'Best: B by far']);
  });
  it('is a tool where names are figures', () => {
    const lines = table(['| System | Next | Bits |', '| 0 | 6 | 5 |', '| 1 | 2 | 4 |', '| 2 | 1 | 5 |', '| 5 | 2 | 4 |']);
    assert.deepEqual(namesOf(lines), ['0', '1', '2', '5']);
    const columns = table(['| Team | 0 | 1 | 2 |', '| Ants | 0.51 | 0.52 | 0.48 |', '| Bees | 0.5 | 0.49 | 1.0 |']);
    assert.deepEqual(Object.keys(criteriaOf(columns)), ['Ants', 'Bees']);
    assert.deepEqual(namesOf(columns), ['0', '1', '2']);
  });
  it('is a tool where it names itself', () => {
    const read = table(['| Feature | A | B | Order |', '| Trial | [Go](https://a.example) | – | [Order](https://c.example) |']);
    assert.deepEqual(namesOf(read), ['A', 'B', 'Order']);
  });
  it('is a tool where others name tools, too', () => {
    const lines = ['| Name | Extends | Holds |', '| Base | | names |', '| List | Base | items |', '| Tree | List | items |'];
    assert.deepEqual(namesOf(table(lines)), ['Base', 'List', 'Tree']);
  });
  it('is a tool where it answers like one', () =>
    assert.deepEqual(namesOf(table(['| Feature | Good | Better | Best |', '| Users | 1 | 5 | 10 |', '| Price | $1 | $5 | $9 |'])), [
      'Good',
      'Better',
      'Best',
    ]));
});

describe('lights of three colours', () => {
  it('say how good an answer is, and not whether there is one, in all rows', () => {
    const read = table([
      '| Feature | A | B |',
      '| Sync | 🟢 Full | 🔴 None |',
      '| Search | 🟡 Slow | 🟡 Slow |',
      '| SSO | 🟡 | ✅ |',
    ]);
    assert.deepEqual(
      Object.values(criteriaOf(read)).map(({ kind }) => kind),
      ['text', 'text', 'text'],
    );
  });
});

describe('a last line that sums up', () => {
  for (const [head, lang] of [
    ['Average'],
    ['**Mean**'],
    ['Total:'],
    ['Totals (2 entries)'],
    ['Avg.'],
    ['Durchschnitt', 'de'],
    ['合計', 'ja'],
  ] as const) {
    it(`is a remark, and no tool: ${head}`, () => {
      const read = table(['| Model | MMLU ↑ | GSM8K |', '| A | 80 | 70 |', '| B | 75 | 90 |', `| ${head} | 177.5 | 80 |`], lang);
      assert.deepEqual(namesOf(read), ['A', 'B']);
      assert.deepEqual(valuesOf(read, 'MMLU'), ['80', '75']);
      assert.match(remarksOf(read).join(), /: 177\.5,.*: 80$/);
    });
  }
  it('is a row beside tools in columns, and a column there is none', () => {
    const read = table(['| Benchmark | A | B | Average |', '| MMLU | 80 | 70 | 75 |', '| Total | 155 | 160 | 157.5 |']);
    assert.deepEqual(namesOf(read), ['A', 'B']);
    assert.deepEqual(valuesOf(read, 'Total'), ['155', '160']);
  });
  it('may be a tool where it is not the last', () =>
    assert.deepEqual(namesOf(table(['| Plan | Price | Users |', '| Total | $5 | 1 |', '| Plus | $6 | 2 |'])), ['Total', 'Plus']));
});

describe('names that measure', () => {
  for (const head of ['FID $\\downarrow$', 'Speed (MB/s)', 'Last version', 'Price'])
    it(`say that the others are tools: ${head}`, () => {
      const read = table([`| Method | ${head} | Kind |`, '| A | 5 | old |', '| B | new | 6 |']);
      assert.deepEqual([namesOf(read), read.problems.length], [['A', 'B'], 0]);
    });
  it('may share their brackets with an arrow', () => {
    const { Latency } = criteriaOf(table(['| Model | Latency (ms, ↓) |', '| A | 5 |', '| B | 6 |']));
    assert.equal(Latency, undefined);
    const read = criteriaOf(table(['| Model | Latency (ms ↓) |', '| A | 5 |', '| B | 6 |']))['Latency (ms)'];
    assert.deepEqual([read?.unit, read?.better], ['ms', 'lower']);
  });
});

describe('a line of links below another line', () => {
  it('is no more of its answers', () => {
    const read = table([
      '| Feature | Free | Pro |',
      '| SLA | 99% | 99.9% |',
      '| | [Start](https://a.example) | [Buy](https://b.example) |',
    ]);
    assert.deepEqual(Object.keys(criteriaOf(read)), ['SLA', '–']);
  });
});
