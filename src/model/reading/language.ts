import { guarded } from '../guarded.js';
import { folded } from './folded.js';

/** The mark before decimals. */
export type Mark = '.' | ',';

const partsOf = (lang: string, options: Intl.NumberFormatOptions, value: number): Intl.NumberFormatPart[] =>
  new Intl.NumberFormat(lang, guarded(options)).formatToParts(value);

/** What a language writes for a part of a figure, as it is compared. */
const partOf = (lang: string, options: Intl.NumberFormatOptions, value: number, type: string): string =>
  folded(partsOf(lang, options, value).find((part) => part.type === type)?.value ?? '');

/** The mark before decimals in a language. */
export const markOf = (lang: string): Mark => (partOf(lang, {}, 1.5, 'decimal') === ',' ? ',' : '.');

const digits = new Map<string, string>();

/** A text with the digits and marks of its language as ASCII. */
export function withDigits(text: string, lang: string): string {
  let own = digits.get(lang);
  if (own === undefined) {
    own = [...new Intl.NumberFormat(lang, guarded({ useGrouping: false })).format(9876543210)].reverse().join('');
    digits.set(lang, own);
  }
  if (own === '0123456789') return text;
  const all = [...own];
  return [...text]
    .map((letter) => (all.includes(letter) ? all.indexOf(letter) : letter))
    .join('')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%');
}

const ENGLISH: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9, tsd: 1e3, 'tsd.': 1e3 };
const suffixes = new Map<string, ReadonlyMap<string, number>>();

/** What 'k', 'M', 'B' or the language's own 'Mio.' stands for. */
export function suffixOf(name: string, lang: string): number | undefined {
  let own = suffixes.get(lang);
  if (!own) {
    const found = new Map(Object.entries(ENGLISH));
    for (const compactDisplay of ['long', 'short'] as const) {
      // One for all: making each anew takes a page of another language a tenth of a second.
      const format = new Intl.NumberFormat(lang, guarded<Intl.NumberFormatOptions>({ notation: 'compact', compactDisplay }));
      for (let power = 3; power < 15; power += 1) {
        for (const value of [1, 2].map((times) => times * 10 ** power)) {
          const parts = format.formatToParts(value);
          const part = (type: string): string => folded(parts.find((one) => one.type === type)?.value ?? '');
          if (part('compact')) found.set(part('compact').toLowerCase(), value / Number(withDigits(part('integer'), lang)));
        }
      }
    }
    own = found;
    suffixes.set(lang, own);
  }
  return own.get(name.toLowerCase());
}

/** Signs before or behind a figure, and the currency that each stands for unless the row says another. */
const SIGNS = new Map(
  (
    '$ USD US$ USD $US USD € EUR £ GBP ¥ JPY ₹ INR ₽ RUB ₩ KRW zł PLN R$ BRL A$ AUD AU$ AUD C$ CAD CA$ CAD NZ$ NZD HK$ HKD ' +
    'S$ SGD CN¥ CNY 元 CNY 円 JPY 원 KRW Kč CZK ₪ ILS ₺ TRY ₴ UAH ₱ PHP ₫ VND ฿ THB ₦ NGN'
  )
    .split(/ (?=\S+ [A-Z]{3}(?: |$))/)
    .map((pair) => pair.split(' ') as [string, string]),
);

let codes: ReadonlySet<string> | undefined;
const names = new Map<string, readonly string[]>();

/** Whether these letters are a currency's code. */
function isCode(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(code);
}

/** Codes that are words or names too: 'PHP 8', 'AMD64', 'TOP 10', 'SAR value'. */
const WORDS =
  /^(?:ALL|AMD|BAM|BSD|COP|CUP|DOP|GEL|LAK|LEK|LSL|MAD|MOP|NAD|PAB|PEN|PHP|RON|SAR|SOS|STD|TOP|TRY|VES|XAU|XDR|XTS|XXX)$/;

/** Whether a currency's code says nothing of money by itself. */
export const isWord = (code: string): boolean => WORDS.test(code);

/** The currency that a sign or code beside a figure stands for. @param row the currency of the row, whose signs in this language all count. */
export function currencyOf(sign: string, lang: string, row?: string): string | undefined {
  if (row && /^[A-Z]{3}$/.test(row)) {
    const key = `${lang} ${row}`;
    const own =
      names.get(key) ??
      (['symbol', 'narrowSymbol', 'code'] as const).map((currencyDisplay) =>
        partOf(lang, { style: 'currency', currency: row, currencyDisplay }, 1, 'currency'),
      );
    names.set(key, own);
    if (own.includes(sign)) return row;
  }
  const code = /[A-Z]{3}/.exec(sign)?.[0];
  // 'AUD $' is a code with a sign, and no other letters.
  if (code && sign.replace(/[\s\p{Sc}]/gu, '') === code && isCode(code)) return code;
  if (sign === '¥' && /^zh/.test(lang)) return 'CNY';
  return SIGNS.get(sign);
}
