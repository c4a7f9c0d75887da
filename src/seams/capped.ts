import { arrived } from './arrived.js';

/** Cutting a list of problems down to the hundred that one source may report: loaded for documents with more. */
export const capped = () => arrived(import('./files/capped.js'));
