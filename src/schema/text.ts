import { MOST_BYTES } from '../model/text-limits.js';

/** Whether a text has more bytes (in UTF-8) than a document may have. */
export const isTooLarge = (text: string): boolean => text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;

/**
 * The text without a byte order mark and the white space before it. Not by `trim`, whose white space includes characters that JSON refuses.
 */
export const withoutMark = (text: string): string => text.replace(/^\s*\uFEFF/, '');

/** Whether a JSON text may hold integers of 16 digits or more, which may lose digits as doubles. */
export const hasLongIntegers = (text: string): boolean => /(^|[\s:,[])-?\d{16}/.test(text);
