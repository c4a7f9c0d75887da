import { arrived } from './arrived.js';

/**
 * Refinements of a comparison that no first drawing needs, loaded when the page is idle: the layout and footnotes of print, the mark on the
 * column under the pointer, the delayed update of rows out of sight, moving the cells of reordered tools, keeping the focus clear of the
 * sticky header, keeping focus and scroll position through a change, and drawing again what a translator rewrote. Sliding a wide table
 * sideways is in the same file, which a press on its buttons loads earlier.
 */
export const idle = () => arrived(import('./files/idle.js'));
