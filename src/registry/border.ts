/*
 * What is needed once there is data, and not before: the border that checks it and the model that compares it. It is loaded while the data
 * is under way.
 */
import { ALL_PARTS } from '../model/all-parts.js';
import { type Arranged, type Arrangement, arrange as arrangeWith } from '../model/comparison.js';
import type { Criterion } from '../model/criterion.js';
import type { Comparison } from '../model/joined.js';
import { type Rank, rankOf as rankWith } from '../model/rank.js';
import type { ParsedTool } from '../model/tool.js';
import { partsText } from '../model/weighing/explain.js';
import type { Words } from '../model/words.js';

export { words } from '../locales/en.js';
export { look } from '../model/comparison.js';
export { formatDate } from '../model/date.js';
export { join } from '../model/join.js';
export { explainRank, stabilityText, weighable, weightOf } from '../model/weighing/index.js';
export { read } from '../schema/read.js';

export const arrange = (given: Comparison, lens: Arrangement, last: Arranged | null): Arranged =>
  arrangeWith(given, lens, ALL_PARTS, last);

export const rankOf = (tool: ParsedTool, criteria: readonly Criterion[], words: Words): Rank =>
  rankWith(tool, criteria, words, partsText);
