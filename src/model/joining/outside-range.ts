import type { Answer } from '../tool.js';

/** Whether the value of an answer is a number below the low or above the high end of its range. Open ends have no limit. */
export const isOutside = ({ value, range }: Answer): boolean =>
  typeof value === 'number' && (value < (range?.[0] ?? value) || value > (range?.[1] ?? value));
