/** A raised figure behind these is a part of the value: 'm²', 'O(n²)', 'R²', '×10⁶'. */
const RAISED = '(?:^|[\\d\\s/(])(?:[ckm]?m|ft|i?n|yd|R)|[×x·*] ?10';
/** Marks are looked for in so many letters at the end: a text of nothing but stars takes no long time. */
const MARKS = new RegExp(
  `(?=[^]{0,50}$)(?:[\\s,]*(?:(?<!${RAISED}|[¹²³⁰⁴-⁻]|\\b(?:10|2)(?=[¹²³⁰⁴-⁹]{2}))(?:[¹²³]|(?<!\\d)[⁰⁴-⁹])[¹²³⁰⁴-⁹]*|[*†‡§]|\\[\\d+\\]|※\\d*))+$`,
);

/** A text without footnote marks at its end; what is nothing but a mark, or in emphasis, stays. */
export const unmarked = (text: string): string => (/^[*_]/.test(text) ? text : text.replace(MARKS, '') || text);

/** What a raised text is: a mark, which goes, or a part of the value, as every one above 3 is behind a 10, above 7 behind a 2, and two digits behind an amount; and every one below 0. @param given what stands before it. */
export function raised(text: string, given: string): string {
  const mark = text.trim();
  // A cell may hold thousands of them: only what stands near tells.
  const before = given.slice(-50);
  if (/^\d\d$/.test(mark) && /\p{Sc} ?\d+$/u.test(before)) return `.${mark}`;
  const isPart = new RegExp(`(?:${RAISED}${Number(mark) > 3 ? `|\\b${Number(mark) > 7 ? '(?:10|2)' : 10}` : ''})\\s*$`).test(
    before,
  );
  if ((isPart ? /^[-−]?\d+$/ : /^[-−]\d+$/).test(mark)) return mark.replace(/./g, (n) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(n)] ?? '⁻');
  return /^(?:\[?(?:n\w+ )?(?:(?:\d+|[a-z*†‡§])(?:, ?|\]?$))+|※?\d*)$/i.test(mark) ? '' : text;
}

/** A text without what is struck out, unless that is all it says. */
export const unstruck = (text: string): string => text.replace(/~~.+?~~\s*/g, '').trim() || text;

/** What a picture says: its text, or the sign that the text names. */
export const pictured = (alt: string): string =>
  alt
    .trim()
    .replace(/^(?:check(?:mark)?|tick|yes)$/i, '✓')
    .replace(/^(?:cross|no)$/i, '✗');
