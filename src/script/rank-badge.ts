// First, because a defined element may load other files of the package at once.
import './place.js';
import '../define/rank-badge.js';
