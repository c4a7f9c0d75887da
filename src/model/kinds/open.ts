import type { Answer } from '../tool.js';

/** Whether an answer has no finite interval: it is an extreme, or its range has an open end. No amount can be computed with it. */
export const isOpen = ({ extreme, range }: Answer): boolean => extreme !== undefined || range?.includes(null) === true;
