import { arrived } from './arrived.js';

/** The definitions of badge and list: for pages with a comparison that have one of them too. */
export const others = () => arrived(import('./files/others.js'));
