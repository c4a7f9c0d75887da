import { arrived } from './arrived.js';

/** What marks our words with their language: on pages in another one. */
export const markWords = () => arrived(import('../elements/shared/mark-words.js'));
