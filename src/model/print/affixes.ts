import { isPlainEnglish } from '../plain-english.js';

/** The signs that American English writes before amounts of the most common currencies. Each of these currencies has two decimals. */
const SIGNS: ReadonlyMap<string | undefined, string> = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
]);

/** Whether a currency is one of the most common ones, whose decimals are known without `Intl`. */
export const isCommon = (currency: string): boolean => SIGNS.has(currency);

/**
 * Returns the texts that English writes before and after a number of this style; `null` for styles and locales that need `Intl`, whose
 * first object takes long to make. British English writes 'US$' and needs `Intl` for all currencies.
 */
export function plainAffixes(
  { style, currency, unit }: Intl.NumberFormatOptions,
  locale: string,
): readonly [string, string] | null {
  if (!isPlainEnglish(locale)) return null;
  if (!style) return ['', ''];
  if (unit === 'percent') return ['', '%'];
  const sign = locale === 'en-GB' ? undefined : SIGNS.get(currency);
  return sign === undefined ? null : [sign, ''];
}
