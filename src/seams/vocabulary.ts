import { arrived } from './arrived.js';

/** Words for yes, no, free and the like in languages other than English: loaded for documents in one of these languages. */
export const vocabulary = () => arrived(import('../locales/vocabulary.js'));
