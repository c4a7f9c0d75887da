import { arrived } from './arrived.js';

/** What tells the author of a view: where an attribute names what is not there, a value is off its scale, or a claim is not borne out. */
export const told = () => arrived(import('../model/told.js'));
