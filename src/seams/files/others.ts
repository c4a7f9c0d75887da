import '../../define/capability-list.js';
import '../../define/rank-badge.js';
import { holdBadgeData } from '../../elements/rank-badge/late-data.js';
import { dataOf, explainedFigureOf, figureOf } from './badge-data.js';

// All that reads data is here for the comparison. Named one by one: a module's namespace, as bundlers make it, takes in what a page has put
// on every object.
holdBadgeData({ dataOf, explainedFigureOf, figureOf });
