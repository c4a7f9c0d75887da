import { arrived } from './arrived.js';

/** What is done and said when a request brought nothing, or not what was asked for: further attempts, and why a tool is not there. */
export const failures = () => arrived(import('./files/failures.js'));
