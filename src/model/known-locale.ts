import { isPlainEnglish } from './plain-english.js';

/**
 * Returns a locale that `Intl` supports for an author's language tag; 'en' where it supports none.
 * @param lang BCP 47 tag as the author wrote it; may be malformed.
 */
export function knownLocale(lang: string): string {
  if (isPlainEnglish(lang)) return lang;
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? 'en';
  } catch {
    // `Intl` throws a `RangeError` at a malformed tag.
    return 'en';
  }
}
