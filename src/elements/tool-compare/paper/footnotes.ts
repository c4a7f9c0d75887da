import type { BoxTexts } from '../../../locales/locale.js';
import { unescaped } from '../../../model/unescaped.js';
import type { HintButton } from '../hint-button.js';

/**
 * Returns a URL as printed on paper: without protocol, `www.` and a final slash, and without percent-escapes where they can be read as
 * letters.
 */
const readable = (url: string): string => unescaped(url).replace(/^https?:\/\/(www\.)?|\/$/g, '');

/** Returns the content of a hint (note, source, date) as sentences. */
function sentencesOf({ evidence }: HintButton, texts: BoxTexts, date: (iso: string) => string): string {
  const { note, source, checked } = evidence ?? {};
  const sentences = [
    ...(note === undefined ? [] : [note.replace(/([^.!?…])$/, '$1.')]),
    ...(source === undefined ? [] : [`${texts.source(readable(source))}.`]),
    ...(checked === undefined ? [] : [`${texts.checked(date(checked))}.`]),
  ];
  return sentences.join(' ');
}

/**
 * Makes the footnotes for all visible values and labels in tables that open a hint, in document order, and gives each value or label the
 * number of its footnote. Hints with equal sentences share one footnote: of a table with a source in each cell, most of the paper would
 * repeat the same few addresses.
 */
export function footnotes(root: ParentNode, texts: BoxTexts, date: (iso: string) => string): HTMLLIElement[] {
  const notes = new Map<string, { readonly item: HTMLLIElement; readonly about: string | undefined }>();
  for (const mark of root.querySelectorAll<HintButton>('table .note')) {
    if (mark.closest('[hidden]:not(.rest)')) continue;
    const text = sentencesOf(mark, texts, date);
    const { item, about } = notes.get(text) ?? { item: document.createElement('li'), about: mark.about };
    // The subject is left out where values with different subjects share the footnote: the reader comes from one of them.
    const whole = about === mark.about ? `${about}: ${text}` : text;
    // Control characters that change the order of letters are removed: they would reorder the text beside them.
    item.textContent = whole.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    notes.set(text, { item, about: about === mark.about ? about : undefined });
    item.value ||= notes.size;
    mark.style.counterReset = `note ${item.value}`;
  }
  return [...notes.values()].map(({ item }) => item);
}
