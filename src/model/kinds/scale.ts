import type { Criterion } from '../document.js';
import type { KindRules } from './kind.js';

/** A scale, [start, end], that values are drawn on as bars. */
export type Scale = readonly [number, number];

/** The scale of kind rank, whose end a criterion's `max` replaces. */
export const RANK_SCALE: Scale = [0, 100];

/**
 * Returns a criterion's scale: from `min`, else 0, to `max`, else the end of its kind's scale. `null` for kinds without figures, without an
 * end, and where the end is not above the start.
 */
export function scaleBy({ numeric, scale }: Pick<KindRules, 'numeric' | 'scale'>, { min, max }: Criterion): Scale | null {
  const [start, end] = [min ?? 0, max ?? scale?.[1]];
  return !numeric || end === undefined || start >= end ? null : [start, end];
}

/** Returns `(value - start) / (end - start)`, 0 to 1; `null` without a scale, for a value that is no number, and off the scale. */
export function fractionOf(scale: Scale | null, value: unknown): number | null {
  if (!scale || typeof value !== 'number') return null;
  const [start, end] = scale;
  return value >= start && value <= end ? (value - start) / (end - start) : null;
}
