import { arrived } from './arrived.js';

/** The words of warnings about tags and attributes, and what finds the nearest right one: when there is a warning. */
export const diagnostics = () => arrived(import('../elements/shared/author.js'));
