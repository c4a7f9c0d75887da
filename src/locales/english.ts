/** All parts of the language. Scripts import only those that their elements need. */

export { badgeTexts } from './en/badge.js';
export { boxTexts } from './en/box.js';
export { controlTexts } from './en/controls.js';
export { hintTexts } from './en/hint.js';
export { weighingWords } from './en/weighing.js';
export { words } from './en.js';
