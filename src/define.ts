import './define/capability-list.js';
import './define/rank-badge.js';
import './define/tool-compare.js';
import { holdBadgeData } from './elements/rank-badge/late-data.js';
import * as badgeData from './seams/files/badge-data.js';

// All that reads data is here for the other elements.
holdBadgeData(badgeData);
