import { numberIn } from '../../locales/number.js';
import type { BadgeDrawing } from './badge-template.js';

/**
 * What is drawn for a tag that says nothing but a score on its scale, what it is called and where it leads; `null` for any other. Such tags
 * come by the thousand: each attribute is read once, and nothing that could be wrong is looked for.
 */
export function plainScore(tag: Element, locale: string): BadgeDrawing | null {
  const score = tag.getAttribute('score');
  const label = tag.getAttribute('label');
  const href = tag.getAttribute('href');
  const of = tag.getAttribute('of');
  const end = of ?? '100';
  const plain = score && label && href && /^[\d.]{2,12}$/.test(score + end) && +score <= +end && +end;
  if (!plain || tag.getAttributeNames().length > (of ? 4 : 3)) return null;
  const print = numberIn(locale);
  return {
    label,
    lang: null,
    text: `${print(+score)}/${print(+end)}`,
    look: 'figure',
    variant: 'pill',
    fraction: null,
    name: null,
    link: { href, rel: 'noopener' },
  };
}
