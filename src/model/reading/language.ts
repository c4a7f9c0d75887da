import { guarded } from '../guarded.js';
import { kept } from './cache.js';
import { folded } from './folded.js';

/** The mark before decimals. `withDigits` turns Arabic marks into these before a figure is read. */
export type Mark = '.' | ',';

const formatOf = (lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(lang, guarded(options));

/** Returns the folded text of one part of a formatted value ('decimal', 'compact', …); empty where the format has no such part. */
const partOf = (format: Intl.NumberFormat, value: number, type: string): string =>
  folded(format.formatToParts(value).find((part) => part.type === type)?.value ?? '');

/** Returns the decimal mark of a language. '.' for all marks but ',': `withDigits` turns the Arabic '٫' into a '.'. */
export const markOf = kept((lang: string): Mark => (partOf(formatOf(lang, {}), 1.5, 'decimal') === ',' ? ',' : '.'));

/** Returns the ten digits of a language, 0 first. */
const digitsOf = kept((lang: string) => [...formatOf(lang, { useGrouping: false }).format(9876543210)].reverse());

/**
 * Returns a text with the language's digits as 0 to 9, and with Arabic marks and per cent sign as '.', ',' and '%'; the text itself in
 * languages that write 0 to 9.
 */
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

/** Returns the factors of suffixes behind a figure, by suffix in lower case: 'k', 'M' and 'B', and the language's own, such as 'Mio.'. */
const suffixesOf = kept((lang: string): ReadonlyMap<string, number> => {
  const found = new Map(Object.entries({ k: 1e3, m: 1e6, b: 1e9, bn: 1e9, tsd: 1e3, 'tsd.': 1e3 }));
  for (const compactDisplay of ['long', 'short'] as const) {
    // One format for all powers: making one for each takes a tenth of a second on a page in another language.
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

/** Returns the factor of a suffix in a language, in any case: 1000 for 'k'. `undefined` for a text that is no suffix. */
export const suffixOf = (name: string, lang: string): number | undefined => suffixesOf(lang).get(name.toLowerCase());

/** ISO 4217 codes by the sign beside a figure, for rows whose criterion names no other currency. */
const SIGNS = new Map(
  (
    '$ USD US$ USD $US USD € EUR £ GBP ¥ JPY ₹ INR ₽ RUB ₩ KRW zł PLN R$ BRL A$ AUD AU$ AUD C$ CAD CA$ CAD NZ$ NZD HK$ HKD ' +
    'S$ SGD CN¥ CNY 元 CNY 円 JPY 원 KRW Kč CZK ₪ ILS ₺ TRY ₴ UAH ₱ PHP ₫ VND ฿ THB ₦ NGN'
  )
    .split(/ (?=\S+ [A-Z]{3}(?: |$))/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Returns the ISO 4217 codes of all currencies that `Intl` knows. */
const codes = kept(() => new Set(Intl.supportedValuesOf('currency')));

/** Returns the signs and the code that a language writes for a currency. */
const namesOf = kept((lang: string, currency: string): readonly string[] =>
  (['symbol', 'narrowSymbol', 'code'] as const).map((currencyDisplay) =>
    partOf(formatOf(lang, { style: 'currency', currency, currencyDisplay }), 1, 'currency'),
  ),
);

/** Matches codes that are words or names too, so that a figure beside one may be no money: 'PHP 8', 'AMD64', 'TOP 10', 'SAR value'. */
const WORDS =
  /^(?:ALL|AMD|BAM|BSD|COP|CUP|DOP|GEL|LAK|LEK|LSL|MAD|MOP|NAD|PAB|PEN|PHP|RON|SAR|SOS|STD|TOP|TRY|VES|XAU|XDR|XTS|XXX)$/;

/** Whether a currency's code is a word or a name too, as 'PHP' is, and so no sign of money by itself. */
export const isWord = (code: string): boolean => WORDS.test(code);

/**
 * Returns the ISO 4217 code of the currency that a sign or code beside a figure names; `undefined` for any other text.
 * @param row code of the row's currency: each sign that the language writes for it names it, as '$' does in a row of Canadian dollars.
 */
export function currencyOf(sign: string, lang: string, row?: string): string | undefined {
  if (row && /^[A-Z]{3}$/.test(row) && namesOf(lang, row).includes(sign)) return row;
  const code = /[A-Z]{3}/.exec(sign)?.[0];
  // Signs of money and spaces may stand beside the code ('AUD $'), other letters may not.
  if (code && sign.replace(/[\s\p{Sc}]/gu, '') === code && codes().has(code)) return code;
  if (sign === '¥' && /^zh/.test(lang)) return 'CNY';
  return SIGNS.get(sign);
}
