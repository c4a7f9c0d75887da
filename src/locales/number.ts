import { plainNumber } from '../model/plain-english.js';
import { perLocale } from './per-locale.js';

const formatOf = /* @__PURE__ */ perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));

/** Prints numbers with all their decimals, for counts, ends of scales and badges. Negative zero prints as zero. */
export const numberIn =
  (locale: string) =>
  (value: number): string =>
    plainNumber(value, locale) ?? formatOf(locale).format(value || 0);
