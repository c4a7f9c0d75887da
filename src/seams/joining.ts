import { arrived } from './arrived.js';

/**
 * Joining documents whose values have to be read first (cells as people write them), or of whose values something has to be reported: loaded
 * for tables, for texts in rows of another kind, and for values that do not fit their rows.
 */
export const joining = () => arrived(import('./files/joining.js'));
