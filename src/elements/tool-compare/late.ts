/*
 * What a comparison needs once it has data, and not before. It is loaded beside what fetches the data.
 */
import { controls } from './controls.styles.js';
import { styles as base } from './late.styles.js';
import { table } from './table.styles.js';
import { wide } from './wide.styles.js';

export { ScrollRegion } from '../shared/scroll-region.js';
export { toolbar, weights } from './controls.js';
export { RowCells } from './row-cells.js';

/** One sheet; what is for narrow pages comes last. */
export const styles = base + table + controls + wide;
