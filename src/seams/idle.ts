import { arrived } from './arrived.js';

/**
 * What a comparison is on paper beside what its sheet says (a layout for that width, and footnotes), what marks the column under the pointer,
 * which rows wait when cells change, what moves the cells of reordered tools and keeps the focus clear of the stuck head, what keeps the focus
 * and the place of what was used through a change, and draws anew what a translator rewrote: when the page is idle. What slides
 * a wide table is there by then too, or with the press.
 */
export const idle = () => arrived(import('./files/idle.js'));
