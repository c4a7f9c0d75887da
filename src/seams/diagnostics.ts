import { arrived } from './arrived.js';

/** The words of warnings about tags and attributes, and the nearest right word or ID: when something is wrong. */
export const diagnostics = () => arrived(import('./files/diagnostics.js'));
