/*
 * What English needs no `Intl` for: the first object of `Intl` that a page makes takes a browser as long as everything else until a badge
 * shows (bench/cold.js).
 */

/** Whether a locale is English with a full stop before decimals. */
export const isPlainEnglish = (locale: string): boolean => /^en(-GB|-US)?$/.test(locale);

/** A number below a thousand as English writes it; `null` for any other number or locale. */
export function plainNumber(value: number, locale: string): string | null {
  const text = String(value);
  return isPlainEnglish(locale) && /^\d{1,3}(\.\d{1,20})?$/.test(text) ? text : null;
}
