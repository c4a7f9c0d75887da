import { arrived } from './arrived.js';

/**
 * What a comparison is on paper beside what its sheet says (a layout for that width, and footnotes), what marks the column under the pointer,
 * which rows wait when cells change, and what keeps the focus clear of the stuck head. When the page is idle.
 */
export const idle = () => arrived(import('./files/idle.js'));
