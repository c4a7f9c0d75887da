import { arrived } from './arrived.js';

/** Setting `lang` on the package's own words: loaded on pages in a language that the package does not speak. */
export const markWords = () => arrived(import('../elements/shared/mark-words.js'));
