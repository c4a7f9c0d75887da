import { arrived } from './arrived.js';

/**
 * What is done and said when something is wrong: further attempts of a request, why a tool is not there, the words of warnings about tags and
 * attributes, and the nearest right word or ID.
 */
export const diagnostics = () => arrived(import('./files/diagnostics.js'));
