import type { BoxTexts } from '../../locales/locale.js';
import { type Criterion, directionOf, scaleOf } from '../../model/criterion.js';
import { singlePrinter } from '../../model/print/figures.js';

/** The scale of the bars, where its ends are not plain from the kind, or from per cents. */
const toldScale = (criterion: Criterion): ReturnType<typeof scaleOf> =>
  criterion.kind === 'rank' || criterion.unit === '%' || criterion.format === 'percent' ? null : scaleOf(criterion);

/** Which way is better, where that is not plain from the kind. */
function toldDirection(criterion: Criterion): Criterion['better'] | false {
  const { kind, better } = criterion;
  const isSaid = better === 'higher' && kind !== 'score' && kind !== 'rank' && kind !== 'boolean';
  return (isSaid || directionOf(criterion) === 'lower') && better;
}

/** Whether anything is said of how figures are read: rows have a line for it. Asked of each row before the first drawing, so without the words. */
export const hasReading = (criterion: Criterion): boolean => Boolean(toldScale(criterion) || toldDirection(criterion));

/** Where the scale of the bars ends, and which way is better: each where it is to be told. */
export function readingOf(criterion: Criterion, texts: BoxTexts): readonly string[] {
  // The unit stands behind each figure.
  const { unit, ...style } = criterion;
  const scale = toldScale(criterion);
  const direction = toldDirection(criterion);
  const [from = '', to = ''] = scale?.map(singlePrinter(style, texts.locale, 0)) ?? [];
  return [...(scale ? [texts.scale(from, to)] : []), ...(direction ? [texts[`${direction}IsBetter`]] : [])];
}
