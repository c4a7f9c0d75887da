/**
 * The source of a regular expression for texts after which a raised figure is a part of the value, not a footnote mark: 'm²', 'O(n²)',
 * 'R²', '×10⁶'.
 */
const RAISED = '(?:^|[\\d\\s/(])(?:[ckm]?m|ft|i?n|yd|R)|[×x·*] ?10';
/** Matches footnote marks at the end of a text, in its last 50 characters only, so that a text of nothing but stars takes no long time. */
const MARKS = new RegExp(
  `(?=[^]{0,50}$)(?:[\\s,]*(?:(?<!${RAISED}|[¹²³⁰⁴-⁻]|\\b(?:10|2)(?=[¹²³⁰⁴-⁹]{2}))(?:[¹²³]|(?<!\\d)[⁰⁴-⁹])[¹²³⁰⁴-⁹]*|[*†‡§]|\\[\\d+\\]|※\\d*))+$`,
);

/** Removes footnote marks from the end of a text. A text that is nothing but marks, or begins with emphasis, stays as it is. */
export const unmarked = (text: string): string => (/^[*_]/.test(text) ? text : text.replace(MARKS, '') || text);

/**
 * Returns the text that a raised text (`sup`) adds to its cell: '' for a footnote mark; raised figures for an exponent, which is a number
 * above 3 after 10, above 7 after 2, any number below 0, and any number after a unit or the like ('m', '×10'); '.99' for two digits after
 * an amount of money, which are its decimals; and the raised text as it is for any other, such as words.
 * @param given the text before the raised text.
 */
export function raised(text: string, given: string): string {
  const mark = text.trim();
  // Only the last characters before the raised text are tested, for a cell may hold thousands of raised texts.
  const before = given.slice(-50);
  if (/^\d\d$/.test(mark) && /\p{Sc} ?\d+$/u.test(before)) return `.${mark}`;
  const isPart = new RegExp(`(?:${RAISED}${Number(mark) > 3 ? `|\\b${Number(mark) > 7 ? '(?:10|2)' : 10}` : ''})\\s*$`).test(
    before,
  );
  if ((isPart ? /^[-−]?\d+$/ : /^[-−]\d+$/).test(mark)) return mark.replace(/./g, (n) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(n)] ?? '⁻');
  return /^(?:\[?(?:n\w+ )?(?:(?:\d+|[a-z*†‡§])(?:, ?|\]?$))+|※?\d*)$/i.test(mark) ? '' : text;
}

/** Removes struck-out parts ('~~…~~') from a text, unless nothing else is in it. */
export const unstruck = (text: string): string => text.replace(/~~.+?~~\s*/g, '').trim() || text;

/** Returns what a picture says: its alternative text, or the sign for yes or no that the text names ('check', 'tick', 'cross'). */
export const pictured = (alt: string): string =>
  alt
    .trim()
    .replace(/^(?:check(?:mark)?|tick|yes)$/i, '✓')
    .replace(/^(?:cross|no)$/i, '✗');
