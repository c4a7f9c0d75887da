import '../../define/capability-list.js';
import '../../define/rank-badge.js';
import { holdBadgeData } from '../../elements/rank-badge/late-data.js';
import * as badgeData from './badge-data.js';

// All that reads data is here for the comparison.
holdBadgeData(badgeData);
