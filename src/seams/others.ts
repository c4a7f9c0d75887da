import { arrived } from './arrived.js';

/** The definitions of `<rank-badge>` and `<capability-list>`: loaded by the script of `<tool-compare>`. */
export const others = () => arrived(import('./files/others.js'));
