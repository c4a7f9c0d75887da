// First: what is defined may need other files of the package at once.
import './place.js';
import '../define/rank-badge.js';
