import { arrived } from './arrived.js';

/** Retries, and the reasons why a tool is not there: loaded when a request failed or its answer lacks a tool that was asked for. */
export const failures = () => arrived(import('./files/failures.js'));
