import { arrived } from './arrived.js';

/**
 * What brings documents together whose rows do not hold their values as they came, and reads cells as people write them: for tables, for texts
 * in typed rows, and where something is to be told of the values.
 */
export const joining = () => arrived(import('./files/joining.js'));
