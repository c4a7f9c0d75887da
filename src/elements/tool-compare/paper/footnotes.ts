import type { BoxTexts } from '../../../locales/locale.js';
import { unescaped } from '../../../model/unescaped.js';
import type { Explained } from '../explained.js';

/** An address as it is read on paper. */
const readable = (url: string): string => unescaped(url).replace(/^https?:\/\/(www\.)?|\/$/g, '');

/** One footnote: what it is about, and all that a press on the value would tell. */
function footnote({ about, evidence }: Explained, texts: BoxTexts, date: (iso: string) => string): HTMLLIElement {
  const item = document.createElement('li');
  const { note, source, checked } = evidence ?? {};
  const said = [
    ...(note === undefined ? [] : [note.replace(/([^.!?…])$/, '$1.')]),
    ...(source === undefined ? [] : [`${texts.source(readable(source))}.`]),
    ...(checked === undefined ? [] : [`${texts.checked(date(checked))}.`]),
  ];
  // Marks that turn the order of letters must not turn what stands beside them.
  item.textContent = `${about}: ${said.join(' ')}`.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  return item;
}

/** The footnotes to the marks in tables, in the order in which they are printed. */
export function footnotes(root: ParentNode, texts: BoxTexts, date: (iso: string) => string): HTMLLIElement[] {
  const marks = [...root.querySelectorAll<Explained>('table .note')].filter((mark) => !mark.closest('[hidden]:not(.rest)'));
  return marks.map((mark) => footnote(mark, texts, date));
}
