import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Kind } from '../../../src/model/criterion.js';
import { inShort, readAs, rowRead } from '../../support/rows.js';

/** Each text alone in a row of the kind. */
const forms = (kind: Kind, table: readonly (readonly [string, string])[], more = {}, lang = 'en'): void => {
  for (const [text, expected] of table) {
    it(`'${text}' is ${expected}`, () => {
      const [read] = readAs(kind, [text], more, lang);
      assert.equal(read, expected);
    });
  }
};

describe('a cell of a yes-or-no row', () => {
  describe('says yes', () => {
    for (const text of [
      'yes',
      'Yes',
      'TRUE',
      'ok',
      '✓',
      '✔',
      '✔️',
      '☑',
      '✅',
      '●',
      '◎',
      '⭕',
      '[x]',
      '✅ Yes',
      '✅ Supported',
      '**Yes**',
      ' yes ',
      ':white_check_mark:',
      ':heavy_check_mark:',
    ])
      it(text, () => assert.deepEqual(readAs('boolean', [text]), ['true']));
  });
  describe('says no', () => {
    for (const text of ['no', 'False', '✗', '✘', '✖', '✕', '×', '❌', '❎', '🛑', '🚫', '⛔', '[ ]', '❌ No', ':x:'])
      it(text, () => assert.deepEqual(readAs('boolean', [text]), ['false']));
  });
  describe('says yes or no with words, which are kept', () =>
    forms('boolean', [
      ['Yes (paid)', "true 'Yes (paid)'"],
      ['✅ 8.0+', "true '✅ 8.0+'"],
      ['✔ via plugin', "true '✔ via plugin'"],
      ['Yes, with a plugin', "true 'Yes, with a plugin'"],
      ['❌ ($99+/mo)', "false '❌ ($99+/mo)'"],
      ['No(details)', "false 'No(details)'"],
      ['🛑 Active routes only', "false '🛑 Active routes only'"],
    ]));
  describe('says planned: a no', () =>
    forms('boolean', [
      ['planned', "false 'planned'"],
      ['Coming soon', "false 'Coming soon'"],
      ['✅ (coming soon)', "false '✅ (coming soon)'"],
      ['roadmap', "false 'roadmap'"],
      ['WIP', "false 'WIP'"],
      ['🔜', "false '🔜'"],
      ['🚧 2.0', "false '🚧 2.0'"],
      ['Planned (Q3)', "false 'Planned (Q3)'"],
    ]));
  describe('says partly', () =>
    forms('boolean', [
      ['partial', "partial 'partial'"],
      ['Partly', "partial 'Partly'"],
      ['Limited (10 a day)', "partial 'Limited (10 a day)'"],
      ['🟡', 'partial'],
      ['⚠️ Beta', "partial '⚠️ Beta'"],
      ['△', 'partial'],
      ['~', 'partial'],
      ['/', 'partial'],
      ['(✔️)', 'partial'],
      ['(yes)', "partial '(yes)'"],
    ]));
  describe('says nothing', () =>
    forms('boolean', [
      ['–', 'unknown'],
      ['—', 'unknown'],
      ['-', 'unknown'],
      ['--', 'unknown'],
      ['?', 'unknown'],
      ['❓', 'unknown'],
      ['？', 'unknown'],
      ['…', 'unknown'],
      ['TBD', 'unknown'],
      ['NaN', 'unknown'],
      ['n/a', 'not-applicable'],
      ['Not applicable', 'not-applicable'],
      ['n/a (managed)', "not-applicable 'n/a (managed)'"],
    ]));
  describe('says something else: text', () =>
    forms('boolean', [
      ['✅✅✅', 'text'],
      ['✅ / ❌', 'text'],
      ['✅ No', 'text'],
      ['No ✅', 'text'],
      ['maybe', 'text'],
      ['×2', 'text'],
      ['No limit', 'text'],
      ['Notes', 'text'],
      ['none', 'text'],
      ['○', 'text'],
    ]));
  it("takes 'none' and 'varies' from the yes and no beside them", () => {
    assert.deepEqual(readAs('boolean', ['none', 'yes']), ['false', 'true']);
    assert.deepEqual(readAs('boolean', ['varies', '✗']), ["partial 'varies'", 'false']);
  });
  it('takes a none with words from them too', () =>
    assert.deepEqual(readAs('boolean', ['None (yet)', 'yes']), ["false 'None (yet)'", 'true']));
  it('knows no answer where a cell says both', () => {
    const both = ['Yes / No', 'Yes and no', 'No / Yes', 'no or yes'];
    assert.deepEqual(readAs('boolean', [...both, 'Yes via Casino', '✅ Casino', 'Yes', 'No']), [
      ...both.map(() => 'text'),
      "true 'Yes via Casino'",
      "true '✅ Casino'",
      'true',
      'false',
    ]);
  });
  it('takes an open circle from the signs beside it', () => {
    assert.deepEqual(readAs('boolean', ['○', '◎', '×']), ["true '○'", 'true', 'false']);
    assert.deepEqual(readAs('boolean', ['○', '×']), ['true', 'false']);
    assert.deepEqual(readAs('boolean', ['◯', '△']), ['true', 'partial']);
    assert.deepEqual(readAs('boolean', ['○', '●']), ['false', 'true']);
  });
});

describe('a cell of a row of figures', () => {
  const figures = (table: readonly (readonly [string, string])[], more = {}, lang = 'en') => forms('number', table, more, lang);
  figures([
    ['1,234.5', '1234.5'],
    ['1 234.5', '1234.5'],
    ['40ms', '40'],
    ['3 GB', '3'],
    ['12 %', '12'],
    ['40 GB NVMe', '40'],
    ['872 B', '872'],
    ['+43%', '43'],
    ['−7', '-7'],
    ['10k', "10000 '10k'"],
    ['2.5M', "2500000 '2.5M'"],
    ['1B', "1000000000 '1B'"],
    ['1.5x', '1.5'],
    ['55/100', "55 '55/100'"],
    ['★★★☆☆', "3 '★★★☆☆'"],
    ['5+', "5 to … '5+'"],
    ['70+ (via rclone)', "70 to … '70+ (via rclone)'"],
    ['~3', "3 '~3'"],
    ['≈3', "3 '≈3'"],
    ['about 3', "3 'about 3'"],
    ['ca. 3', "3 'ca. 3'"],
    ['3.1 ± 0.2', "2.9 to 3.3 from 3.1 '3.1 ± 0.2'"],
    ['<1', '… to not 1'],
    ['≤ 5', '… to 5'],
    ['> 10', 'not 10 to …'],
    ['≥ 3', '3 to …'],
    ['8–16 GB', '8 to 16'],
    ['8 - 16', '8 to 16'],
    ['8～16', '8 to 16'],
    ['up to 24 h', "0 to 24 'up to 24 h'"],
    ['from 5', "5 to … 'from 5'"],
    ['from 8 to 16 GB', "8 to 16 'from 8 to 16 GB'"],
    ['from 8–16 GB', "8 to 16 'from 8–16 GB'"],
    ['from 29/79/199', 'text'],
    ['10 or more', "10 to … '10 or more'"],
    ['5 GB and up', "5 to … '5 GB and up'"],
    ['2 million', "2000000 '2 million'"],
    ['3 thousand users', "3000 '3 thousand users'"],
    ['39 M', "39000000 '39 M'"],
    ['10 or so', 'text'],
    ['5～', "5 to … '5～'"],
    ['5〜', "5 to … '5〜'"],
    ['Unlimited', "highest 'Unlimited'"],
    ['no limit', "highest 'no limit'"],
    ['∞', "highest '∞'"],
    ['3 min 14 s', "194 '3 min 14 s'"],
    ['24/7', 'text'],
    ['29/79/199', 'text'],
    ['1.2.3', 'text'],
    ['10:30', 'text'],
    ['Free', 'text'],
    ['Contact sales', 'text'],
    ['9007199254740993', 'text'],
    ['1.000000000000000', '1'],
    ['0.50000000000000000', '0.5'],
    ['.0', '0'],
    ['0.1234567890123456789', 'text'],
    ['2001,2003', 'text'],
    ['10 teams & all members', 'text'],
  ]);
  describe('in German', () =>
    figures(
      [
        ['1.234,5', '1234.5'],
        ['1.234', '1234'],
        ['unbegrenzt', "highest 'unbegrenzt'"],
        ['bis zu 24 h', "0 to 24 'bis zu 24 h'"],
        ['ca. 3', "3 'ca. 3'"],
        ['1,2 Mio.', "1200000 '1,2 Mio.'"],
        ['10 Tsd.', "10000 '10 Tsd.'"],
        ['2 Millionen', "2000000 '2 Millionen'"],
      ],
      {},
      'de',
    ));
  it('counts a share as a hundredth where the row says percent', () => {
    assert.deepEqual(readAs('number', ['12 %', 0.5], { format: 'percent' }), ['0.12', '0.5']);
  });
  it('takes the unit of the cells, word for word', () => {
    assert.equal(rowRead('number', ['40 GB NVMe', '80 GB NVMe']).criterion.unit, 'GB NVMe');
    assert.equal(rowRead('number', ['5 req/s']).criterion.unit, 'req/s');
    assert.equal(rowRead('number', ['100/day']).criterion.unit, '/day');
  });
});

describe('a cell of a row of money', () => {
  forms('money', [
    ['$2.99', '2.99'],
    ['US$ 5', '5'],
    ['$6 USD', '6'],
    ['EUR 3', '3'],
    ['Free', "0 'Free'"],
    ['Free of charge', "0 'Free of charge'"],
    ['free (with ads)', "0 'free (with ads)'"],
    ['no cost', "0 'no cost'"],
    ['$0', '0'],
    ['from $5', "5 to … 'from $5'"],
    ['starting at $5', "5 to … 'starting at $5'"],
    ['$20/month ($17/month annual)', "20 '$20/month ($17/month annual)'"],
    ['$5 – $10', '5 to 10'],
    ['Free / $10', 'text'],
    ['29/79/199 USD', 'text'],
    ['$2.99/month or $29.99/year', 'text'],
    ['Contact us', 'text'],
  ]);
  const currencies: readonly (readonly [string, string, string?])[] = [
    ['$5', 'USD'],
    ['4 €', 'EUR'],
    ['US$ 5', 'USD'],
    ['AUD $5', 'AUD'],
    ['C$5', 'CAD'],
    ['EUR 3', 'EUR'],
    ['$6 USD', 'USD'],
    ['£3', 'GBP'],
    ['¥500', 'JPY'],
    ['¥99', 'CNY', 'zh'],
    ['49,99 zł', 'PLN', 'pl'],
    ['1 200 ₽', 'RUB', 'ru'],
    ['R$ 29,90', 'BRL', 'pt'],
    ['500円', 'JPY', 'ja'],
    ['500円〜', 'JPY', 'ja'],
    ['￥500', 'JPY'],
    ['￦500', 'KRW'],
    ['￡5', 'GBP'],
    ['₪50', 'ILS'],
    ['50 ₺', 'TRY'],
    ['9,900원', 'KRW', 'ko'],
    ['15 Dollar', 'USD'],
    ['200 to 400 euros', 'EUR'],
    ['1 200 руб.', 'RUB'],
    ['499 руб./мес.', 'RUB', 'ru'],
    ['от 500 рублей', 'RUB', 'ru'],
    ['500 р.', 'RUB', 'ru'],
    ['月額 ¥990', 'JPY', 'ja'],
    ['每月¥99', 'CNY', 'zh'],
    ['월 ₩9,900', 'KRW', 'ko'],
    ['MOP$ 5', 'MOP'],
    ['9€99', 'EUR'],
    ['300 M€', 'EUR', 'fr'],
  ];
  for (const [text, currency, lang] of currencies) {
    it(`'${text}' is in ${currency}`, () => assert.equal(rowRead('money', [text], {}, lang).criterion.currency, currency));
  }
  it('is written with its currency between or behind what it stands for', () => {
    assert.deepEqual(readAs('money', ['9€99', '8€50/mois', '9€999', '10€20€', '$10$20'], { unit: 'mois' }, 'fr'), [
      '9.99',
      '8.5',
      'text',
      'text',
      'text',
    ]);
    assert.deepEqual(readAs('money', ['8,2 Md€', '300 M€', '5 k€'], {}, 'fr'), [
      "8200000000 '8,2 Md€'",
      "300000000 '300 M€'",
      "5000 '5 k€'",
    ]);
    assert.deepEqual(readAs('money', ['$5m', '$300k']), ["5000000 '$5m'", "300000 '$300k'"]);
  });
  it("is no 'Euro 6'", () => assert.deepEqual(readAs('money', ['Euro 6']), ['text']));
  it('is per what follows', () => {
    assert.equal(rowRead('money', ['$5/mo']).criterion.unit, 'mo');
    assert.equal(rowRead('money', ['$0.25 per 1M tokens']).criterion.unit, '1M tokens');
    assert.equal(rowRead('money', ['$5 monthly']).criterion.unit, 'monthly');
    assert.deepEqual(readAs('money', ['月額¥990', '700円/月'], {}, 'ja'), ["990 '月額¥990'", '700']);
    assert.deepEqual(readAs('money', ['monatlich 5 €', '7 €/Monat'], {}, 'de'), ["5 'monatlich 5 €'", '7']);
  });
});

describe('a cell of a row of dates', () => {
  const dates: readonly (readonly [string, string, string?])[] = [
    ['2026-11-25', '2026-11-25'],
    ['2026-11', '2026-11'],
    ['2025', '2025'],
    ['Nov 2026', '2026-11'],
    ['5th November 2026', '2026-11-05'],
    ['1er mars 2026', '2026-03-01', 'fr'],
    ['Nov 1st, 2026', '2026-11-01'],
    ['2nd March 2025', '2025-03-02'],
    ['March 3rd 2025', '2025-03-03'],
    ['31 Mar 2025', '2025-03-31'],
    ['29 February 2024', '2024-02-29'],
    ['NOV. 2026', '2026-11'],
    ['Mar 1815', '1815-03'],
    ['2026.12', '2026-12'],
    ['2025.03.09', '2025-03-09'],
    ['Nov 5, 2026, 3:07 PM UTC', '2026-11-05T15:07Z'],
    ['Nov 5, 2026, 12:30 AM UTC', '2026-11-05T00:30Z'],
    ['Nov 5, 2026, 12:30 PM UTC', '2026-11-05T12:30Z'],
    ['5 November 2026 at 15:07 UTC', '2026-11-05T15:07Z'],
    ['05.11.2026', '2026-11-05', 'de'],
    ['5.11.2026', '2026-11-05', 'de'],
    ['11/2026', '2026-11', 'de'],
    ['5 de noviembre de 2026', '2026-11-05', 'es'],
    ['November 2026', '2026-11'],
    ['7/2026', '2026-07'],
    ['25 November 2026', '2026-11-25'],
    ['Nov 25, 2026', '2026-11-25'],
    ['2021.1', '2021-01'],
    ['2026/11/25', '2026-11-25'],
    ['25.11.2026', '2026-11-25', 'de'],
    ['25. November 2026', '2026-11-25', 'de'],
    ['25 novembre 2026', '2026-11-25', 'fr'],
    ['2026年11月25日', '2026-11-25', 'ja'],
    ['2021年3月', '2021-03', 'zh'],
    ['2024年03月05日', '2024-03-05', 'ja'],
    ['2026 年 11 月 25 日', '2026-11-25', 'zh'],
    ['2026년11월25일', '2026-11-25', 'ko'],
    ['25 ноября 2026 г.', '2026-11-25', 'ru'],
    ['25 ноября 2026', '2026-11-25', 'ru'],
    ['Март 2024', '2024-03', 'ru'],
    ['янв. 2024', '2024-01', 'ru'],
    ['2024 год', '2024', 'ru'],
    ['1 maja 2024 r.', '2024-05-01', 'pl'],
    ['dez. 2025', '2025-12', 'pt'],
    ['dez. de 2025', '2025-12', 'pt'],
    ['out/2022', '2022-10', 'pt'],
    ['1º de maio de 2024', '2024-05-01', 'pt'],
    ['1.º de mayo de 2024', '2024-05-01', 'es'],
    ['noviembre 2026', '2026-11', 'es'],
    ['1º maggio 2024', '2024-05-01', 'it'],
    ['05.06.2026', '2026-06-05', 'de'],
    ['25-Nov-2026', '2026-11-25'],
    ['Nov-2026', '2026-11'],
  ];
  for (const [text, expected, lang] of dates)
    it(`'${text}' is ${expected}`, () => assert.equal(rowRead('date', [text], {}, lang).answers[0]?.value, expected));
  for (const text of [
    '30 Feb 2025',
    '29 February 2025',
    '32 March 2025',
    '1/4000',
    '2026/13',
    'Nov 12026',
    'Nov 2026 to May 2027',
    'Q3 2026',
    'May 5',
  ])
    it(`'${text}' is none`, () => assert.deepEqual(rowRead('date', [text]).unread, [0]));
  it('cannot tell the fifth of June from the sixth of May', () => assert.deepEqual(rowRead('date', ['5/6/2026']).unread, [0]));
});

describe('words of the language', () => {
  const words: Readonly<
    Record<string, readonly [yes: string, no: string, partly: string, free: string, unlimited: string, from: string]>
  > = {
    de: ['Ja', 'Nein', 'teilweise', 'kostenlos', 'unbegrenzt', 'ab 5 €'],
    fr: ['Oui', 'Non', 'Partiel', 'Gratuit', 'Illimité', 'à partir de 5 €'],
    es: ['Sí', 'No', 'Parcial', 'Gratis', 'Ilimitado', 'desde 5 €'],
    pt: ['Sim', 'Não', 'Parcial', 'grátis', 'Ilimitado', 'a partir de 5 €'],
    it: ['Sì', 'No', 'Parziale', 'gratis', 'Illimitato', 'da 5 €'],
    nl: ['Ja', 'Nee', 'gedeeltelijk', 'gratis', 'onbeperkt', 'vanaf € 5'],
    pl: ['Tak', 'Nie', 'częściowo', 'za darmo', 'bez limitu', 'od 5 €'],
    ru: ['Да', 'Нет', 'частично', 'бесплатно', 'без ограничений', 'от 5 €'],
    zh: ['支持', '不支持', '部分', '免费', '不限', '€5起'],
    ja: ['あり', 'なし', '一部', '無料', '無制限', '€5から'],
    ko: ['지원', '미지원', '일부', '무료', '무제한', '€5부터'],
  };
  for (const [lang, [yes, no, partly, free, unlimited, from]] of Object.entries(words)) {
    it(lang, () => {
      assert.deepEqual(readAs('boolean', [yes, no, partly], {}, lang), ['true', 'false', `partial '${partly}'`]);
      assert.deepEqual(readAs('money', [free, unlimited, from], {}, lang), [
        `0 '${free}'`,
        `highest '${unlimited}'`,
        `5 to … '${from}'`,
      ]);
    });
  }
  it('bend with what they say it of', () => {
    const bent: Readonly<Record<string, string>> = {
      fr: 'prises en charge, non supportée, limitée, à venir, inconnue',
      es: 'soportada, no soportados, limitada, planificada, desconocida',
      pt: 'suportada, não suportados, limitada, prevista, desconhecida',
      it: 'supportata, non supportati, limitata, pianificata, sconosciuta',
      nl: 'ondersteund, niet ondersteund, beperkte, gepland, onbekend',
      pl: 'obsługiwany, nie obsługiwana, ograniczona, planowana, nieznana',
      ru: 'поддерживаются, не поддерживаются, ограниченная, планируются, неизвестна',
      zh: '支持, 暂不支持, 有限制, 即将推出, 未知',
      ko: '지원함, 미지원, 일부 지원, 출시 예정, 미정',
    };
    for (const [lang, words] of Object.entries(bent)) {
      const [yes, no, partly = '', planned = '', unknown] = words.split(', ');
      assert.deepEqual(
        readAs('boolean', [yes ?? '', no ?? '', partly, planned, unknown ?? ''], {}, lang),
        ['true', 'false', `partial '${partly}'`, `false '${planned}'`, 'unknown'],
        lang,
      );
    }
    assert.deepEqual(readAs('boolean', ['✅ Incluida', '❌ No incluidas', 'N/D'], {}, 'es'), ['true', 'false', 'unknown']);
    assert.deepEqual(readAs('number', ['Nielimitowane'], {}, 'pl'), ["highest 'Nielimitowane'"]);
  });
  it('say where a range begins and ends', () => {
    for (const [lang, text] of Object.entries({
      de: 'von 5 bis 10 €',
      fr: 'de 5 à 10 €',
      es: 'de 5 a 10 €',
      pt: 'de 5 a 10 €',
      it: 'da 5 a 10 €',
      pl: 'od 5 do 10 zł',
      ru: 'от 5 до 10 ₽',
    }))
      assert.deepEqual(readAs('money', [text], {}, lang), [`5 to 10 '${text}'`]);
  });
  it('say that a figure is the least', () => {
    const more = {
      de: 'und mehr',
      fr: 'et plus',
      es: 'o más',
      pt: 'ou mais',
      it: 'o più',
      nl: 'of meer',
      pl: 'i więcej',
      ru: 'и более',
    };
    for (const [lang, words] of Object.entries(more))
      assert.deepEqual(readAs('number', [`20 ${words}`, '5'], {}, lang), [`20 to … '20 ${words}'`, '5'], lang);
  });
  it('count in Chinese only alone or before a bracket', () => {
    assert.deepEqual(readAs('boolean', ['支持（全局设置）', '支持单向、双向复制模式', '仅企业版支持'], {}, 'zh'), [
      "true '支持（全局设置）'",
      'text',
      'text',
    ]);
  });
  it('keep what an answer says beside its value', () => {
    const [read] = rowRead('boolean', ['Yes']).answers;
    assert.equal(inShort(read, 'boolean'), 'true');
  });
});
