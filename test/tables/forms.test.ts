import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv, markdown, namesOf, valuesOf } from '../support/rows.js';

describe('a table in Markdown', () => {
  const cell = (text: string, around = ''): unknown =>
    valuesOf(markdown(`| Feature | A | B |\n|---|---|---|\n| X | ${text} | z |\n${around}`), 'X')[0];
  const cells: readonly (readonly [string, unknown, string?])[] = [
    ['**bold** and _it_', 'bold and it'],
    ['***both*** and _**both**_', 'both and both'],
    ['a ** b ** c', 'a ** b ** c'],
    [':rocket: fast :warning: hot', ':rocket: fast ⚠ hot'],
    ['`a | b`'.replace('|', '\\|'), 'a | b'],
    ['snake_case_name', 'snake_case_name'],
    ['a\\|b', 'a|b'],
    ['one<br>two', 'one\ntwo'],
    ['one</br>two', 'one\ntwo'],
    ['2023<!-- to be checked -->', '2023'],
    ['`<!-- x -->`', '<!-- x -->'],
    ['text[^n]', { value: 'text', note: 'A note.' }, '\n[^n]: A note.'],
    ['[x][^n]', { value: '[x]', note: 'A note.' }, '\n[^n]: A note.'],
    ['[ ][^n]', { value: '[ ]', note: 'A note.' }, '\n[^n]: A note.'],
    ['text<sup>1</sup>', 'text'],
    ['text<sup>2, 3, 8</sup>', 'text'],
    ['text<sup>a,b</sup>', 'text'],
    ['Yes<sup>[1][2]</sup>', 'Yes'],
    ['x<sup>beta</sup>', 'xbeta'],
    ['x<sup>a, beta</sup>', 'xa, beta'],
    ['5 m<sup>2</sup>', '5 m²'],
    ['3×10<sup>6</sup>', '3×10⁶'],
    ['5 m²', '5 m²'],
    ['20²', '20'],
    ['10<sup>6</sup>', '10⁶'],
    ['10<sup>2</sup>', '10'],
    ['110<sup>6</sup>', '110'],
    ['10<sup>12</sup>', '10¹²'],
    ['2<sup>63</sup>', '2⁶³'],
    ['2<sup>128</sup>', '2¹²⁸'],
    ['2<sup>3</sup>', '2'],
    ['20<sup>12</sup>', '20'],
    ['2×10⁻³', '2×10⁻³'],
    ['2×10<sup>-3</sup>', '2×10⁻³'],
    ['10<sup>−3</sup>', '10⁻³'],
    ['5 s⁻¹', '5 s⁻¹'],
    ['5 s<sup>-1</sup>', '5 s⁻¹'],
    ['n²', 'n²'],
    ['O(n<sup>2</sup>)', 'O(n²)'],
    ['Yes<sup>[a]</sup>', 'Yes'],
    ['5<sup>1,2</sup>', '5'],
    ['5<sup>a, 12, †</sup>', '5'],
    ['5<sup>[1], [2]</sup>', '5'],
    ['5¹, ²', '5'],
    ['5<sup>nd</sup>', '5nd'],
    ['Yes<sup>[note 2]</sup>', 'Yes'],
    ['5<sup>[ms]</sup>', '5[ms]'],
    ['10<sup>3</sup> free', '10 free'],
    ['10<sup>4</sup> free', '10⁴ free'],
    ['2<sup>7</sup> free', '2 free'],
    ['2<sup>8</sup> free', '2⁸ free'],
    ['12<sup>8</sup> free', '12 free'],
    ['5 m<sup>2</sup> free', '5 m² free'],
    ['10<sup>-12</sup> m', '10⁻¹² m'],
    ['$5<sup>99</sup>', '$5.99'],
    ['€ 15<sup>99</sup> a month', '€ 15.99 a month'],
    ['$5<sup>9</sup> a month', '$5 a month'],
    ['$5<sup>123</sup> a month', '$5 a month'],
    ['5<sup>99</sup> a month', '5 a month'],
    ['Yes<sup>12</sup> and no', 'Yes and no'],
    ['Yes<sup>B</sup> and no', 'Yes and no'],
    ['Yes<sup> * </sup> and no', 'Yes and no'],
    ['Yes<sup>†</sup> and no', 'Yes and no'],
    ['Yes<sup>‡</sup> and no', 'Yes and no'],
    ['Yes<sup>§</sup> and no', 'Yes and no'],
    ['Yes<sup>[12]</sup> and no', 'Yes and no'],
    ['Yes<sup>※</sup> and no', 'Yes and no'],
    ['Yes<sup>※12</sup> and no', 'Yes and no'],
    ['2<sup>nd</sup> and 1<sup>x2</sup> one', '2nd and 1x2 one'],
    ['` x `', 'x'],
    ['``a ` b``', 'a ` b'],
    ['`'.repeat(5000), '`'.repeat(5000)],
    [`sk-${'*'.repeat(60)}abcd`, `sk-${'*'.repeat(60)}abcd`],
    [`x${'†'.repeat(5000)}y`, `x${'†'.repeat(5000)}y`],
    [`${'x'.repeat(60)}[12]†`, 'x'.repeat(60)],
    [`[${'![a](b)'.repeat(40)}`, `[${'a'.repeat(40)}`],
    ['5 m<sup>2</sup> of 20 m<sup>2</sup>', '5 m² of 20 m²'],
    ['~~$10~~ $5', '$5'],
    ['~~Yes~~', '~~Yes~~'],
    ['<b>x</b>', '<b>x</b>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['Docs [here](https://a.example/x_(y)) too', { value: 'Docs here too', source: 'https://a.example/x_(y)' }],
    ['see [docs][d]', { value: 'see docs', source: 'https://d.example/' }, '\n[d]: https://d.example/'],
    ['see [docs] now', { value: 'see docs now', source: 'https://d.example/' }, '\n[docs]: <https://d.example/>'],
    ['[ms]', '[ms]'],
    ['see [docs] now', { value: 'see docs now', source: 'https://d.example/' }, '\n[docs]: https://d.example/ "The docs"'],
    ['a &amp; b &lt;c&gt; &#10003;', 'a & b <c> ✓'],
    ['&#x2F; &#X2f; &#x10FFFF;', '/ / \u{10ffff}'],
    ['&nosuch; &#0; &#x110000; &#xyz; &#1114112;', '&nosuch; &#0; &#x110000; &#xyz; &#1114112;'],
    ['![](https://x.example/i.png)', { text: '▢' }],
    ['<img src="i.png" alt="a picture">', 'a picture'],
    ['<a href="https://a.example">go</a> on', { value: 'go on', source: 'https://a.example' }],
  ];
  for (const [text, expected, around] of cells) it(`${text} in a cell`, () => assert.deepEqual(cell(text, around), expected));

  it('takes the first table, without what stands around it', () => {
    const read = markdown(
      '# A\n\nSome text | with a pipe.\n\n| Tool | X |\n|:--|--:|\n| a | 1 |\n| b | 2 |\n\nMore text.\n\n| Tool | X |\n|---|---|\n| c | 3 |',
    );
    assert.deepEqual(namesOf(read), ['a', 'b']);
  });
  it('may lack the delimiter row and the outer pipes', () => {
    assert.deepEqual(namesOf(markdown('Tool | X | Y\na | 1 | 2\nb | 2 | 3')), ['a', 'b']);
  });
  it('may begin with a byte order mark', () => {
    assert.deepEqual(namesOf(markdown('\ufeff| Tool | X |\n|---|---|\n| a | 1 |\n| b | 2 |')), ['a', 'b']);
    assert.deepEqual(namesOf(markdown('\ufeffTool | X | Y\na | 1 | 2\nb | 2 | 3')), ['a', 'b']);
  });
  it('fills short lines and cuts long ones', () => {
    assert.deepEqual(valuesOf(markdown('| Tool | X | Y |\n|---|---|---|\n| a | p |\n| b | q | r | s |'), 'Y'), [null, 'r']);
  });
  // Each of these would keep a page for minutes if its time grew with the square of its length.
  const mega = (token: string): string => token.repeat(1_000_000 / token.length);
  const long: readonly (readonly [string, string])[] = [
    ['spaces in place of a delimiter row', `a | b\n${mega(' ')}x | y`],
    ['brackets that never close', `${mega('[\n')}\na | b\nx | y`],
    ['opened images in opened links', `a | b\nx | ${mega('[![](')}`],
    ['columns over as many lines', `${'|a'.repeat(200_000)}|\n|-|-|\n${'|b|c\n'.repeat(300)}`],
    ['raised figures', `a | b\nx | y${Array.from({ length: 60_000 }, (_, i) => `<sup>${i}</sup>`).join('')}`],
  ];
  for (const [name, text] of long)
    it(`is read where it has a megabyte of ${name}`, () => assert.notEqual(markdown(text).value, null));
  it('without a table is told', () => {
    const { value, problems } = markdown('no table');
    assert.equal(value, null);
    assert.equal(problems[0]?.severity, 'error');
  });
});

describe('a table in CSV', () => {
  it('may hold marks, line breaks and doubled quotes in quoted fields', () => {
    const read = csv('tool,says\na,"one, ""two""\nthree"\nb,four');
    assert.deepEqual(valuesOf(read, 'says'), ['one, "two"\nthree', 'four']);
  });
  for (const [name, mark] of Object.entries({ commas: ',', semicolons: ';', tabs: '\t' })) {
    it(`may be written with ${name}, with a byte order mark, and with any line ends`, () => {
      const read = csv(`\ufefftool${mark}x${mark}y\r\na${mark}"1,5;2"${mark}z\rb${mark}p${mark}q`);
      assert.deepEqual(namesOf(read), ['a', 'b']);
      assert.deepEqual(valuesOf(read, 'x'), ['1,5;2', 'p']);
    });
  }
  it('takes a line of one cell before the head as the title, and ends at a blank line', () => {
    const read = csv('Editors of 2026\n\ntool,x\na,p\nb,q\n\nc,r');
    assert.equal(read.value?.title, 'Editors of 2026');
    assert.deepEqual(namesOf(read), ['a', 'b']);
  });
  it('fills short lines with unknown, and says so once', () => {
    const read = csv('tool,x,y\na,p\nb,q,r\nc,s');
    assert.deepEqual(valuesOf(read, 'y'), [null, 'r', null]);
    assert.equal(read.problems.length, 1);
  });
  it('takes as many columns and lines as a document may have, of however many there are', () => {
    const line = Array.from({ length: 100_000 }, (_, i) => i).join(',');
    const { value } = csv(`tool,${line}\n${'a,1\n'.repeat(400)}`);
    assert.ok((value?.criteria.length ?? 0) > 500);
    assert.ok((value?.tools.length ?? 0) > 200);
    const [tall] = csv(`tool,x\n${Array.from({ length: 100_000 }, (_, i) => `t${i},1`).join('\n')}`).value?.tools.slice(-1) ?? [];
    assert.match(String(tall?.id), /^t\d{3,4}$/);
  });
  it('takes a label with half a million marks on one letter', () => {
    assert.deepEqual(namesOf(csv(`tool,"x${'\u0301\u0327'.repeat(250_000)}"\na,1\nb,2`)), ['a', 'b']);
  });
  it('takes a label with a megabyte of commas', () => {
    assert.deepEqual(namesOf(csv(`tool,"x${','.repeat(1_000_000)}y"\na,1\nb,2`)), ['a', 'b']);
  });
  it('reads thousands of quoted fields', () => {
    const line = Array.from({ length: 50 }, (_, i) => `"v ${i}"`).join(',');
    const read = csv(`tool,${line}\n${Array.from({ length: 150 }, (_, i) => `t${i},${line}`).join('\n')}`);
    assert.equal(namesOf(read).length, 150);
  });
});

describe('a table of cells that take long to read', () => {
  const NASTY = {
    dates: '2026 25 12 11 10 9 8 7 6 5 4 3 2 1',
    times: '2026 10:30 10:30 25 nov',
    ranges: '1–2–'.repeat(14),
    minuses: '-5'.repeat(28),
    stars: '*'.repeat(90),
    words: 'yes - soon '.repeat(8),
  };
  for (const [name, cell] of Object.entries(NASTY)) {
    it(`is read to its end: ${name}`, () => {
      const line = (i: number): string => Array.from({ length: 30 }, (_, j) => `"${cell}${i * 30 + j}"`).join(',');
      const read = csv(`Tool,${line(0)}\n${Array.from({ length: 60 }, (_, i) => `t${i},${line(i + 1)}`).join('\n')}`);
      assert.equal(namesOf(read).length, 60);
    });
  }
});

const HOSTILE = ['<img src=x onerror=alert(1)>', '"><script>', 'javascript:alert(1)', '__proto__', '=1+1', '\u202eabc', '{{x}}'];
describe('hostile cells are text', () => {
  for (const text of HOSTILE) {
    it(text, () => {
      const [first] = valuesOf(csv(`tool,says\na,"${text.replaceAll('"', '""')}"\nb,x`), 'says');
      assert.equal(first, text);
    });
  }
  it('also as names', () => {
    const read = csv('tool,__proto__,constructor\n__proto__,a,b\nconstructor,c,d');
    assert.deepEqual(
      (read.value?.tools ?? []).map(({ id }) => id),
      ['proto', 'constructor-2'],
    );
    assert.deepEqual(
      (read.value?.criteria ?? []).map(({ id }) => id),
      ['proto', 'constructor-2'],
    );
  });
});
