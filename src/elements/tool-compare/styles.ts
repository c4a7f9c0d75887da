import { box } from '../shared/box.styles.js';
import { capabilities } from '../shared/capabilities.styles.js';
import { theme } from '../shared/theme.styles.js';
import { bars } from './bars.styles.js';
import { capabilityColumns } from './capability-columns.styles.js';
import { cells } from './cells.styles.js';
import { columnHeaders } from './column-headers.styles.js';
import { controls } from './controls.styles.js';
import { foot } from './foot.styles.js';
import { rowHeader } from './row-header.styles.js';
import { table } from './table.styles.js';
import { verdict } from './verdict.styles.js';
import { waiting } from './waiting.styles.js';

/**
 * The sheets of every comparison, in the order in which their rules count. Their rules end in a tag or a class: browsers try one that ends in
 * an attribute, as `[part~='list']` does, on each element that has such an attribute, and one that ends in `:is(…)` on all.
 */
export const styles = [
  theme,
  box,
  capabilities,
  waiting,
  verdict,
  controls,
  capabilityColumns,
  foot,
  table,
  columnHeaders,
  rowHeader,
  bars,
  cells,
];
