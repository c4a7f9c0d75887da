import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion } from '../../src/model/criterion.js';
import { criteriaOf, markdown, valuesOf } from '../support/rows.js';

/** A row of these cells, by its label. */
const row = (label: string, cells: readonly string[], corner = 'Feature') => {
  const heads = cells.map((_, i) => `T${i}`).join(' | ');
  const read = markdown(`| ${corner} | ${heads} |\n|---|${cells.map(() => '---|').join('')}\n| ${label} | ${cells.join(' | ')} |`);
  const [criterion = {}] = Object.values(criteriaOf(read));
  return { criterion: criterion as Partial<Criterion>, read, values: valuesOf(read, criterion.label ?? '') };
};

describe('the kind of a row', () => {
  const kinds: readonly (readonly [string, readonly string[], Partial<Criterion>])[] = [
    ['SSO', ['yes', 'no', 'maybe'], { kind: 'boolean' }],
    ['SSO', ['yes', 'maybe'], { kind: 'text' }],
    ['Founded', ['2019', '1998', '2005'], { kind: 'date' }],
    ['Context', ['2048', '8192', '2000'], { kind: 'number' }],
    ['Released', ['Nov 2021', '2022-03-01', '2023'], { kind: 'date' }],
    ['Cost', ['$5', 'Free', '$10'], { kind: 'money', currency: 'USD', better: 'lower' }],
    ['Price', ['$5', '€6'], { kind: 'money' }],
    ['Revenue', ['$5', '$6'], { kind: 'money', currency: 'USD' }],
    ['Price', ['Free', 'Free'], { kind: 'text' }],
    ['Memory', ['5 GB', '16 GB', 'varies'], { kind: 'number', unit: 'GB' }],
    ['Latency (ms)', ['5', '6'], { kind: 'number', unit: 'ms' }],
    ['Latency [ms]', ['5', '6'], { kind: 'number', unit: 'ms' }],
    ['Prediction unit(s)', ['5', '6'], { kind: 'number' }],
    ['GPU(s)', ['5', '6'], { kind: 'number' }],
    ['Time(s)', ['5', '6'], { kind: 'number', unit: 's' }],
    ['Load time (s)', ['5', '6'], { kind: 'number', unit: 's' }],
    ['時間(s)', ['5', '6'], { kind: 'number', unit: 's' }],
    ['遅延（ms）', ['5', '6'], { kind: 'number', unit: 'ms' }],
    ['Rate (req/s)', ['5', '6'], { kind: 'number', unit: 'req/s' }],
    ['Time (s/im)', ['5', '6'], { kind: 'number', unit: 's/im' }],
    ['Allocated (B/op)', ['5', '6'], { kind: 'number', unit: 'B/op' }],
    ['Speed (read/write)', ['5', '6'], { kind: 'number' }],
    ['Speed (I/O)', ['5', '6'], { kind: 'number' }],
    ['Test (A/B)', ['5', '6'], { kind: 'number' }],
    ['Cabin (inside/balcony)', ['$5', '$6'], { kind: 'money', currency: 'USD' }],
    ['Price (monthly/annual)', ['$5', '$6'], { kind: 'money', currency: 'USD', better: 'lower' }],
    ['Runtime', ['18.x', '20.x', '0.14.x'], { kind: 'text' }],
    ['Input (USD)', ['5', '6.5'], { kind: 'money', currency: 'USD' }],
    ['Size (gzipped)', ['5', '6'], { kind: 'number' }],
    ['Weight (kg)', ['1919', '2011', '2041'], { kind: 'number', unit: 'kg', format: 'plain' }],
    ['Current', ['2024.1', '2023.3'], { kind: 'number', format: 'plain' }],
    ['Shutter', ['1/4000', '1/8000'], { kind: 'number', format: 'plain' }],
    ['Python', ['3.10', '3.9', '3.1'], { kind: 'text' }],
    ['Python', ['≥3.10', '≥3.8'], { kind: 'text' }],
    ['Stable', ['2.44.0', '6.7', '1.14'], { kind: 'text' }],
    ['Share', ['3.10%', '3.9%'], { kind: 'number', unit: '%' }],
    ['Input price', ['0.30', '0.56', '1.7'], { kind: 'number' }],
    ['Zip', ['01234', '04321'], { kind: 'text' }],
    ['Backend', ['PHP 8', 'PHP 7'], { kind: 'number', format: 'plain' }],
    ['Price', ['PHP 800', 'PHP 700'], { kind: 'money', currency: 'PHP', better: 'lower' }],
    ['Price (€ incl. VAT)', ['12', '15'], { kind: 'money', currency: 'EUR', better: 'lower' }],
    ['Price (USD/mo)', ['12', '15'], { kind: 'money', currency: 'USD', unit: 'mo', better: 'lower' }],
    ['Cost (€ million)', ['1.5', '2'], { kind: 'number' }],
    ['Cost savings', ['$500', '$300'], { kind: 'money', currency: 'USD' }],
    ['Fee', ['$5', '1%', '$3'], { kind: 'money', currency: 'USD' }],
    ['Approach', ['No-code', 'No-code', 'Code'], { kind: 'text' }],
    ['Logs', ['No logs', 'No logs', 'Some logs'], { kind: 'text' }],
    ['Logs', ['No logs', 'No', 'Some logs'], { kind: 'boolean' }],
    ['Sync', ['🟢', '🟡 Cloud only', '🔴'], { kind: 'text' }],
    ['Sync', ['🟢', '🟡', '🟡'], { kind: 'text' }],
    ['Sync', ['✅', '🟡', '❌'], { kind: 'boolean' }],
    ['Logs', ['No, never', 'Yes, for a day', 'Some'], { kind: 'boolean' }],
    ['Version', ['1.2', '2.0'], { kind: 'text' }],
    ['Latest release', ['2024', '2025'], { kind: 'text' }],
    ['First release', ['2019', 'May 2015', '2012-03-10'], { kind: 'date' }],
    ['Initial release', ['2019', '2015'], { kind: 'date' }],
    ['Release year', ['2019', '2015'], { kind: 'date' }],
    ['Latest release', ['4.1', '2.0'], { kind: 'text' }],
    ['Rating', ['★★★☆☆', '★★★★★'], { kind: 'number', max: 5, better: 'higher' }],
    ['Score', ['55/100', '60/100'], { kind: 'number', max: 100 }],
    ['Docs', ['[here](https://a.example)', '[there](https://b.example)'], { kind: 'link' }],
    ['Telemetry', ['yes', 'no'], { kind: 'boolean' }],
    ['Licence', ['MIT', 'GPL'], { kind: 'text' }],
  ];
  for (const [label, cells, expected] of kinds) {
    it(`${label}: ${cells.join(' | ')}`, () => {
      const { id: _, label: own, ...rest } = row(label, cells).criterion;
      assert.equal(own, label);
      assert.deepEqual(rest, expected);
    });
  }
});

describe('a direction', () => {
  for (const [label, better] of [
    ['MMLU ↑', 'higher'],
    ['MMLU (↑)', 'higher'],
    ['MMLU（↑）', 'higher'],
    ['WER ↓', 'lower'],
    ['WER $\\downarrow$', 'lower'],
    ['WER (lower is better)', 'lower'],
    ['WER – lower is better', 'lower'],
    ['MMLU: higher is better', 'higher'],
    ['MMLU (higher is better)', 'higher'],
  ] as const) {
    it(`is said by '${label}'`, () => {
      const { criterion } = row(label, ['5', '6']);
      assert.deepEqual([criterion.better, criterion.label], [better, label.slice(0, 4).trim()]);
    });
  }
  it('in the corner is that of all figures', () =>
    assert.equal(row('WER', ['5', '6'], 'Metric (lower is better)').criterion.better, 'lower'));
});

describe('cells of an inferred row', () => {
  it('that do not fit are meant as texts', () =>
    assert.deepEqual(row('Price', ['$5', 'Contact us', '$7']).values, ['$5', { text: 'Contact us' }, '$7']));
  it('that do not fit stay what they are where a direction is given', () =>
    assert.deepEqual(row('Price ↓', ['$5', 'Contact us', '$7']).values, ['$5', 'Contact us', '$7']));
  it('are a no where they are empty beside signs for yes and none for no', () => {
    const read = markdown('| Feature | A | B |\n|---|---|---|\n| SSO | ✓ | |\n| 2FA | – | ✓ |\n| Size | | 5 GB |');
    assert.deepEqual(valuesOf(read, 'SSO'), ['✓', false]);
    assert.deepEqual(valuesOf(read, '2FA'), [false, '✓']);
    assert.deepEqual(valuesOf(read, 'Size'), [null, '5 GB']);
  });
  it('are no answer where they say that nobody knows, whatever signs the table has', () => {
    const read = markdown('| Feature | A | B |\n|---|---|---|\n| SSO | ✓ | ? |\n| 2FA | TBD | ✓ |');
    assert.deepEqual(valuesOf(read, 'SSO'), ['✓', '?']);
    assert.deepEqual(valuesOf(read, '2FA'), ['TBD', '✓']);
  });
  it('are unknown where they are empty beside a no', () => {
    const read = markdown('| Feature | A | B |\n|---|---|---|\n| SSO | ✓ | |\n| 2FA | ✗ | ✓ |');
    assert.deepEqual(valuesOf(read, 'SSO'), ['✓', null]);
  });
  it('are a no where the author says so of all empty ones', () => {
    const read = markdown('| Feature | A | B |\n|---|---|---|\n| SSO | yes | - |', { empty: 'no', yes: 'better' });
    assert.deepEqual(valuesOf(read, 'SSO'), ['yes', false]);
    assert.equal(criteriaOf(read).SSO?.better, 'higher');
  });
  it('are a row, and no group, where a dash is a no', () => {
    const read = markdown('| Feature | A | B |\n|---|---|---|\n| SSO | yes | - |\n| 2FA | - | |\n| More | | |', { empty: 'no' });
    assert.deepEqual(valuesOf(read, '2FA'), [false, false]);
    assert.equal(criteriaOf(read).More, undefined);
  });
  it('with an open circle are told by the signs of other rows', () => {
    const read = markdown('| 項目 | A | B |\n|---|---|---|\n| API | ○ | ○ |\n| SSO | ○ | × |', {}, 'ja');
    assert.deepEqual(valuesOf(read, 'API'), [true, true]);
  });
});

describe('a cell of a row of links', () => {
  it('is a text with its source where it says more than the link', () => {
    const more = 'Custom, [free](https://b.example) for some';
    const { values } = row('Licence', ['[MIT](https://a.example)', '[GPL](/gpl)', more]);
    assert.deepEqual(values, [
      { value: 'https://a.example', text: 'MIT' },
      { value: '/gpl', text: 'GPL' },
      { text: 'Custom, free for some', source: 'https://b.example' },
    ]);
  });
});

describe('cells that do not fit the kind that their row was given', () => {
  it('are printed as texts, with one warning a row', () => {
    const { read, values } = row('Offline ↑', ['yes', 'ask sales', 'it depends']);
    assert.deepEqual(values, ['yes', { text: 'ask sales' }, { text: 'it depends' }]);
    const warnings = read.problems.filter(({ path }) => path === "row 'Offline'");
    assert.deepEqual(
      warnings.map(({ found }) => found),
      ["'ask sales'"],
    );
  });
});
