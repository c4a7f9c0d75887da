/*
 * English numbers without `Intl`: the first `Intl` object that a page makes takes a browser 20 to 40 ms, as long as everything else until a
 * badge shows (bench/cold.js).
 */

/** Whether a locale is an English one whose numbers are known here: 'en', 'en-GB' and 'en-US', all with a point before the decimals. */
export const isPlainEnglish = (locale: string): boolean => /^en(-GB|-US)?$/.test(locale);

/** Prints a number from 0 to below a thousand in English; `null` for any other number or locale, for which `Intl` is needed. */
export function plainNumber(value: number, locale: string): string | null {
  const text = String(value);
  return isPlainEnglish(locale) && /^\d{1,3}(\.\d{1,20})?$/.test(text) ? text : null;
}
