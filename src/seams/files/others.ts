import '../../define/capability-list.js';
import '../../define/rank-badge.js';
import { holdBadgeData } from '../../elements/rank-badge/deferred-data.js';
import { dataOf, explainedFigureOf, figureOf } from './badge-data.js';

// The script of `<tool-compare>` holds the reading of data already, so its badges need not load it. The functions are named one by one: the
// namespace object that bundlers make of a module inherits additions of the page to `Object.prototype`.
holdBadgeData({ dataOf, explainedFigureOf, figureOf });
