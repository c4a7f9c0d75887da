import { arrived } from './arrived.js';

/** Words that authors write in tables, in languages other than English: for documents in one of them. */
export const vocabulary = () => arrived(import('../locales/vocabulary.js'));
