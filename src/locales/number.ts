import { plainNumber } from '../model/plain-english.js';
import { perLocale } from './per-locale.js';

const formatOf = /* @__PURE__ */ perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));

/** Writes a number with all its decimals: counts, ends of scales, the figures of badges. Negative zero is zero. */
export const numberIn =
  (locale: string) =>
  (value: number): string =>
    plainNumber(value, locale) ?? formatOf(locale).format(value || 0);
