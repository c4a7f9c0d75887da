import type { Criterion, Kind } from './document.js';
import { KINDS } from './kinds/index.js';
import { fractionOf, type Scale, scaleBy } from './kinds/scale.js';

export type { Criterion, Format, Kind } from './document.js';

/** Whether cells of the kind hold figures: numbers, ranges of numbers, extremes. */
export const isNumeric = (kind: Kind): boolean => KINDS[kind].numeric === true;

/**
 * Returns the scale that the criterion declares, else that of its kind; `null` where neither has an end, or where the kind holds no
 * figures.
 */
export const scaleOf = (criterion: Criterion): Scale | null => scaleBy(KINDS[criterion.kind], criterion);

/**
 * Returns which direction is better in the criterion's row: as declared, else 'higher' for kinds with a scale of their own; else, and for
 * kinds whose cells are never compared, `null`: the row has no winner.
 */
export function directionOf({ kind, better }: Criterion): 'higher' | 'lower' | null {
  const rules = KINDS[kind];
  return rules.interval ? (better ?? (rules.scale ? 'higher' : null)) : null;
}

/**
 * Returns a value's fraction of the criterion's scale, 0 to 1; `null` without a scale, for a value that is no number, and off the scale.
 */
export const fractionOn = (criterion: Criterion, value: unknown): number | null => fractionOf(scaleOf(criterion), value);
