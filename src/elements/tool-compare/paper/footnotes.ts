import type { BoxTexts } from '../../../locales/locale.js';
import { unescaped } from '../../../model/unescaped.js';
import type { HintButton } from '../explained.js';

/**
 * Returns a URL as printed on paper: without protocol, `www.` and a final slash, and without percent-escapes where they can be read as
 * letters.
 */
const readable = (url: string): string => unescaped(url).replace(/^https?:\/\/(www\.)?|\/$/g, '');

/** Makes one footnote: the subject, and the content of the hint (note, source, date) as sentences. */
function footnote({ about, evidence }: HintButton, texts: BoxTexts, date: (iso: string) => string): HTMLLIElement {
  const item = document.createElement('li');
  const { note, source, checked } = evidence ?? {};
  const sentences = [
    ...(note === undefined ? [] : [note.replace(/([^.!?…])$/, '$1.')]),
    ...(source === undefined ? [] : [`${texts.source(readable(source))}.`]),
    ...(checked === undefined ? [] : [`${texts.checked(date(checked))}.`]),
  ];
  // Control characters that change the order of letters are removed: they would reorder the text beside them.
  item.textContent = `${about}: ${sentences.join(' ')}`.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  return item;
}

/**
 * Makes the footnotes for all visible values and labels in tables that open a hint, in document order, by which the stylesheet numbers
 * both.
 */
export function footnotes(root: ParentNode, texts: BoxTexts, date: (iso: string) => string): HTMLLIElement[] {
  const marks = [...root.querySelectorAll<HintButton>('table .note')].filter((mark) => !mark.closest('[hidden]:not(.rest)'));
  return marks.map((mark) => footnote(mark, texts, date));
}
