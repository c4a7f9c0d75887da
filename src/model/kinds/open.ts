import type { Answer } from '../tool.js';

/** Whether an answer has no middle: it stands beyond all numbers, or its range has an open end. */
export const isOpen = ({ extreme, range }: Answer): boolean => extreme !== undefined || range?.includes(null) === true;
