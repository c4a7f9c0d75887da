import type { Criterion, Kind } from './document.js';
import { KINDS } from './kinds/index.js';
import { fractionOf, type Scale, scaleBy } from './kinds/scale.js';

export type { Criterion, Format, Kind } from './document.js';

/** Whether the kind is read as a number. */
export const isNumeric = (kind: Kind): boolean => KINDS[kind].numeric === true;

/** The declared scale, or the kind's own; `null` where nothing says where it ends. */
export const scaleOf = (criterion: Criterion): Scale | null => scaleBy(KINDS[criterion.kind], criterion);

/** Which direction wins, or `null` where the row has no winner. What is never compared has none. */
export function directionOf({ kind, better }: Criterion): 'higher' | 'lower' | null {
  const rules = KINDS[kind];
  return rules.weigh ? (better ?? (rules.scale ? 'higher' : null)) : null;
}

/** Where a value lies on the criterion's scale, 0 to 1; `null` without a scale, without a number, or off the scale. */
export const fractionOn = (criterion: Criterion, value: unknown): number | null => fractionOf(scaleOf(criterion), value);
