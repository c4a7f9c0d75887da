import './define/capability-list.js';
import './define/rank-badge.js';
import './define/tool-compare.js';
