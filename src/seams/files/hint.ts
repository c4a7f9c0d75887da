export { HintTrigger } from '../../elements/shared/hint-trigger.js';
export { hintTexts } from '../../locales/en/hint.js';
