import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAs, rowRead } from '../../support/rows.js';

describe('the cells of a row decide together', () => {
  it('a figure without a unit takes that of the others', () => {
    for (const cells of [
      ['8 GB', '16', '32 GB'],
      ['8 GB', 16, '32 GB'],
      ['8 GB', '16'],
      ['3 agents', '5', '7 agents'],
      ['8 ms', '9 ms', '5', '7 ms', '6', '4 ms'],
    ]) {
      const { criterion, unlike } = rowRead('number', cells);
      assert.equal(criterion.unit, String(cells[0]).split(' ')[1]);
      assert.deepEqual(unlike, []);
    }
  });
  it('a range may be as rough as its ends', () =>
    assert.deepEqual(readAs('money', ['~$50-100', 'about $60', '$70', '≈ $5–7']), [
      "50 to 100 '~$50-100'",
      "60 'about $60'",
      '70',
      "5 to 7 '≈ $5–7'",
    ]));
  it('millions of money may stand behind a space, in small letters, too', () =>
    assert.deepEqual(readAs('money', ['$5 m', '$1.2 b']), ["5000000 '$5 m'", "1200000000 '$1.2 b'"]));
  it('stars may stand behind the figure and its scale', () =>
    assert.deepEqual(readAs('number', ['4.5/5 ★', '4/5']), ["4.5 '4.5/5 ★'", "4 '4/5'"]));
  it('what is planned may say when, beside a plain answer', () =>
    assert.deepEqual(readAs('boolean', ['No', 'Planned Q3']), ['false', "false 'Planned Q3'"]));
  it('units that convert exactly compare, and keep their words', () => {
    assert.deepEqual(readAs('number', ['2 GB', '512 MB', '1 TB']), ["2000 '2 GB'", '512', "1000000 '1 TB'"]);
    assert.deepEqual(readAs('number', ['1 KiB', '1 kB']), ["1.024 '1 KiB'", '1']);
    assert.deepEqual(readAs('number', ['2 s', '150 ms'], { unit: 'ms' }), ["2000 '2 s'", '150']);
    assert.deepEqual(readAs('number', ['3 GHz', '800 MHz']), ["3000 '3 GHz'", '800']);
  });
  for (const cells of [
    ['10 max', '20', '15 max'],
    ['40 GB NVMe', '20', '30 GB NVMe'],
    ['39 M', '1.5 B'],
    ['10m', '1h'],
    ['10 MB', '10.5 Mb'],
    ['4K', '1080p'],
    ['8 GB only', 20],
    ['4.5/5', '80%'],
    ['4.5/5', '9'],
    ['0.92', '93%'],
    ['20', '0.5 s', '30'],
    ['12 kB', '1.2 MB', '900'],
    ['6E', '6'],
    ['18 beta', '17'],
    ['5.3 LE', '5'],
    ['2 lakh', '150000'],
    ['3', '10 private', '5'],
    ['76.1', '79.2', '76.5^'],
    ['60 (per year)', '6/month'],
    ['★★★★☆', '90%', '5'],
    ['6.5 ms', '4.1 ms', '6000004', '5378496', '5346866', '12 ms'],
    ['6.5 ms', '4.1 ms', '5.1 ms', '6000004', '5378496', '5346866', '12 ms'],
    ['4582', '0.7%'],
    ['4582', '0.7%', '0.4%'],
    ['80', '0.4%'],
    ['554', '1701', '5060/5061'],
  ]) {
    it(`${cells.join(' and ')} do not compare, and stay as they are written`, () => {
      const { answers, criterion, unlike } = rowRead('number', cells);
      assert.deepEqual(
        answers.map((answer) => answer?.value),
        cells,
      );
      assert.ok(unlike.length);
      assert.equal(criterion.unit, undefined);
    });
  }
  for (const huge of ['1e400', '9e307 TB', '1e400-1e401', '1.5e308 ± 1e308']) {
    it(`${huge}, which no double holds, is printed and not compared`, () => {
      const { answers, unlike } = rowRead('number', [huge, huge.endsWith('TB') ? '5 MB' : '5']);
      assert.deepEqual([answers[0]?.value, answers[1]?.value, ...unlike], [huge, 5, 0]);
    });
  }
  it("figures written with another language's mark keep it together where one text does", () => {
    assert.deepEqual(readAs('number', ['1.5 ms', '~1,200 ms'], {}, 'de'), ["1.5 '1.5 ms'", "1200 '~1,200 ms'"]);
    assert.deepEqual(readAs('number', ['1.5 ms', '7 ms', '1200 ms'], {}, 'de'), ['1.5', '7', '1200']);
  });
  it('words in brackets that say what a figure is in, or how sure it is, are read', () => {
    assert.deepEqual(readAs('number', ['16 GB', '512 (MB)']), ["16000 '16 GB'", "512 '512 (MB)'"]);
    assert.deepEqual(readAs('number', ['250ms ± 12kB']), ['text']);
    assert.deepEqual(rowRead('money', ['$6/mo', '$60 (per year)', '$49 (one-time)']).unlike.length, 2);
    assert.deepEqual(rowRead('money', ['$10 (AUD)', '$9']).unlike.length, 2);
    assert.deepEqual(rowRead('number', ['8.1 (±0.3)']).answers[0]?.range, [7.8, 8.4]);
    assert.deepEqual(rowRead('number', ['250ms ± 12ms', '0.3 s']).answers[0]?.range, [238, 262]);
    assert.deepEqual(readAs('money', ['$20/month ($17/month annual)', '$5/mo (annual)']), [
      "20 '$20/month ($17/month annual)'",
      "5 '$5/mo (annual)'",
    ]);
  });
  it('a raised figure behind a figure is no unit of it', () => {
    assert.deepEqual(readAs('number', ['10⁶', '500000']), ['text', '500000']);
    assert.deepEqual(readAs('number', ['5.', '10']), ['5', '10']);
  });
  it('a figure among per cents is one of them where they are of 1', () =>
    assert.deepEqual(readAs('number', ['50%', '60', '70%', 0.8], { format: 'percent' }), ['0.5', '0.6', '0.7', '0.8']));
  it('a figure alone is of 1 where per cents are', () =>
    assert.deepEqual(readAs('number', ['0.6', '0.7'], { format: 'percent', unit: '%' }), ['0.6', '0.7']));
  it('a figure among per cents that may be of 1 as well is not compared where they are', () => {
    for (const cells of [
      ['50%', '60%', '0.3', 0.4],
      ['50%', '0.3'],
      ['50%', '60%', '1'],
      ['0.5%', '0.7%', '0.3'],
    ])
      assert.equal(rowRead('number', cells, { format: 'percent' }).unlike.length, cells.filter((one) => one !== 0.4).length);
    assert.deepEqual(readAs('number', ['0.5%', '0.7%', '0.3']), ['0.5', '0.7', '0.3']);
  });
  it('numbers of JSON are of 1 where the row says percent, however many', () =>
    assert.deepEqual(readAs('number', ['50%', 0.3, 0.4], { format: 'percent' }), ['0.5', '0.3', '0.4']));
  it('a figure among per cents is one of them though the unit is said', () =>
    assert.deepEqual(readAs('number', ['50%', '30'], { format: 'percent', unit: '%' }), ['0.5', '0.3']));
  it('a price does not take a period that its label contradicts', () => {
    for (const [label, ...cells] of [
      ['Monthly price', '$5', '$50/year', '$60/year'],
      ['Cost per year', '$5', '$6/mo'],
      ['Requests per month', '5', '6/day'],
    ]) {
      const { answers } = rowRead(label?.startsWith('R') ? 'number' : 'money', cells, label === undefined ? {} : { label });
      assert.deepEqual(
        answers.map((answer) => answer?.value),
        cells,
        label,
      );
    }
    assert.deepEqual(readAs('money', ['$5', '$6/mo'], { label: 'Monthly price' }), ['5', '6']);
  });
  it('nothing is not in what only words behind another figure say', () => {
    assert.deepEqual(readAs('number', ['0.00', '20.00 setup']), ["0 '0.00'", '20']);
    assert.deepEqual(readAs('number', ['0', '8 agents'], { unit: 'agents' }), ['0', '8']);
    assert.deepEqual(readAs('number', ['0', '5 GB']), ['0', '5']);
    assert.deepEqual(readAs('money', ['$0', '$5/mo']), ['0', '5']);
  });
  it('a figure written short has no unit of its own', () =>
    assert.deepEqual(readAs('number', ['3.5K', '3500', '4 K']), ["3500 '3.5K'", '3500', "4000 '4 K'"]));
  it('a period is printed as the cells name it', () =>
    assert.equal(rowRead('money', ['$5 monthly', '$6 monthly', '$7/month']).criterion.unit, 'month'));
  it("'none' is a no only beside a yes or no of its own row", () =>
    assert.deepEqual(readAs('boolean', ['none', 'full']), ['text', 'text']));
  it('names of one period are one unit', () => {
    assert.deepEqual(
      readAs('money', ['$5/mo', '$6 per month', '$7 monthly']).map((text) => text.split(' ')[0]),
      ['5', '6', '7'],
    );
  });
  for (const cells of [
    ['$5/mo', '$50/yr'],
    ['$5', '€5'],
  ]) {
    it(`${cells.join(' and ')} do not compare, with one warning`, () => {
      const { warnings, unlike } = rowRead('money', cells);
      assert.deepEqual(unlike, [0, 1]);
      assert.equal(warnings.length, 1);
    });
  }
  it('a figure on another scale does not compare', () => {
    assert.deepEqual(rowRead('number', ['55/100', '6/10']).unlike, [0, 1]);
    assert.equal(rowRead('number', ['55/100', '60/100']).criterion.max, 100);
  });
  it("'B' directly behind a figure is a billion, but not beside bytes", () => {
    assert.deepEqual(readAs('number', ['1B', '2B']), ["1000000000 '1B'", "2000000000 '2B'"]);
    assert.deepEqual(readAs('number', ['1B', '2KB']), ['1', "2000 '2KB'"]);
  });
  it('minutes may be written with one letter beside seconds or hours', () => {
    assert.deepEqual(readAs('number', ['2m23s', '1h 30m', '59s']), ["143 '2m23s'", "5400 '1h 30m'", '59']);
    assert.deepEqual(rowRead('number', ['2m30cm', '5 s']).unread, [0]);
  });
  it('one figure among more on a scale is on it', () =>
    assert.deepEqual(readAs('number', ['4.5/5', '4', '3/5']), ["4.5 '4.5/5'", '4', "3 '3/5'"]));
  it('a large figure is no share of a hundred beside one', () => {
    assert.deepEqual(rowRead('number', ['1,200', '38%']).unlike, [0, 1]);
    assert.deepEqual(readAs('number', ['40', '38%']), ['40', '38']);
    assert.deepEqual(readAs('number', ['400', '380%']), ['400', '380']);
  });
  it('a figure beside money and shares is in no currency', () => {
    assert.deepEqual(rowRead('money', ['98%', '0.9', '$4', 'Free']).unlike, [0, 1]);
    assert.deepEqual(rowRead('money', ['98%', '0.9', '$4'], { currency: 'USD' }).unlike, [0]);
  });
  it('a figure written short is in no unit of one letter', () =>
    assert.deepEqual(rowRead('number', ['671B', '1.8T', '2T'], {}, 'zh').unlike, [0, 1, 2]));
  it('figures written short are read under a label of any length', () => {
    assert.deepEqual(rowRead('number', ['7', '13k'], { label: `[${'M–'.repeat(500_000)}` }).unlike, []);
  });
  it('figures written short do not compare with others under a label that says what each stands for', () => {
    for (const label of ['Params (B)', '参数（B）']) assert.deepEqual(rowRead('number', ['7', '13k'], { label }).unlike, [0, 1]);
  });
  it('free is a price, and no number', () => {
    assert.deepEqual(readAs('money', ['Free', 4, 5]), ["0 'Free'", '4', '5']);
    assert.deepEqual(readAs('number', ['Free', 4]), ['text', '4']);
  });
  it('what cannot be read stays a text, with one warning for the row', () => {
    const { answers, warnings, unread } = rowRead('money', ['Contact sales', 'Call us', 4]);
    assert.deepEqual([answers[0]?.value, answers[1]?.value], ['Contact sales', 'Call us']);
    assert.deepEqual(unread, [0, 1]);
    assert.equal(warnings.length, 1);
  });
  it('a row without texts is handed back as it is', () => {
    const { answers, criterion } = rowRead('number', [1, 2, null]);
    assert.deepEqual(
      answers.map((answer) => answer?.value),
      [1, 2, null],
    );
    assert.deepEqual(criterion, { id: 'x', label: 'X', kind: 'number' });
  });
  it('texts of a row of texts stay as they are', () =>
    assert.deepEqual(
      rowRead('text', ['Yes', '—', '5 GB']).answers.map((one) => one?.value),
      ['Yes', '—', '5 GB'],
    ));
});

describe('the mark before decimals', () => {
  it('is that of the language', () => {
    assert.deepEqual(readAs('number', ['1,234']), ['1234']);
    assert.deepEqual(readAs('number', ['1.234'], {}, 'de'), ['1234']);
  });
  it('is the other one where only that reads the whole row', () => {
    assert.deepEqual(readAs('number', ['1.234', '2.5'], {}, 'de'), ['1.234', '2.5']);
    assert.deepEqual(readAs('number', ['1,5', '2,25']), ['1.5', '2.25']);
  });
  it('leaves one warning where neither reads all', () => {
    const { warnings } = rowRead('number', ['1.234,5', '2,345.6']);
    assert.deepEqual(
      warnings.map(({ expected }) => expected),
      ['one mark before decimals'],
    );
  });
  it('leaves one warning for money with three decimals throughout', () => {
    assert.equal(rowRead('money', ['€1.234', '€2.345']).warnings.length, 1);
    assert.equal(rowRead('money', ['€1.23', '€2.345']).warnings.length, 0);
    assert.equal(rowRead('money', ['$0.125', '$0.526']).warnings.length, 0);
  });
});

it('a figure that no double holds is printed and not compared, with one warning', () => {
  const { answers, warnings } = rowRead('number', ['9007199254740993', '9007199254740992']);
  assert.equal(answers[0]?.value, '9007199254740993');
  assert.equal(answers[1]?.value, 9007199254740992);
  assert.equal(warnings.length, 1);
});
