import type { BoxTexts } from '../../locales/locale.js';
import { type Criterion, directionOf, scaleOf } from '../../model/criterion.js';
import { singlePrinter } from '../../model/print/figures.js';
import type { Evidence } from '../../model/view.js';

/** Longer descriptions stand behind their label. */
const SHORT = 60;

/** The rank that is explained: what it is made of, in words. */
export interface ExplainedRank {
  readonly criterion: Criterion;
  readonly made: string | null;
}

const isLong = ({ description }: Criterion): boolean => description !== undefined && description.length > SHORT;

/** Where the scale of the bars ends, and which way is better: each where it is not plain from the kind, or from per cents. */
export function readingOf(criterion: Criterion, texts: BoxTexts): string | null {
  // The unit stands behind each figure.
  const { unit, ...style } = criterion;
  const { kind, better } = style;
  const scale = kind === 'rank' || unit === '%' || style.format === 'percent' ? null : scaleOf(criterion);
  const isSaid = better === 'higher' && kind !== 'score' && kind !== 'rank' && kind !== 'boolean';
  const direction = directionOf(criterion) === 'lower' ? texts.lowerIsBetter : isSaid && texts.higherIsBetter;
  const [from = '', to = ''] = scale?.map(singlePrinter(style, texts.locale, 0)) ?? [];
  return [scale && texts.scale(from, to), direction].filter(Boolean).join(' · ') || null;
}

/** What stands behind the label of a row: what a rank is made of, or more words on the criterion than fit beside it. */
export function evidenceOf(criterion: Criterion, rank: ExplainedRank | null): Evidence | null {
  const { id, description, url } = criterion;
  const made = rank?.criterion.id === id ? rank.made : null;
  const note = [isLong(criterion) ? description : null, made].filter((part) => part).join(' ');
  return note ? { note, ...(url !== undefined && { source: url }) } : null;
}

/** The words on the criterion that stand below its label; none where they stand behind the label. */
export const besideOf = (criterion: Criterion, evidence: Evidence | null): string | null =>
  (evidence && isLong(criterion) ? null : criterion.description) ?? null;

/** The order that a press on a row's sort button makes, for `aria-sort`: of numbers the highest first, of texts the first letter. */
export const orderOf = ({ kind, better }: Criterion): 'ascending' | 'descending' =>
  better === 'lower' || kind === 'text' || kind === 'link' ? 'ascending' : 'descending';
