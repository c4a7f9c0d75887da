/** What holds nothing but words of ours, or sentences that are made of them. */
const OURS =
  '.our,.tag,.verdict:not(.theirs),[part=corner],.mark,.legend,.bar,.result,.all,.found,.shared,.unique>b,dt,legend,[part=search] label,:not(a)[part=more]' +
  ['pick', 'relationship', 'direction', 'missing', 'as-of', 'message', 'retry', 'diagnostics']
    .map((part) => `,[part~=${part}]`)
    .join('');

/** Says of words which language they are in, where the page's is another. Texts of the data stay in the page's language. */
export function markWords(root: ParentNode, language: string): void {
  // A cell that read a word of ours may read one of the author's now.
  for (const place of root.querySelectorAll(':is(td,tbody th,.note)[lang]:not(.our)')) place.removeAttribute('lang');
  for (const place of root.querySelectorAll<HTMLElement>(OURS)) place.lang = language;
}
