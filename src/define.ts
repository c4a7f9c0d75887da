import './define/tool-compare.js';
import './seams/files/others.js';
