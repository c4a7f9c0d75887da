import { arrived } from './arrived.js';

/**
 * What a comparison is on paper beside what its sheet says (a layout for that width, and footnotes), what marks the column under the pointer,
 * and which rows wait when cells change. When the page is idle.
 */
export const idle = () => arrived(import('./files/idle.js'));
