export { weights } from '../../elements/tool-compare/weights.js';
export { weightStyles } from '../../elements/tool-compare/weights.styles.js';
export { weighingWords } from '../../locales/en/weighing.js';
export { weightTexts } from '../../locales/en/weights.js';
export { explainRank, partsText, stabilityText, weighable, weightedRow, weightOf } from '../../model/weighing/index.js';
// What hints of badges ask for is among it: a script with both loads one file.
export { explainIn, rankTextIn } from './rank-parts.js';
