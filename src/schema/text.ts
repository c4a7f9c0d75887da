import { MOST_BYTES } from '../model/most.js';

/** Whether a text has more bytes than a document may. */
export const isTooLarge = (text: string): boolean => text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;

/** White space for `trim`, byte order mark included, is more than what JSON takes for it. */
export const withoutMark = (text: string): string => text.replace(/^\s*\uFEFF/, '');

/** Whether a text may hold integers of so many digits that some of them are lost. */
export const hasLongIntegers = (text: string): boolean => /(^|[\s:,[])-?\d{16}/.test(text);
