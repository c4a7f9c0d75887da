import type { Criterion } from '../document.js';
import type { KindRules } from './kind.js';

/** Where a row's bars begin and end. */
export type Scale = readonly [number, number];

/** Of ranks whose criterion names no end. */
export const RANK_SCALE: Scale = [0, 100];

/** The scale that a criterion declares, or its kind's own; `null` where nothing says where it ends. */
export function scaleBy({ numeric, scale }: Pick<KindRules, 'numeric' | 'scale'>, { min, max }: Criterion): Scale | null {
  const [start, end] = [min ?? 0, max ?? scale?.[1]];
  return !numeric || end === undefined || start >= end ? null : [start, end];
}

/** Where a value lies on a scale, 0 to 1; `null` without a scale, without a number, or off the scale. */
export function fractionOf(scale: Scale | null, value: unknown): number | null {
  if (!scale || typeof value !== 'number') return null;
  const [start, end] = scale;
  return value >= start && value <= end ? (value - start) / (end - start) : null;
}
