import { list } from './list.styles.js';
import { listBars } from './list-bars.styles.js';
import { listNarrow } from './list-narrow.styles.js';

/** The sheets of a list, in the order in which their rules count. */
export const listStyles = [list, listBars, listNarrow];
