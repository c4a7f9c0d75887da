import { arrived } from './arrived.js';

/** Warnings about tags, attributes and IDs, with the nearest right word or ID: loaded when there is something to warn of. */
export const diagnostics = () => arrived(import('./files/diagnostics.js'));
