import { numberIn } from '../../locales/number.js';
import { linked, SHORT, write } from './badge-template.js';

/**
 * Draws a badge whose tag has nothing but a valid score on its scale, a label and a link, into its empty shadow root. The fast path for pages
 * with a thousand badges: each attribute is read once, nothing is checked that cannot be wrong here, and the cloned badge is written without
 * comparing it with what is there.
 * @returns whether the tag was such a one; else nothing was drawn.
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
