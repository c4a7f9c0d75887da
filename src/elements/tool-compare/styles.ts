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
import { waiting } from './waiting-table.styles.js';

/**
 * The stylesheets of every comparison; rules of later ones override equal rules of earlier ones. For speed the selectors end in a tag or a
 * class: browsers test a selector that ends in an attribute, such as `[part~='list']`, on each element with that attribute, and one that
 * ends in `:is(…)` on all elements.
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
