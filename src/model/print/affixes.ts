import { isPlainEnglish } from '../plain-english.js';

/** What stands before amounts of the most common currencies in American English. Each has two decimals. */
const SIGNS: ReadonlyMap<string | undefined, string> = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
]);

/** Whether a currency is one of the most common ones. */
export const isCommon = (currency: string): boolean => SIGNS.has(currency);

/** What English writes before and behind a number of this style; `null` for a style that `Intl` must be asked for. */
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
