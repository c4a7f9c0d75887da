import { speak } from '../../elements/shared/language.js';
import { failureTexts } from '../../locales/en/failures.js';

export { unranked } from '../../model/unranked.js';
export { broken, lacking, lackingFrom, noDocument, noRegistry } from '../../registry/lacking.js';
export { recover, silent } from '../../registry/recover.js';

// Why a tool is not there is drawn with the answer that says so: its words are here by then.
speak({ failureTexts });
