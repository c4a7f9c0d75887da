import { speak } from '../../elements/shared/language.js';
import { failureTexts } from '../../locales/en/failures.js';

export { unranked } from '../../model/unranked.js';
export { broken, lacking, lackingFrom, noDocument, noRegistry } from '../../registry/lacking.js';
export { recover, silent } from '../../registry/recover.js';

// The reason why a tool is missing is drawn as soon as the failed answer is there, so its texts are loaded with this file.
speak({ failureTexts });
