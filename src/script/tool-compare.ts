// First, because a defined element may load other files of the package at once.
import './place.js';
import '../define/tool-compare.js';
import { others } from '../seams/others.js';

/** Defines `<rank-badge>` and `<capability-list>` where the page has one of them. */
const defineIfPresent = (): void => {
  if (document.querySelector('rank-badge, capability-list')) void others();
};

// The first drawing of a comparison does not wait for elements that the page may not have. After a second both are defined in any case, for
// elements that are added later or stand in shadow trees.
if (typeof document !== 'undefined') {
  defineIfPresent();
  document.addEventListener('DOMContentLoaded', defineIfPresent);
  setTimeout(() => void others(), 1000);
}
