export { Hint } from '../../elements/shared/hint.js';
export { hintTexts } from '../../locales/en/hint.js';
