/** As many marks on one letter as Unicode's own stream-safe form keeps: more take long to put in order, and nobody reads them. */
const MARKS = /(\p{M}{30})\p{M}+/gu;

/** A text that is put in its normal form in time, whatever it holds. */
export const fewMarks = (text: string): string => text.replace(MARKS, '$1');

/** A text as it reads: texts that differ in white space, composition or invisible characters alone are equal. */
export const textKey = (text: string): string => {
  // Most texts: nothing to fold.
  if (!/[^ -~¡-¬®-ÿ‐-‧]|^ | (?: |$)/.test(text)) return text;
  // `DI`: Unicode's default ignorable code points, which nobody sees.
  return fewMarks(text.replace(/\p{DI}/gu, ''))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
};
