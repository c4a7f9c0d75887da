import { numberIn } from '../../locales/number.js';
import { linked, SHORT, write } from './badge-template.js';

/**
 * Draws a tag that says nothing but a score on its scale, what it is called and where it leads, into its root, which is empty. Such tags come by
 * the thousand: each attribute is read once, nothing that could be wrong is looked for, and what was copied is written without a look at it.
 * @returns whether it was such a tag
 */
export function drawPlainScore(root: ShadowRoot, tag: Element, locale: string): boolean {
  const score = tag.getAttribute('score');
  const label = tag.getAttribute('label');
  const href = tag.getAttribute('href');
  const of = tag.getAttribute('of');
  const end = of ?? '100';
  const plain = score && label && href && /^[\d.]{2,12}$/.test(score + end) && +score <= +end && +end;
  const link = plain && tag.getAttributeNames().length <= (of ? 4 : 3) && linked(href);
  if (link) {
    const print = numberIn(locale);
    const text = `${print(+score)}/${print(+end)}`;
    write(link.firstElementChild as HTMLElement, label);
    write(link.lastElementChild as HTMLElement, text);
    if (label.length + text.length > SHORT) link.className = 'badge long';
    root.append(link);
  }
  return !!link;
}
