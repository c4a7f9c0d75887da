import type { BoxTexts } from '../../locales/locale.js';
import { type Criterion, directionOf, scaleOf } from '../../model/criterion.js';
import { singlePrinter } from '../../model/print/figures.js';

/** Where the scale of the bars ends, and which way is better: each where it is not plain from the kind, or from per cents. */
export function readingOf(criterion: Criterion, texts: BoxTexts): readonly string[] {
  // The unit stands behind each figure.
  const { unit, ...style } = criterion;
  const { kind, better } = style;
  const scale = kind === 'rank' || unit === '%' || style.format === 'percent' ? null : scaleOf(criterion);
  const isSaid = better === 'higher' && kind !== 'score' && kind !== 'rank' && kind !== 'boolean';
  const direction = directionOf(criterion) === 'lower' ? texts.lowerIsBetter : isSaid && texts.higherIsBetter;
  const [from = '', to = ''] = scale?.map(singlePrinter(style, texts.locale, 0)) ?? [];
  return [...(scale ? [texts.scale(from, to)] : []), ...(direction ? [direction] : [])];
}
