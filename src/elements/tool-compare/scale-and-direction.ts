import type { BoxTexts } from '../../locales/locale.js';
import { type Criterion, directionOf, scaleOf } from '../../model/criterion.js';
import { singlePrinter } from '../../model/print/figures.js';

/** Returns the scale of the bars to print below a label; `null` where it goes without saying: ranks, per cents, or no scale. */
const printedScale = (criterion: Criterion): ReturnType<typeof scaleOf> =>
  criterion.kind === 'rank' || criterion.unit === '%' || criterion.format === 'percent' ? null : scaleOf(criterion);

/**
 * Returns the better direction to print below a label; falsy for none. 'lower' is always printed, 'higher' only where the criterion
 * declares it and its kind does not imply it, as score, rank and boolean do.
 */
function printedDirection(criterion: Criterion): Criterion['better'] | false {
  const { kind, better } = criterion;
  const isHigherPrinted = better === 'higher' && kind !== 'score' && kind !== 'rank' && kind !== 'boolean';
  return (isHigherPrinted || directionOf(criterion) === 'lower') && better;
}

/** Whether a label has a line on scale or better direction below it. Called for each row before the first drawing, so it makes no texts. */
export const hasReading = (criterion: Criterion): boolean => Boolean(printedScale(criterion) || printedDirection(criterion));

/** Returns the texts below a label: the ends of the scale, such as '0 to 10', and the better direction, such as 'lower is better'. */
export function readingOf(criterion: Criterion, texts: BoxTexts): readonly string[] {
  // The ends are printed without their unit, which every figure of the row has.
  const { unit, ...style } = criterion;
  const scale = printedScale(criterion);
  const direction = printedDirection(criterion);
  const [from = '', to = ''] = scale?.map(singlePrinter(style, texts.locale, 0)) ?? [];
  return [...(scale ? [texts.scale(from, to)] : []), ...(direction ? [texts[`${direction}IsBetter`]] : [])];
}
