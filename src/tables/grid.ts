/** One cell of a table in any form, as far as its author can say something with it. */
export interface Cell {
  /** What it says, line breaks kept. */
  readonly text: string;
  /** Where its link leads. */
  readonly href?: string;
  /** Whether there is nothing in it but that link. */
  readonly linkOnly?: boolean;
  /** Its first image. */
  readonly image?: string;
  readonly note?: string;
  /** Entries of a list in it. */
  readonly items?: readonly string[];
  /** What it shows is a picture without words. */
  readonly unreadable?: boolean;
  /** The `data-…` of its element. */
  readonly data?: Data;
}

/** What `data-…` attributes say, by camel-case name. */
export type Data = Readonly<Record<string, string | undefined>>;

/** One line of a table. Where a cell spans lines or columns, the same object stands in each place. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly data?: Data;
}

/** A table in any form: what HTML, Markdown and CSV have in common. */
export interface Grid {
  readonly title?: string;
  /** How many of the lines are heads, at least one. */
  readonly heads: number;
  readonly lines: readonly Line[];
  /** Whether some line had other than the first line's number of cells. */
  readonly uneven?: boolean;
}

/** A raised figure behind these is a part of the value: 'm²', '×10⁶'. */
const RAISED = '(?:^|[\\d\\s/(])(?:[ckm]?m|ft|in|yd)|[×x·*] ?10';
const MARKS = new RegExp(`(?:\\s*(?:(?<!${RAISED}|[¹²³⁰⁴-⁹])(?:[¹²³]|(?<!\\d)[⁰⁴-⁹])[¹²³⁰⁴-⁹]*|[*†‡§]+|\\[\\d+\\]|※\\d*))+$`);

/** A text without footnote marks at its end; what is nothing but a mark, or in emphasis, stays. */
export const unmarked = (text: string): string => (/^[*_]/.test(text) ? text : text.replace(MARKS, '') || text);

/** What a raised text is: a mark, which goes, or a part of the value. @param before what stands before it. */
export function raised(text: string, before: string): string {
  const mark = text.trim();
  if (new RegExp(`(?:${RAISED})\\s*$`).test(before) && /^\d+$/.test(mark))
    return mark.replace(/\d/g, (n) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(n)));
  return /^(?:\d+|[a-z]|[*†‡§]|\[\d+\]|※?\d*)$/i.test(mark) ? '' : text;
}

/** A text without what is struck out, unless that is all it says. */
export const unstruck = (text: string): string => text.replace(/~~.+?~~\s*/g, '').trim() || text;

const SIGNS: Readonly<Record<string, string>> = { check: '✓', checkmark: '✓', tick: '✓', yes: '✓', cross: '✗', no: '✗' };

/** What a picture says: its text, or the sign that the text names. */
export const pictured = (alt: string): string => SIGNS[alt.trim().toLowerCase()] ?? alt.trim();
