import { arrived } from './arrived.js';

/** The words of warnings about tags, attributes and IDs, and the nearest right word or ID: when something is wrong. */
export const diagnostics = () => arrived(import('./files/diagnostics.js'));
