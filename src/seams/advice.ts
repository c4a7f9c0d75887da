import { arrived } from './arrived.js';

/** What was meant by a mistake in data: where there is one of which it can be told. */
export const advice = () => arrived(import('../schema/advice.js'));
