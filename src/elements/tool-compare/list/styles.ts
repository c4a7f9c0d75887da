import { list } from './list.styles.js';
import { listBars } from './list-bars.styles.js';
import { listNarrow } from './list-narrow.styles.js';

/** The stylesheets of a list; rules of later ones override equal rules of earlier ones. */
export const listStyles = [list, listBars, listNarrow];
