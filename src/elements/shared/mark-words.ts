/** Selects elements that hold only words of the package, or sentences made of them. */
const OURS =
  '.our,.tag,.verdict:not(.theirs),[part=corner],.mark,.legend,.bar,.result,.all,.found,.shared,.unique>b,dt,legend,[part=search] label,:not(a)[part=more]' +
  ['pick', 'relationship', 'direction', 'missing', 'as-of', 'message', 'retry', 'diagnostics']
    .map((part) => `,[part~=${part}]`)
    .join('');

/** Sets `lang` on the words of the package in a shadow root. Texts of the data stay in the page's language. */
export function markWords(root: ParentNode, language: string): void {
  // A reused cell may have shown a word of the package before, and show a text of the author now.
  for (const place of root.querySelectorAll(':is(td,tbody th,.note)[lang]:not(.our)')) place.removeAttribute('lang');
  for (const place of root.querySelectorAll<HTMLElement>(OURS)) place.lang = language;
}
