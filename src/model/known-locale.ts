import { isPlainEnglish } from './plain-english.js';

/** The language as `Intl` knows it; English where it knows none of the name. @param lang BCP 47, as an author wrote it. */
export function knownLocale(lang: string): string {
  if (isPlainEnglish(lang)) return lang;
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? 'en';
  } catch {
    // No language tag at all.
    return 'en';
  }
}
