import type { Answer } from '../tool.js';

/** Whether a value lies outside of its own range. */
export const isOutside = ({ value, range }: Answer): boolean =>
  typeof value === 'number' && (value < (range?.[0] ?? value) || value > (range?.[1] ?? value));
