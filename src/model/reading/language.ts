import { guarded } from '../guarded.js';
import { folded } from './folded.js';
import { kept } from './remembered.js';

/** The mark before decimals. */
export type Mark = '.' | ',';

const formatOf = (lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(lang, guarded(options));

/** What a format writes for a part of a figure, as it is compared. */
const partOf = (format: Intl.NumberFormat, value: number, type: string): string =>
  folded(format.formatToParts(value).find((part) => part.type === type)?.value ?? '');

/** The mark before decimals in a language. */
export const markOf = kept((lang: string): Mark => (partOf(formatOf(lang, {}), 1.5, 'decimal') === ',' ? ',' : '.'));

/** The digits of a language, 0 first. */
const digitsOf = kept((lang: string) => [...formatOf(lang, { useGrouping: false }).format(9876543210)].reverse());

/** A text with the digits and marks of its language as ASCII. */
export function withDigits(text: string, lang: string): string {
  const digits = digitsOf(lang);
  if (digits[1] === '1') return text;
  return [...text]
    .map((letter) => (digits.includes(letter) ? digits.indexOf(letter) : letter))
    .join('')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%');
}

/** What short words and letters behind a figure stand for: 'k', 'M', 'B' and the language's own, as 'Mio.'. */
const suffixesOf = kept((lang: string): ReadonlyMap<string, number> => {
  const found = new Map(Object.entries({ k: 1e3, m: 1e6, b: 1e9, bn: 1e9, tsd: 1e3, 'tsd.': 1e3 }));
  for (const compactDisplay of ['long', 'short'] as const) {
    // One for all: making each anew takes a page of another language a tenth of a second.
    const format = formatOf(lang, { notation: 'compact', compactDisplay });
    for (let power = 3; power < 15; power += 1) {
      for (const value of [10 ** power, 2 * 10 ** power]) {
        const name = partOf(format, value, 'compact');
        if (name) found.set(name.toLowerCase(), value / Number(withDigits(partOf(format, value, 'integer'), lang)));
      }
    }
  }
  return found;
});

/** What such a word stands for in a language. */
export const suffixOf = (name: string, lang: string): number | undefined => suffixesOf(lang).get(name.toLowerCase());

/** Signs before or behind a figure, and the currency that each stands for unless the row says another. */
const SIGNS = new Map(
  (
    '$ USD US$ USD $US USD € EUR £ GBP ¥ JPY ₹ INR ₽ RUB ₩ KRW zł PLN R$ BRL A$ AUD AU$ AUD C$ CAD CA$ CAD NZ$ NZD HK$ HKD ' +
    'S$ SGD CN¥ CNY 元 CNY 円 JPY 원 KRW Kč CZK ₪ ILS ₺ TRY ₴ UAH ₱ PHP ₫ VND ฿ THB ₦ NGN'
  )
    .split(/ (?=\S+ [A-Z]{3}(?: |$))/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The codes of all currencies. */
const codes = kept(() => new Set(Intl.supportedValuesOf('currency')));

/** What a language writes for a currency. */
const namesOf = kept((lang: string, currency: string): readonly string[] =>
  (['symbol', 'narrowSymbol', 'code'] as const).map((currencyDisplay) =>
    partOf(formatOf(lang, { style: 'currency', currency, currencyDisplay }), 1, 'currency'),
  ),
);

/** Codes that are words or names too: 'PHP 8', 'AMD64', 'TOP 10', 'SAR value'. */
const WORDS =
  /^(?:ALL|AMD|BAM|BSD|COP|CUP|DOP|GEL|LAK|LEK|LSL|MAD|MOP|NAD|PAB|PEN|PHP|RON|SAR|SOS|STD|TOP|TRY|VES|XAU|XDR|XTS|XXX)$/;

/** Whether a currency's code says nothing of money by itself. */
export const isWord = (code: string): boolean => WORDS.test(code);

/** The currency that a sign or code beside a figure stands for. @param row the currency of the row, whose signs in this language all count. */
export function currencyOf(sign: string, lang: string, row?: string): string | undefined {
  if (row && /^[A-Z]{3}$/.test(row) && namesOf(lang, row).includes(sign)) return row;
  const code = /[A-Z]{3}/.exec(sign)?.[0];
  // 'AUD $' is a code with a sign, and no other letters.
  if (code && sign.replace(/[\s\p{Sc}]/gu, '') === code && codes().has(code)) return code;
  if (sign === '¥' && /^zh/.test(lang)) return 'CNY';
  return SIGNS.get(sign);
}
