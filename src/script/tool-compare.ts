// First: what is defined may need other files of the package at once.
import './place.js';
import '../define/tool-compare.js';
import { others } from '../seams/others.js';

/** Defines badge and list, where the page has one. */
const defineIfPresent = (): void => {
  if (document.querySelector('rank-badge, capability-list')) void others();
};

// A reader of a comparison need not wait for elements that the page may not have. Those that come later, or in shadow trees, find them defined.
if (typeof document !== 'undefined') {
  defineIfPresent();
  document.addEventListener('DOMContentLoaded', defineIfPresent);
  setTimeout(() => void others(), 1000);
}
