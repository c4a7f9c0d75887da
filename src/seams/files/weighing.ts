export { weights } from '../../elements/tool-compare/weights.js';
export { weightStyles } from '../../elements/tool-compare/weights.styles.js';
export { weighingWords } from '../../locales/en/weighing.js';
export * from '../../model/weighing/index.js';
