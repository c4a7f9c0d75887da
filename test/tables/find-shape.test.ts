import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableOptions } from '../../src/tables/options.js';
import { optionsFrom } from '../../src/tables/options.js';
import { problemsOf } from '../../src/tables/problems.js';
import { criteriaOf, csv, markdown, namesOf, valuesOf } from '../support/rows.js';

const table = (rows: readonly string[], options: TableOptions = {}, lang = 'en') => markdown(rows.join('\n'), options, lang);

describe('where the tools are', () => {
  const rows = (corner: string): string[] => [`| ${corner} | P | Q |`, '|---|---|---|', '| A | yes | no |', '| B | no | yes |'];
  for (const word of ['Name', 'Tool', 'Products', 'Model', 'Plan', 'Provider', 'Library', 'Framework', 'License', 'Engine']) {
    it(`lines where the corner says ${word}`, () => assert.deepEqual(namesOf(table(rows(word))), ['A', 'B']));
  }
  for (const word of ['Feature', 'Criteria', 'Aspect', 'Property', 'Metric', 'Capability', 'Category', 'Row']) {
    it(`columns where the corner says ${word}`, () => assert.deepEqual(namesOf(table(rows(word))), ['P', 'Q']));
  }
  for (const [lang, lines, columns] of [
    ['de', 'Anbieter', 'Merkmal'],
    ['fr', 'Outil', 'Critère'],
    ['ja', '製品', '項目'],
    ['zh', '名称', '功能'],
    ['ru', 'Название', 'Функция'],
  ] as const) {
    it(`by the words of ${lang}`, () => {
      assert.deepEqual(namesOf(table(rows(lines), {}, lang)), ['A', 'B']);
      assert.deepEqual(namesOf(table(rows(columns), {}, lang)), ['P', 'Q']);
    });
  }
  it('where the author says, above all', () => {
    assert.deepEqual(namesOf(table(rows('Feature'), { tools: 'rows' })), ['A', 'B']);
    assert.deepEqual(namesOf(table(rows('Tool'), { tools: 'columns' })), ['P', 'Q']);
  });
  it('lines where only columns are of one kind', () => {
    const read = table(['| | Price | Stars |', '|---|---|---|', '| A | $5 | 100 |', '| B | $6 | 50 |']);
    assert.deepEqual(namesOf(read), ['A', 'B']);
    assert.deepEqual(read.problems, []);
  });
  it('columns where only lines are of one kind', () => {
    assert.deepEqual(namesOf(csv('x,A,B\nPrice,$5,$6\nStars,100,50\nNote,good,bad')), ['A', 'B']);
  });
  it('columns in Markdown and lines in CSV where nothing tells, and then it is said', () => {
    const read = table(rows(''));
    assert.deepEqual(namesOf(read), ['P', 'Q']);
    assert.match(read.problems[0]?.message ?? '', /data-tools="rows"/);
    assert.deepEqual(namesOf(csv(',P,Q\nA,yes,no\nB,no,yes')), ['A', 'B']);
  });
  it('cannot be told where the first column holds values, which is said', () => {
    const { problems } = table(['| Free | Pro | Team |', '|---|---|---|', '| $0 | $5 | $9 |', '| $1 | $8 | $10 |']);
    assert.ok(problems.some(({ found }) => /values/.test(found)));
  });
  it('is said behind an address', () => {
    assert.deepEqual(optionsFrom('https://a.example/x.csv#tools=rows&lang=de&yes=better&empty=no'), {
      tools: 'rows',
      yes: 'better',
      empty: 'no',
    });
    assert.deepEqual(optionsFrom('x.csv'), {});
  });
  it('is warned of where it is not understood', () => {
    const { tools, findings = [] } = optionsFrom('x.csv#tools=row');
    assert.equal(tools, undefined);
    assert.deepEqual(
      problemsOf(findings).map(({ code, path, found, suggestion }) => [code, path, found, suggestion]),
      [['invalid-attribute', '#tools', "'row'", 'rows']],
    );
  });
});

describe('a word in the corner', () => {
  for (const corner of ['Model name', 'Tool Name', 'Provider ↕', 'Model（ID）'])
    it(`'${corner}' says that lines are tools`, () =>
      assert.deepEqual(namesOf(table([`| ${corner} | Size | Share |`, '|---|---|---|', '| A | 1,200 | 38% |'])), ['A']));
  for (const [corner, lang] of [
    ['套餐名称', 'zh'],
    ['プラン名', 'ja'],
    ['모델명', 'ko'],
  ] as const)
    it(`'${corner}' says so in ${lang}`, () =>
      assert.deepEqual(namesOf(table([`| ${corner} | X | Y |`, '|---|---|---|', '| A | a | b |', '| B | c | d |'], {}, lang)), [
        'A',
        'B',
      ]));
  it("'Feature name' says that columns are", () =>
    assert.deepEqual(namesOf(table(['| Feature name | X | Y |', '|---|---|---|', '| A | 1 | 2 |', '| B | 3 | 4 |'])), ['X', 'Y']));
});

describe('what names things', () => {
  it('the second column, beside numbers of lines, whatever stands above them', () => {
    for (const head of ['#', 'No.', 'S.No', 'Sr. No.', 'Rank ↓', '']) {
      const numbered = table([`| ${head} | Model | MMLU |`, '|---|---|---|', '| 1 | A | 80 |', '| 2 | B | 70 |']);
      assert.deepEqual(namesOf(numbered), ['A', 'B'], head);
    }
    const features = table(['| | Feature | A | B |', '|---|---|---|---|', '| 1 | SSO | yes | no |', '| 2 | Price | $5 | $6 |']);
    assert.deepEqual(
      [namesOf(features), Object.keys(criteriaOf(features))],
      [
        ['A', 'B'],
        ['SSO', 'Price'],
      ],
    );
  });

  it('is the second column where the first counts', () => {
    assert.deepEqual(namesOf(table(['| # | Model | MMLU |', '|---|---|---|', '| 1 | A | 80 |', '| 2 | B | 70 |'])), ['A', 'B']);
    const ranked = table(['| Rank | Model | MMLU |', '|---|---|---|', '| 1 | A | 80 |', '| 2 | B | 70 |']);
    assert.deepEqual(
      [namesOf(ranked), Object.keys(criteriaOf(ranked))],
      [
        ['A', 'B'],
        ['Rank', 'MMLU'],
      ],
    );
  });
  it('is the second column where the first is mostly empty, and names groups', () => {
    const read = table([
      '| Area | Feature | A | B |',
      '|---|---|---|---|',
      '| Auth | SSO | yes | no |',
      '| | 2FA | yes | yes |',
      '| | LDAP | no | no |',
    ]);
    assert.deepEqual(
      Object.values(criteriaOf(read)).map(({ label, group }) => [label, group]),
      [
        ['SSO', 'Auth'],
        ['2FA', 'Auth'],
        ['LDAP', 'Auth'],
      ],
    );
  });
  it('is told apart by the next text where it comes twice', () => {
    assert.deepEqual(
      namesOf(table(['| Model | Format | Score |', '|---|---|---|', '| A | diff | 1 |', '| A | whole | 2 |', '| B | diff | 3 |'])),
      ['A (diff)', 'A (whole)', 'B'],
    );
  });
  it('is told apart by the group where it comes twice in several', () => {
    const lines = ['| Acme | X1 | $5 |', '| | X2 | $6 |', '| | X3 | $6 |', '| Beta | X1 | $4 |', '| | X4 | $4 |', '| | X5 | $4 |'];
    const read = table(['| Brand | Model | Price |', '|---|---|---|', ...lines], { tools: 'rows' });
    assert.deepEqual(namesOf(read), ['X1 (Acme)', 'X2', 'X3', 'X1 (Beta)', 'X4', 'X5']);
  });
  it('goes on in a line of answers without a name', () => {
    const read = table(
      ['| Brand | Model | Price |', '|---|---|---|', '| Acme | X1 | $5 |', '| | X2 | $6 |', '| Beta | X1 | $4 |', '| | X2 | $3 |'],
      { tools: 'rows' },
    );
    assert.deepEqual(namesOf(read), ['Acme (X1)', 'Acme (X2)', 'Beta (X1)', 'Beta (X2)']);
    assert.deepEqual(valuesOf(read, 'Price'), ['$5', '$6', '$4', '$3']);
  });
  it('is no head that comes again', () => {
    const read = table(['| Tool | Price |', '|---|---|', '| A | $5 |', '| Tool | Price |', '| B | $6 |', '| Tool | Price |']);
    assert.deepEqual(namesOf(read), ['A', 'B']);
  });
  it('makes IDs: lower case, no marks, hyphens, by place where nothing is left, numbered where taken', () => {
    const read = csv('Tool,Größe,Größe!,大小\nÉclair & Co.,p,q,r\n製品,s,t,u\néclair co,v,w,x', {}, 'de');
    assert.deepEqual(
      (read.value?.tools ?? []).map(({ id }) => id),
      ['eclair-co', 'tool-2', 'eclair-co-2'],
    );
    assert.deepEqual(
      (read.value?.criteria ?? []).map(({ id }) => id),
      ['grosse', 'gro-e', 'row-3'].map((_, i) => ['gro-e', 'gro-e-2', 'row-3'][i]),
    );
  });
  it('may be a link with an image', () => {
    const [tool] =
      table(['| Tool | X |', '|---|---|', '| [![Logo](https://l.example/a.svg) Alpha](https://a.example) | 1 |', '| B | 2 |']).value
        ?.tools ?? [];
    assert.deepEqual([tool?.name, tool?.url, tool?.logo], ['Logo Alpha', 'https://a.example', 'https://l.example/a.svg']);
  });
});

describe('groups, remarks and footnotes', () => {
  it('a line with nothing but a label, or dashes, names a group', () => {
    const read = table([
      '| | A | B |',
      '|---|---|---|',
      '| **Security** | | |',
      '| SSO | yes | no |',
      '| **Limits** | - | - |',
      '| Users | 5 | 10 |',
    ]);
    assert.deepEqual(
      Object.values(criteriaOf(read)).map(({ label, group }) => [label, group]),
      [
        ['SSO', 'Security'],
        ['Users', 'Limits'],
      ],
    );
  });
  it('a column of notes beside tools describes the rows', () => {
    const read = table(['| Feature | A | B | Notes |', '|---|---|---|---|', '| SSO | yes | no | Single sign-on |']);
    assert.deepEqual(namesOf(read), ['A', 'B']);
    assert.equal(criteriaOf(read).SSO?.description, 'Single sign-on');
  });
  for (const mark of ['*', '†', '‡', '§', '¹', '²³', '[1]', '※1', '<sup>2</sup>', '<sup>a</sup>']) {
    it(`${mark} at an end is no part of it`, () => {
      const read = table(['| Feature | A | B |', '|---|---|---|', `| Size${mark} | 5 GB${mark} | 6 GB |`]);
      assert.deepEqual(valuesOf(read, 'Size'), ['5 GB', '6 GB']);
    });
  }
});
