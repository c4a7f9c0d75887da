import { arrived } from './arrived.js';

/** What lists the IDs of a registry: for one that it does not know. */
export const listing = () => arrived(import('../registry/known-ids.js'));
