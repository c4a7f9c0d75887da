/**
 * Matches the combining marks on one letter from the first; those after 30, as many as Unicode's stream-safe text format keeps, are
 * removed. More marks take long to put in order, and nobody reads them.
 */
const MARKS = /(\p{M}{30})\p{M}+/gu;

/** Returns the text with at most 30 combining marks on a letter, so that `normalize` takes no long time, whatever the text holds. */
export const fewMarks = (text: string): string => text.replace(MARKS, '$1');

/** Returns the text as it reads: texts that differ only in white space, Unicode composition or invisible characters have the same key. */
export const textKey = (text: string): string => {
  // Most texts have only characters that the steps below leave as they are.
  if (!/[^ -~¡-¬®-ÿ‐-‧]|^ | (?: |$)/.test(text)) return text;
  // `DI`: Unicode's default ignorable code points, which nobody sees.
  return fewMarks(text.replace(/\p{DI}/gu, ''))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
};
